import type { Change } from './change.ts';

const keyOf = (assessmentId: string) => `dunwu.unsaved.${assessmentId}`;

/** Keeps what was not acknowledged in the browser's own store, in case the window closes first. */
export function keepUnsaved(assessmentId: string, pending: readonly Change[]): void {
  const work = pending.filter((change) => change.kind === 'answer' || change.kind === 'note' || change.kind === 'mode');
  try {
    if (work.length === 0) localStorage.removeItem(keyOf(assessmentId));
    else localStorage.setItem(keyOf(assessmentId), JSON.stringify(work));
  } catch {
    // A full or forbidden browser store takes away this second net only; the queue itself still holds the changes.
  }
}

/** What an earlier window could not save; sending it again is harmless, since it sets values. */
export function readUnsaved(assessmentId: string): readonly Change[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(assessmentId)) ?? '[]');
    return Array.isArray(value) ? value.filter(isChange) : [];
  } catch {
    return [];
  }
}

function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}
