import type { Report } from '../../../src/domain/report/types.ts';
import { addDays, daysBetween, type LocalDate } from '../../../src/kernel/dates.ts';

const yearDays = 365;

/** The plan's figures as several slides and notes state them, so that they agree. Risk is overall risk, 0 (good) to 100. */
export interface DeckFigures {
  readonly today: number;
  readonly soon: number;
  readonly year: number;
  /** After a year if nothing is done. */
  readonly nothing: number;
  /** Actions that end within the first 90 days. */
  readonly actionsSoon: number;
  /** NT$ of the first 90 days. */
  readonly soonNtd: number;
  /** Share (0 to 1) of a year's carried risk (score x days) that the plan spares. */
  readonly spared: number;
  readonly yearEnd: LocalDate;
}

/** One step of overall risk, from `at` on, with the plan and without it. */
export interface RiskStep {
  readonly at: LocalDate;
  readonly planned: number;
  readonly nothing: number;
}

/** Works the figures out of the report; null where there is no plan or nothing is assessed. */
export function deckFigures(report: Report): DeckFigures | null {
  const { start } = report.settings;
  const steps = riskSteps(report);
  const after = (days: number) => steps.filter(({ at }) => at <= addDays(start, days)).at(-1);
  const [today, soon, year] = [after(0), after(90), after(yearDays)];
  if (!today || !soon || !year || report.actions.length === 0) return null;
  const carried = carriedRisk(start, steps);
  return {
    today: today.planned,
    soon: soon.planned,
    year: year.planned,
    nothing: year.nothing,
    actionsSoon: report.actions.filter(({ finish }) => finish < addDays(start, 90)).length,
    soonNtd: report.plan.windows.slice(0, 3).reduce((sum, { usedNtd }) => sum + usedNtd, 0),
    spared: carried.nothing === 0 ? 0 : (carried.nothing - carried.planned) / carried.nothing,
    yearEnd: addDays(start, yearDays - 1),
  };
}

/** Overall risk over the plan's first year. Doing nothing is counted in points by the plan, here on the scale of the headline. */
export function riskSteps({ plan, projection }: Report): readonly RiskStep[] {
  const [now] = plan.riskOverTime;
  const first = projection[0]?.overall ?? null;
  if (!now || first === null || now.planning === 0) return [];
  return plan.riskOverTime.flatMap(({ at, doNothing }, index) => {
    const planned = projection[index]?.overall ?? null;
    return planned === null ? [] : [{ at, planned, nothing: (first * doNothing) / now.planning }];
  });
}

function carriedRisk(start: LocalDate, steps: readonly RiskStep[]): { planned: number; nothing: number } {
  const carried = { planned: 0, nothing: 0 };
  steps.forEach(({ at, planned, nothing }, index) => {
    const next = daysBetween(start, steps[index + 1]?.at ?? at);
    const days = Math.max(0, Math.min(yearDays, next) - daysBetween(start, at));
    carried.planned += planned * days;
    carried.nothing += nothing * days;
  });
  return carried;
}
