import type { AssessmentView } from '../../src/contract/records.ts';
import { checkAnswer } from '../../src/domain/answers/check-answer.ts';
import type { Answer } from '../../src/domain/questionnaire/answer.ts';
import { AppError } from '../app-error.ts';
import type { AnswerChange } from '../db/repositories/answers.ts';
import type { Store } from '../db/store.ts';
import { applyAnswer, takeStep } from './answer-steps.ts';
import { viewAssessment } from './assessment-view.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import { knownQuestion } from './known-question.ts';

/** An answer for a question of an assessment; null takes it away. */
export interface SetAnswer {
  readonly assessmentId: string;
  readonly question: string;
  readonly answer: Answer | null;
}

/** Sets, undoes, redoes and annotates answers. Every change is on disk when its call returns. */
export function answerService(context: Context) {
  const { store, now } = context;
  const save = (input: SetAnswer): void => saveAnswer(context, input);
  return {
    /** Durable when it returns; `set` without the view, for batch work and measurements. */
    save,
    set(input: SetAnswer): AssessmentView {
      save(input);
      return viewAssessment(context, input.assessmentId);
    },
    note({ assessmentId, question, note }: { assessmentId: string; question: string; note: string }): AssessmentView {
      found(store.assessments.get(assessmentId), 'assessment');
      knownQuestion(question);
      store.database.transaction(() => store.notes.set(assessmentId, question, note, now()));
      return viewAssessment(context, assessmentId);
    },
    undo: ({ assessmentId }: { assessmentId: string }) => step(context, assessmentId, 'undo'),
    redo: ({ assessmentId }: { assessmentId: string }) => step(context, assessmentId, 'redo'),
    history({ assessmentId, question }: { assessmentId: string; question?: string | undefined }): AnswerChange[] {
      found(store.assessments.get(assessmentId), 'assessment');
      return store.answers.history(assessmentId, question);
    },
  };
}

function saveAnswer(context: Context, { assessmentId, question, answer }: SetAnswer): void {
  const { store, now } = context;
  if (answer !== null) {
    const checked = checkAnswer(knownQuestion(question), answer);
    if (!checked.ok) throw new AppError(checked.error.code, checked.error.params);
  } else knownQuestion(question);
  store.database.transaction(() => {
    const { reassesses } = found(store.assessments.get(assessmentId), 'assessment');
    const before = store.answers.get(assessmentId, question);
    const same = JSON.stringify(before) === JSON.stringify(answer);
    const saidAgain = reassesses !== null && answer !== null && isCopied(store, assessmentId, question);
    if (same && !saidAgain) return;
    applyAnswer(context, assessmentId, { at: now(), question, cause: 'edit', after: answer });
  });
}

/**
 * Whether nobody has yet said anything to an answer that a reassessment copied, or took it back. Saying the same then
 * counts: it enters the history, as "asked again, unchanged".
 */
function isCopied({ answers }: Store, assessmentId: string, question: string): boolean {
  const newest = answers.history(assessmentId, question)[0];
  return newest?.cause === 'import' || newest?.cause === 'undo';
}

/** Takes back the step in force, or brings the next one again; says which question it was about. */
function step(context: Context, assessmentId: string, cause: 'undo' | 'redo'): AssessmentView & { question: string } {
  const question = context.store.database.transaction(() => takeStep(context, assessmentId, cause));
  return { ...viewAssessment(context, assessmentId), question };
}
