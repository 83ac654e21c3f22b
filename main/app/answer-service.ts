import type { AssessmentView } from '../../src/contract/records.ts';
import { checkAnswer } from '../../src/domain/answers/check-answer.ts';
import type { Answer } from '../../src/domain/questionnaire/answer.ts';
import { AppError } from '../app-error.ts';
import type { AnswerChange } from '../db/repositories/answers.ts';
import type { Store } from '../db/store.ts';
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

function saveAnswer({ store, now, userName }: Context, { assessmentId, question, answer }: SetAnswer): void {
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
    const at = now();
    const change = { at, by: userName(), question, cause: 'edit', before, after: answer } as const;
    const state = store.undoSteps.state(assessmentId);
    store.undoSteps.push(assessmentId, state, store.answers.apply(assessmentId, change));
    store.undoSteps.moveTo(assessmentId, state.position + 1, at);
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
  const { store, now, userName } = context;
  const question = store.database.transaction(() => {
    found(store.assessments.get(assessmentId), 'assessment');
    const { position } = store.undoSteps.state(assessmentId);
    const seq = store.undoSteps.entryAt(assessmentId, cause === 'undo' ? position : position + 1);
    const entry = seq === undefined ? undefined : store.answers.historyEntry(assessmentId, seq);
    if (!entry) throw new AppError(cause === 'undo' ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO');
    const [before, after] = cause === 'undo' ? [entry.after, entry.before] : [entry.before, entry.after];
    const at = now();
    store.answers.apply(assessmentId, { at, by: userName(), question: entry.question, cause, before, after });
    store.undoSteps.moveTo(assessmentId, cause === 'undo' ? position - 1 : position + 1, at);
    return entry.question;
  });
  return { ...viewAssessment(context, assessmentId), question };
}
