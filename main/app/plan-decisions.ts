import type { PlanDecisions } from '../../src/contract/plan-records.ts';
import { undecided } from '../../src/domain/plan/undecided.ts';
import type { LocalDate } from '../../src/kernel/dates.ts';
import { checkLocks, knownAction, knownWindow } from '../import/known-plan-ids.ts';
import type { Context } from './context.ts';
import { type Partly, withoutUndefined } from './partly.ts';

/** What a plan is set to before anybody decided anything: no limits, beginning on `start`. */
export function noDecisions(start: LocalDate): PlanDecisions {
  const { owners: _, done: __, begun: ___, ...decisions } = undecided(start);
  return { ...decisions, excluded: [] };
}

/** What the plan of an assessment is set to now; nothing decided yet, it begins today. */
export function decisionsOf({ store, today }: Context, assessmentId: string): PlanDecisions {
  return { ...noDecisions(today()), ...store.plans.settings(assessmentId) };
}

/** Decisions with some of them changed. Throws AppError INVALID_INPUT for what the content does not have. */
export function changeDecisions(present: PlanDecisions, change: Partly<PlanDecisions>): PlanDecisions {
  const next = { ...present, ...withoutUndefined(change) };
  for (const id of next.excluded) knownAction(id, 'excluded');
  checkLocks(next.locked, 'locked');
  for (const window of Object.keys(next.windowBudgetsNtd ?? {})) knownWindow(window, 'windowBudgetsNtd');
  for (const window of Object.keys(next.windowPersonDays)) knownWindow(window, 'windowPersonDays');
  return next;
}
