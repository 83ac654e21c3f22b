import type { ActionId } from '../../content/types.ts';
import type { PlanAction } from './plan-actions.ts';
import type { PlanModel } from './plan-model.ts';

/** Where an action stands: windows (by index) in which it starts and completes, and person-days used in each window. */
export interface Placement {
  readonly first: number;
  readonly last: number;
  readonly personDays: readonly number[];
}

/** Actions placed so far, with the person-days and money that are left. A value: placing returns a new one. */
export interface Schedule {
  readonly placed: ReadonlyMap<ActionId, Placement>;
  readonly free: readonly number[];
  /** Null: money is not limited. */
  readonly moneyNtd: number | null;
}

/** Less than this many person-days or NT$ is rounding. */
const crumb = 1e-9;

/** The schedule before anything is placed. */
export function emptySchedule({ windows, settings }: PlanModel): Schedule {
  return { placed: new Map(), free: windows.map(({ personDays }) => personDays), moneyNtd: settings.budgetNtd };
}

/** Whether the money left pays for `costNtd`. */
export function affords({ moneyNtd }: Schedule, costNtd: number): boolean {
  return moneyNtd === null || costNtd <= moneyNtd + crumb;
}

/** Starts an action as early as possible from window `from` on, over as many consecutive windows as it takes. */
export function placeEarly(schedule: Schedule, action: PlanAction, from: number): Schedule | null {
  const use = schedule.free.map(() => 0);
  let left = action.personDays;
  let first = -1;
  for (let window = from; window < schedule.free.length; window++) {
    const free = schedule.free[window] ?? 0;
    if (left > crumb && free <= crumb) continue;
    if (first < 0) first = window;
    use[window] = Math.min(left, free);
    left -= use[window] ?? 0;
    if (left <= crumb) return withPlacement(schedule, action, { first, last: window, personDays: use });
  }
  return null;
}

/** Completes an action exactly in window `last`, reaching back into earlier windows, not before `from`, if need be. */
export function placeLate(schedule: Schedule, action: PlanAction, from: number, last: number): Schedule | null {
  if (from > last || (action.personDays > crumb && (schedule.free[last] ?? 0) <= crumb)) return null;
  const use = schedule.free.map(() => 0);
  let left = action.personDays;
  for (let window = last; window >= from; window--) {
    use[window] = Math.min(left, schedule.free[window] ?? 0);
    left -= use[window] ?? 0;
    if (left <= crumb) return withPlacement(schedule, action, { first: window, last, personDays: use });
  }
  return null;
}

/** First window in which every prerequisite of an action that is in the plan is complete. */
export function readyFrom({ placed }: Schedule, action: PlanAction): number {
  return Math.max(0, ...action.missing.map((id) => placed.get(id)?.last ?? 0));
}

/** An action with the prerequisites that it still misses, each after its own, ties by id. */
export function bundleOf(model: PlanModel, schedule: Schedule, id: ActionId): readonly PlanAction[] {
  const bundle = new Map<ActionId, PlanAction>();
  const add = (next: ActionId) => {
    const action = model.actions.get(next);
    if (!action || schedule.placed.has(next) || bundle.has(next)) return;
    action.missing.forEach(add);
    bundle.set(next, action);
  };
  add(id);
  return [...bundle.values()];
}

/** Places a whole bundle as early as possible; null when money or person-days do not suffice. */
export function placeBundle(schedule: Schedule, bundle: readonly PlanAction[]): Schedule | null {
  let next: Schedule | null = schedule;
  for (const action of bundle) {
    next = next && placeEarly(next, action, Math.max(action.earliest, readyFrom(next, action)));
  }
  return next;
}

/** The schedule without an action; its person-days and money come back, nothing else moves. */
export function without(schedule: Schedule, action: PlanAction): Schedule {
  const placement = schedule.placed.get(action.id);
  if (!placement) return schedule;
  const placed = new Map(schedule.placed);
  placed.delete(action.id);
  return {
    placed,
    free: schedule.free.map((free, window) => free + (placement.personDays[window] ?? 0)),
    moneyNtd: schedule.moneyNtd === null ? null : schedule.moneyNtd + action.costNtd,
  };
}

function withPlacement(schedule: Schedule, action: PlanAction, placement: Placement): Schedule | null {
  if (!affords(schedule, action.costNtd)) return null;
  return {
    placed: new Map(schedule.placed).set(action.id, placement),
    free: schedule.free.map((free, window) => free - (placement.personDays[window] ?? 0)),
    moneyNtd: schedule.moneyNtd === null ? null : schedule.moneyNtd - action.costNtd,
  };
}
