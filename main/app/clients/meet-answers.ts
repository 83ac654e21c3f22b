import type { Row } from '../../db/client-rows.ts';

/** What one side knows of a question: the answer in force (its JSON; null: none) and its history, oldest first. */
export interface AnswerSide {
  readonly answer: string | null;
  readonly history: readonly Row[];
}

/** How two sides of a question meet. */
export interface AnswerMeeting {
  /** `changed`: theirs goes on from mine, or both say the same in the end; `kept`: mine goes on from theirs. */
  readonly outcome: 'same' | 'kept' | 'added' | 'changed' | 'conflict';
  /** Their entries that are not here yet, in their order. */
  readonly missing: readonly Row[];
}

/**
 * Compares the histories of a question by the content of their entries, with multiplicity: who has all entries of the other has
 * seen the other's answer, and goes on from it.
 */
export function meetAnswers(mine: AnswerSide, theirs: AnswerSide): AnswerMeeting {
  const missing = without(theirs.history, mine.history);
  const extra = without(mine.history, theirs.history);
  const nothingHere = mine.history.length === 0 && mine.answer === null;
  const equal = mine.answer === theirs.answer;
  if (missing.length === 0 && extra.length === 0) {
    if (equal) return { outcome: 'same', missing };
    return { outcome: nothingHere ? 'added' : 'conflict', missing };
  }
  if (missing.length === 0) return { outcome: 'kept', missing };
  if (extra.length === 0) return { outcome: nothingHere ? 'added' : 'changed', missing };
  return { outcome: equal ? 'changed' : 'conflict', missing };
}

/** The entries of `some` that `others` do not have, each of `others` taking away one. */
function without(some: readonly Row[], others: readonly Row[]): readonly Row[] {
  const left = new Map<string, number>();
  for (const entry of others) left.set(textOf(entry), (left.get(textOf(entry)) ?? 0) + 1);
  return some.filter((entry) => {
    const count = left.get(textOf(entry)) ?? 0;
    left.set(textOf(entry), count - 1);
    return count <= 0;
  });
}

function textOf({ at, by, question, cause, before_json, after_json }: Row): string {
  return JSON.stringify([at, by, question, cause, before_json, after_json]);
}
