import type { QuestionId } from '../../../../src/content/types.ts';
import type { Answer } from '../../../../src/domain/questionnaire/answer.ts';

/** One thing the user did that the machine has to keep. Changes are sent one after another, in the order made. */
export type Change =
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly answer: Answer | null }
  | { readonly kind: 'note'; readonly question: QuestionId; readonly note: string }
  | { readonly kind: 'position'; readonly question: QuestionId }
  | { readonly kind: 'mode'; readonly mode: 'full' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** Whether `later` makes `earlier` pointless while neither was sent: a longer note, a newer place. Answers never. */
export function replaces(later: Change, earlier: Change | undefined): boolean {
  if (later.kind === 'note') return earlier?.kind === 'note' && earlier.question === later.question;
  return later.kind === 'position' && earlier?.kind === 'position';
}

/** Whether the change holds words or answers of the user (a place in the list does not). */
export function isWork(change: Change): boolean {
  return change.kind !== 'position';
}
