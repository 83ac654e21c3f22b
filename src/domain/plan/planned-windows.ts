import { addDays } from '../../kernel/dates.ts';
import { reachedAfter } from './objective.ts';
import type { PlanModel } from './plan-model.ts';
import type { Schedule } from './schedule.ts';
import type { PlannedWindow, RiskAt } from './types.ts';

/** The windows with their dates and what is used of them; an action's cost counts where it completes. */
export function plannedWindows(model: PlanModel, { placed }: Schedule): readonly PlannedWindow[] {
  const { start, budgetNtd } = model.settings;
  let spent = 0;
  return model.windows.map(({ id, firstDay, lastDay, personDays }, window) => {
    let usedNtd = 0;
    let usedPersonDays = 0;
    for (const [action, placement] of placed) {
      usedPersonDays += placement.personDays[window] ?? 0;
      if (placement.last === window) usedNtd += model.actions.get(action)?.costNtd ?? 0;
    }
    const unspent = budgetNtd === null ? null : budgetNtd - spent;
    spent += usedNtd;
    const dates = { from: addDays(start, firstDay), to: addDays(start, lastDay) };
    return { id, ...dates, budgetNtd: unspent, personDays, usedNtd, usedPersonDays };
  });
}

/** Total planning risk at the start, on the day after each window, and after a year; beside it that of doing nothing. */
export function riskOverTime(model: PlanModel, schedule: Schedule): readonly RiskAt[] {
  const { start } = model.settings;
  const doNothing = model.totalRisk(model.reachedBy([]));
  const after = model.windows.map(({ lastDay }, window) => ({
    at: addDays(start, lastDay + 1),
    planning: model.totalRisk(reachedAfter(model, schedule, window)),
    doNothing,
  }));
  const year = addDays(start, daysInYear);
  const final = after.at(-1)?.planning ?? doNothing;
  const points = [{ at: start, planning: doNothing, doNothing }, ...after];
  return after.at(-1)?.at === year ? points : [...points, { at: year, planning: final, doNothing }];
}

const daysInYear = 365;
