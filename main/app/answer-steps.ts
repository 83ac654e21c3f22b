import { AppError } from '../app-error.ts';
import type { AnswerChange } from '../db/repositories/answers.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';

/** Puts an answer in place, with its line in the history and a step of undo. Inside the caller's transaction. */
export function applyAnswer(
  { store, userName }: Context,
  assessmentId: string,
  change: Omit<AnswerChange, 'by' | 'before'>,
): void {
  const before = store.answers.get(assessmentId, change.question);
  const state = store.undoSteps.state(assessmentId);
  const seq = store.answers.apply(assessmentId, { ...change, by: userName(), before });
  store.undoSteps.push(assessmentId, state, seq);
  store.undoSteps.moveTo(assessmentId, state.position + 1, change.at);
}

/** The change that undo would take back, or redo bring again; undefined where there is none. */
export function nextStep({ store }: Context, assessmentId: string, cause: 'undo' | 'redo'): AnswerChange | undefined {
  const { position } = store.undoSteps.state(assessmentId);
  const seq = store.undoSteps.entryAt(assessmentId, cause === 'undo' ? position : position + 1);
  return seq === undefined ? undefined : store.answers.historyEntry(assessmentId, seq);
}

/**
 * Takes back the step in force, or brings the next one again; says which question it was about. Inside the caller's transaction.
 * Throws AppError NOT_FOUND, NOTHING_TO_UNDO, NOTHING_TO_REDO.
 */
export function takeStep(context: Context, assessmentId: string, cause: 'undo' | 'redo'): string {
  const { store, now, userName } = context;
  found(store.assessments.get(assessmentId), 'assessment');
  const entry = nextStep(context, assessmentId, cause);
  if (!entry) throw new AppError(cause === 'undo' ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO');
  const { question } = entry;
  const [before, after] = cause === 'undo' ? [entry.after, entry.before] : [entry.before, entry.after];
  const at = now();
  const { position } = store.undoSteps.state(assessmentId);
  store.answers.apply(assessmentId, { at, by: userName(), question, cause, before, after });
  store.undoSteps.moveTo(assessmentId, cause === 'undo' ? position - 1 : position + 1, at);
  return question;
}
