import type { ActionId } from '../../content/types.ts';
import type { PlanModel, Reached } from './plan-model.ts';
import type { Schedule } from './schedule.ts';

/**
 * What a plan minimises, in risk-point days: for each window its days times the total risk that stands when it begins
 * (an action's answers rise at the end of the window in which it completes), plus the tail at the final state.
 */
export function objectiveOf(model: PlanModel, schedule: Schedule): number {
  let sum = 0;
  let risk = model.totalRisk(model.reachedBy([]));
  model.windows.forEach(({ days }, window) => {
    sum += days * risk;
    if (completedIn(schedule, window)) risk = model.totalRisk(reachedAfter(model, schedule, window));
  });
  return sum + model.tailDays * risk;
}

/** What stands once window `window` (by index) has ended. */
export function reachedAfter(model: PlanModel, schedule: Schedule, window: number): Reached {
  const completed = [...schedule.placed].filter(([, { last }]) => last <= window);
  return model.reachedBy(completed.map(([id]) => id));
}

/** No plan can be lower: every action that may be chosen is complete when the first window ends. */
export function boundOf(model: PlanModel, choosable: readonly ActionId[]): number {
  const [first, ...rest] = model.windows;
  const later = rest.reduce((sum, { days }) => sum + days, model.tailDays);
  const before = model.totalRisk(model.reachedBy([]));
  return (first?.days ?? 0) * before + later * model.totalRisk(model.reachedBy(choosable));
}

function completedIn({ placed }: Schedule, window: number): boolean {
  for (const { last } of placed.values()) if (last === window) return true;
  return false;
}
