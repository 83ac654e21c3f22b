import type { Answer } from '../../../../src/domain/questionnaire/answer.ts';

/** The four different things that a question can be: said, not known, does not apply, not said yet. */
export type QuestionState = 'answered' | 'unsure' | 'notApplicable' | 'unanswered';

/** Which of the four an answer is. */
export function questionState(answer: Answer | undefined): QuestionState {
  if (!answer) return 'unanswered';
  return answer.kind === 'unsure' || answer.kind === 'notApplicable' ? answer.kind : 'answered';
}

/** Whether somebody still has to find something out: unsure or unanswered. */
export function isOpen(state: QuestionState): boolean {
  return state === 'unsure' || state === 'unanswered';
}
