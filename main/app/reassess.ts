import { randomUUID } from 'node:crypto';
import { content } from '../../src/content/content.ts';
import type { AssessmentView } from '../../src/contract/records.ts';
import { askAgainFirst } from '../../src/domain/plan/ask-again-first.ts';
import { viewAssessment } from './assessment-view.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import { gatherPlan } from './gather-plan.ts';

/** The assessment to repeat, and a name for the new one (the day, when none is given). */
export interface Reassess {
  readonly id: string;
  readonly title?: string | undefined;
}

/**
 * A new assessment with the answers and notes of an earlier one, which stays as it is. What was worked on since, or should
 * be complete by now, is asked first; that list is fixed now, so that the path holds still while answers come in.
 */
export function reassess(context: Context, input: Reassess): AssessmentView {
  const { store, now, today, userName } = context;
  found(store.assessments.get(input.id), 'assessment');
  const actions = actionsThatShouldShow(context, input.id);
  const [id, at] = [randomUUID(), now()];
  store.database.transaction(() => {
    const { organisationId, mode } = found(store.assessments.get(input.id), 'assessment');
    const answers = store.answers.of(input.id);
    const title = input.title?.trim() || today();
    const times = { createdAt: at, updatedAt: at };
    const record = { id, organisationId, title, mode, currentQuestion: null, reassesses: input.id, ...times };
    store.assessments.insert(record, askAgainFirst(content, answers, actions));
    for (const [question, answer] of Object.entries(answers)) {
      const change = { at, by: userName(), question, cause: 'import', before: null, after: answer } as const;
      store.answers.apply(id, change);
    }
    for (const [question, note] of Object.entries(store.notes.of(input.id))) store.notes.set(id, question, note, at);
  });
  return viewAssessment(context, id);
}

/** Actions that were begun or finished, and those that the plan, as signed off, completes by today. */
function actionsThatShouldShow(context: Context, id: string): readonly string[] {
  const { baseline, input } = gatherPlan(context, id);
  const due = (baseline?.plan.chosen ?? []).filter(({ finish }) => finish <= context.today());
  return [...new Set([...input.settings.done, ...input.settings.begun, ...due.map(({ action }) => action)])];
}
