import type { ActionId } from '../../content/types.ts';
import { forcedIds } from './forced-actions.ts';
import type { Values } from './linear-program.ts';
import type { PlanModel } from './plan-model.ts';
import { createProgramNames } from './program-names.ts';
import { emptySchedule, type Placement, type Schedule } from './schedule.ts';

/** Person-days below this are rounding of the solver. */
const crumb = 1e-6;

/** The schedule that a solution stands for: when every chosen action completes and in which windows it is worked on. */
export function scheduleFromSolution(model: PlanModel, eligible: readonly ActionId[], values: Values): Schedule {
  const names = createProgramNames(model);
  const isDone = (id: ActionId, window: number) => (values.get(names.done(id, window)) ?? 0) > 0.5;
  const completes = new Map<ActionId, number>();
  for (const id of eligible) {
    const window = model.windows.findIndex((_, w) => isDone(id, w));
    if (window >= 0) completes.set(id, window);
  }
  const worked =
    model.settings.maxParallel === null
      ? workLate(model, completes)
      : new Map(
          [...completes.keys()].map((id) => [id, model.windows.map((_, w) => values.get(names.work(id, w)) ?? 0)]),
        );
  return withWork(model, completes, worked);
}

/**
 * Spreads each action's person-days as late as its completion allows, so that work on it is not stretched over the year.
 * Going backwards, the window's days go first to what may start latest: the mirror of earliest deadline first, which finds
 * a spread whenever there is one. Ties by id.
 */
function workLate(
  model: PlanModel,
  completes: ReadonlyMap<ActionId, number>,
): ReadonlyMap<ActionId, readonly number[]> {
  const forced = forcedIds(model);
  const jobs = [...completes].map(([id, last]) => {
    const action = model.actions.get(id);
    const waits = (action?.missing ?? []).map((before) => completes.get(before) ?? 0);
    const from = Math.max(forced.has(id) ? 0 : (action?.earliest ?? 0), ...waits);
    return { id, last, from, left: action?.personDays ?? 0, work: model.windows.map(() => 0) };
  });
  jobs.sort((a, b) => b.from - a.from || b.last - a.last || (a.id < b.id ? -1 : 1));
  for (let window = model.windows.length - 1; window >= 0; window--) {
    let free = model.windows[window]?.personDays ?? 0;
    for (const job of jobs) {
      if (job.from > window || job.last < window) continue;
      const given = Math.min(free, job.left);
      job.work[window] = given;
      job.left -= given;
      free -= given;
    }
  }
  return new Map(jobs.map(({ id, work }) => [id, work]));
}

function withWork(
  model: PlanModel,
  completes: ReadonlyMap<ActionId, number>,
  worked: ReadonlyMap<ActionId, readonly number[]>,
): Schedule {
  const empty = emptySchedule(model);
  const placed = new Map<ActionId, Placement>();
  const free = [...empty.free];
  let moneyNtd = empty.moneyNtd;
  for (const [id, last] of completes) {
    const personDays = (worked.get(id) ?? []).map((days) => (days > crumb ? days : 0));
    const begun = personDays.findIndex((days) => days > 0);
    placed.set(id, { first: begun < 0 ? last : Math.min(begun, last), last, personDays });
    personDays.forEach((days, window) => {
      free[window] = Math.max(0, (free[window] ?? 0) - days);
    });
    if (moneyNtd !== null) moneyNtd -= model.actions.get(id)?.costNtd ?? 0;
  }
  return { placed, free, moneyNtd };
}
