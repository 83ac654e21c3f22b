import { addDays, daysBetween } from '../../../src/kernel/dates.ts';
import { overallScale } from '../../ui/planned-risk.ts';
import type { PresentData } from './present-data.ts';

const yearDays = 365;

/** The plan's figures as the pages and the speaker's notes state them, so that both always agree. */
export interface PlanFigures {
  /** Overall risk, 0 (good) to 100 (bad), on the plan's first day, after 90 days and after a year. */
  readonly today: number;
  readonly soon: number;
  readonly year: number;
  /** Overall risk after a year if nothing is done. */
  readonly nothing: number;
  readonly actions: number;
  /** External spending and the value of the internal work, NT$. */
  readonly costNtd: number;
  readonly personDays: number;
  readonly valueNtd: number;
  /** Spending of the first 90 days, NT$. */
  readonly soonNtd: number;
  /** Share (0 to 1) of a year's carried risk (score x days) that the plan spares. */
  readonly spared: number;
}

/** Works the figures out of the plan as it came from the machine. */
export function planFigures(data: PresentData): PlanFigures {
  const { plan, personDayNtd } = data.plan;
  const points = overallPoints(data);
  const at = (days: number) => points.filter((point) => point.day <= days).at(-1) ?? { planned: 0, nothing: 0 };
  const personDays = plan.chosen.reduce((sum, action) => sum + action.personDays, 0);
  const carried = carriedRisk(data).at(-1) ?? { planned: 0, nothing: 0 };
  return {
    today: at(0).planned,
    soon: at(90).planned,
    year: at(yearDays).planned,
    nothing: at(yearDays).nothing,
    actions: plan.chosen.length,
    costNtd: plan.chosen.reduce((sum, action) => sum + action.costNtd, 0),
    personDays,
    valueNtd: personDays * personDayNtd,
    soonNtd: plan.windows.slice(0, 3).reduce((sum, window) => sum + window.usedNtd, 0),
    spared: carried.nothing === 0 ? 0 : (carried.nothing - carried.planned) / carried.nothing,
  };
}

/** Overall risk (0 to 100) from a day of the plan on, with it and without it. Day 0 is the plan's first. */
export interface RiskPoint {
  readonly day: number;
  readonly planned: number;
  readonly nothing: number;
}

/** The steps of the overall risk over the plan's first year. */
export function overallPoints({ view, plan }: PresentData): readonly RiskPoint[] {
  const scale = overallScale(view);
  const { start } = plan.settings;
  return plan.plan.riskOverTime.map(({ at, planning, doNothing }) => ({
    day: daysBetween(start, at),
    planned: planning * scale,
    nothing: doNothing * scale,
  }));
}

/** What has been carried until each step, in score x days: the area under the steps, from day 0 to day 365. */
export function carriedRisk(data: PresentData): readonly RiskPoint[] {
  const points = overallPoints(data);
  let planned = 0;
  let nothing = 0;
  const carried: RiskPoint[] = [];
  points.forEach((point, index) => {
    if (point.day > yearDays) return;
    carried.push({ day: point.day, planned, nothing });
    const days = Math.min(yearDays, points[index + 1]?.day ?? yearDays) - point.day;
    planned += point.planned * days;
    nothing += point.nothing * days;
  });
  return carried.at(-1)?.day === yearDays ? carried : [...carried, { day: yearDays, planned, nothing }];
}

/** The last day of the plan's first year. */
export function yearEnd({ plan }: PresentData): string {
  return addDays(plan.settings.start, yearDays - 1);
}
