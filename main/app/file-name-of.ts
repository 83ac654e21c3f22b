import { safeFileName } from '../export/safe-file-name.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';

/** Name of a file about an assessment: firm, what it is, day. Every file system takes it. Throws AppError NOT_FOUND. */
export function fileNameOf({ store, today }: Context, assessmentId: string, what: string, extension: string): string {
  const { organisationId } = found(store.assessments.get(assessmentId), 'assessment');
  const { name } = found(store.organisations.get(organisationId), 'organisation');
  const firm = safeFileName(name).replaceAll(' ', '-') || 'dunwu';
  return `${firm}-${what === '' ? '' : `${what}-`}${today()}.${extension}`;
}
