import { content } from '../../src/content/content.ts';
import type { PlanDecisions } from '../../src/contract/plan-records.ts';
import type { LocalDate } from '../../src/kernel/dates.ts';
import { AppError } from '../app-error.ts';
import type { Context } from './context.ts';
import { type Partly, withoutUndefined } from './partly.ts';

/** What a plan is set to before anybody decided anything: no limits, beginning on `start`. */
export function noDecisions(start: LocalDate): PlanDecisions {
  return {
    budgetNtd: null,
    windowBudgetsNtd: null,
    personDays: null,
    windowPersonDays: {},
    maxParallel: null,
    minimumPerPillar: {},
    start,
    locked: {},
    excluded: [],
  };
}

/** What the plan of an assessment is set to now; nothing decided yet, it begins today. */
export function decisionsOf({ store, today }: Context, assessmentId: string): PlanDecisions {
  return { ...noDecisions(today()), ...store.plans.settings(assessmentId) };
}

/** Decisions with some of them changed. Throws AppError INVALID_INPUT for what the content does not have. */
export function changeDecisions(present: PlanDecisions, change: Partly<PlanDecisions>): PlanDecisions {
  const next = { ...present, ...withoutUndefined(change) };
  for (const id of next.excluded) knownAction(id, 'excluded');
  for (const [id, window] of Object.entries(next.locked)) {
    knownAction(id, 'locked');
    knownWindow(window, `locked.${id}`);
  }
  for (const window of Object.keys(next.windowBudgetsNtd ?? {})) knownWindow(window, 'windowBudgetsNtd');
  for (const window of Object.keys(next.windowPersonDays)) knownWindow(window, 'windowPersonDays');
  return next;
}

/** Throws AppError INVALID_INPUT for an action that the content does not have. */
export function knownAction(id: string, field = 'action'): void {
  if (!content.actions.some((action) => action.id === id)) throw new AppError('INVALID_INPUT', { field, detail: id });
}

function knownWindow(id: string, field: string): void {
  const known = content.plan.windows.some((window) => window.id === id);
  if (!known) throw new AppError('INVALID_INPUT', { field, detail: id });
}
