import type { Context } from './context.ts';
import { found } from './found.ts';

/** Name of a file about an assessment: firm, what it is, day. Every file system takes it. Throws AppError NOT_FOUND. */
export function fileNameOf({ store, today }: Context, assessmentId: string, what: string, extension: string): string {
  const { organisationId } = found(store.assessments.get(assessmentId), 'assessment');
  const { name } = found(store.organisations.get(organisationId), 'organisation');
  return `${safeName(name)}-${what === '' ? '' : `${what}-`}${today()}.${extension}`;
}

function safeName(name: string): string {
  const plain = name.replace(/[\p{Cc}<>:"/\\|?*.]/gu, ' ').trim();
  return plain.replace(/\s+/g, '-').slice(0, 60) || 'dunwu';
}
