import type { AssessmentView } from '../../../../src/contract/records.ts';
import type { Answer, Answers } from '../../../../src/domain/questionnaire/answer.ts';
import type { Change } from '../saving/change.ts';

/** What the user sees: the machine's last word with the changes on top that are still on their way to it. */
export interface Shown {
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
}

/** Lays changes that are not acknowledged yet over the assessment, oldest first. */
export function overlayPending(view: AssessmentView, pending: readonly Change[]): Shown {
  const answers: Record<string, Answer> = { ...view.answers };
  const notes: Record<string, string> = { ...view.notes };
  for (const change of pending) {
    if (change.kind === 'note') notes[change.question] = change.note;
    if (change.kind !== 'answer') continue;
    if (change.answer) answers[change.question] = change.answer;
    else delete answers[change.question];
  }
  return { answers, notes };
}
