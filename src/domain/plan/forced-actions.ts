import type { ActionId } from '../../content/types.ts';
import type { PlanModel } from './plan-model.ts';
import { choosableIds } from './rejections.ts';
import { emptySchedule, placeEarly, placeLate, readyFrom, type Schedule } from './schedule.ts';

/** Actions that the firm began or locked into a window: a plan keeps them, whatever they buy. */
export function forcedIds({ settings, actions }: PlanModel): ReadonlySet<ActionId> {
  const wanted = [...settings.begun, ...Object.keys(settings.locked)];
  return new Set(wanted.filter((id) => actions.has(id) && !settings.done.includes(id)));
}

/** Actions that a schedule may hold, by id: those that may be chosen, those that are forced, and what the forced wait for. */
export function eligibleActions(model: PlanModel): readonly ActionId[] {
  const eligible = new Set(choosableIds(model));
  const force = (id: ActionId): void => {
    if (eligible.has(id)) return;
    eligible.add(id);
    for (const before of model.actions.get(id)?.missing ?? []) {
      if (!model.settings.excluded.includes(before)) force(before);
    }
  };
  forcedIds(model).forEach(force);
  return [...eligible].sort();
}

/** The schedule with everything begun and locked in place, prerequisites first; null when they cannot be placed. */
export function placeForced(model: PlanModel): Schedule | null {
  const { settings, windows, actions } = model;
  let schedule = emptySchedule(model);
  const windowOf = (id: ActionId) => windows.findIndex((window) => window.id === settings.locked[id]);

  const place = (id: ActionId): boolean => {
    const action = actions.get(id);
    if (!action || settings.excluded.includes(id)) return false;
    if (schedule.placed.has(id)) return true;
    if (!action.missing.every(place)) return false;
    const ready = readyFrom(schedule, action);
    const begun = settings.begun.includes(id);
    // What the firm decided overrides the window in which experts would start.
    const next =
      id in settings.locked
        ? placeLate(schedule, action, ready, windowOf(id))
        : placeEarly(schedule, action, begun ? ready : Math.max(ready, action.earliest));
    if (next) schedule = next;
    return next !== null;
  };
  const order = [...forcedIds(model)].sort(
    (a, b) => windowOf(a) - windowOf(b) || (a < b ? -1 : 1), // begun ones without a lock come first (-1)
  );
  return order.every(place) ? schedule : null;
}
