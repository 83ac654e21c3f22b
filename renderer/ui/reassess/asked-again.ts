import type { QuestionId } from '../../../src/content/types.ts';
import type { AssessmentView, HistoryEntry } from '../../../src/contract/records.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';

/**
 * Where a question of a reassessment stands: `open` until somebody says something to it in this assessment, then
 * `confirmed` (said again, as before) or `changed`. Moving past a question says nothing.
 */
export type Settled = 'open' | 'confirmed' | 'changed';

export interface AskedAgain {
  readonly id: QuestionId;
  readonly settled: Settled;
  /** What the former assessment said; null where it said nothing. */
  readonly earlier: Answer | null;
}

/** The questions of a reassessment that come first, in their order: those that are asked at all. Else none. */
export function askedFirst(view: AssessmentView): readonly QuestionId[] {
  return (view.reassessment?.askFirst ?? []).filter((id) => view.visibility[id] !== 'hidden');
}

/** The way through the session: in a reassessment first what should have changed, then the rest as usual. */
export function sessionPath(view: AssessmentView): readonly QuestionId[] {
  const first = askedFirst(view);
  return first.length === 0 ? view.path : [...first, ...view.path.filter((id) => !first.includes(id))];
}

/** Reads from the history of this assessment (newest first) whether a copied answer was confirmed or changed. */
export function askedAgain(id: QuestionId, answer: Answer | undefined, history: readonly HistoryEntry[]): AskedAgain {
  const said = history.filter((entry) => entry.question === id && entry.cause !== 'import');
  const oldest = said.at(-1);
  const earlier = oldest ? oldest.before : (answer ?? null);
  return { id, earlier, settled: settledBy(earlier, answer ?? null, said[0]) };
}

function settledBy(earlier: Answer | null, now: Answer | null, newest: HistoryEntry | undefined): Settled {
  if (now === null) return 'open';
  if (JSON.stringify(earlier) !== JSON.stringify(now)) return 'changed';
  // An undo takes back what was said; what stands then is the copied answer again.
  return newest && newest.cause !== 'undo' ? 'confirmed' : 'open';
}
