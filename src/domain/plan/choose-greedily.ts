import type { ActionId } from '../../content/types.ts';
import { forcedIds } from './forced-actions.ts';
import { objectiveOf } from './objective.ts';
import type { PlanModel } from './plan-model.ts';
import { affords, bundleOf, placeBundle, type Schedule, without } from './schedule.ts';

/** Savings below this many risk-point days are rounding. */
const rounding = 1e-6;

/**
 * Fills a schedule: again and again the action, with the prerequisites it misses, that saves the most risk-days per NT$
 * (external cost plus effort at the day rate) and still fits. Afterwards actions that buy nothing are dropped.
 */
export function chooseGreedily(model: PlanModel, start: Schedule, choosable: readonly ActionId[]): Schedule {
  let schedule = start;
  for (;;) {
    const filled = fill(model, schedule, choosable);
    const trimmed = dropIdle(model, filled);
    if (trimmed.placed.size === filled.placed.size) return trimmed;
    schedule = trimmed;
  }
}

function fill(model: PlanModel, start: Schedule, choosable: readonly ActionId[]): Schedule {
  let schedule = start;
  let objective = objectiveOf(model, schedule);
  for (;;) {
    const best = bestStep(model, schedule, objective, choosable);
    if (!best) return schedule;
    schedule = best.schedule;
    objective = best.objective;
  }
}

function bestStep(model: PlanModel, now: Schedule, objective: number, choosable: readonly ActionId[]) {
  let best: { readonly schedule: Schedule; readonly objective: number; readonly yield: number } | null = null;
  for (const id of choosable) {
    if (now.placed.has(id)) continue;
    const bundle = bundleOf(model, now, id);
    const cost = bundle.reduce((sum, { costNtd }) => sum + costNtd, 0);
    const schedule = affords(now, cost) ? placeBundle(now, bundle) : null;
    if (!schedule) continue;
    const after = objectiveOf(model, schedule);
    const value = bundle.reduce((sum, { valueNtd }) => sum + valueNtd, 0);
    const gain = (objective - after) / Math.max(1, value);
    if (objective - after > rounding && (!best || gain > best.yield))
      best = { schedule, objective: after, yield: gain };
  }
  return best;
}

function dropIdle(model: PlanModel, filled: Schedule): Schedule {
  const kept = forcedIds(model);
  let schedule = filled;
  let objective = objectiveOf(model, schedule);
  for (const id of [...filled.placed.keys()].reverse()) {
    const action = model.actions.get(id);
    const awaited = [...schedule.placed.keys()].some((other) => model.actions.get(other)?.missing.includes(id));
    if (!action || kept.has(id) || awaited) continue;
    const lighter = without(schedule, action);
    const after = objectiveOf(model, lighter);
    if (after > objective + rounding) continue;
    schedule = lighter;
    objective = after;
  }
  return schedule;
}
