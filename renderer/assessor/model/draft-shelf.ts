import type { Draft } from './draft.ts';

/** Where a draft outlives the page, in this browser. */
export interface DraftShelf {
  read(): Draft | null;
  /** False where this browser keeps nothing for a file: the page then says so. */
  write(draft: Draft): boolean;
}

/** The shelf of one questionnaire: another one's answers never mix in. */
export function draftShelf(assessmentId: string): DraftShelf {
  const key = `dunwu.answers.${assessmentId}`;
  return {
    read() {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
      } catch {
        return null;
      }
    },
    write(draft) {
      try {
        const text = JSON.stringify(draft);
        localStorage.setItem(key, text);
        return localStorage.getItem(key) === text;
      } catch {
        return false;
      }
    },
  };
}
