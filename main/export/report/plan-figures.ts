import type { Report } from '../../../src/domain/report/types.ts';
import { addDays, type LocalDate } from '../../../src/kernel/dates.ts';

/** What of the plan is told again and again. Scores are `overall`, 0 to 100. */
export interface PlanFigures {
  readonly from: LocalDate;
  /** Last working day of the last action. */
  readonly to: LocalDate;
  readonly today: number;
  /** When the first 90 days have passed. */
  readonly soon: number;
  readonly year: number;
  /** External NT$ of the periods that end in the first 90 days. */
  readonly soonNtd: number;
}

/** Null where there is no plan, or nothing to score. */
export function planFiguresOf({ actions, projection, plan, totals }: Report): PlanFigures | null {
  const [first] = projection;
  const to = actions.map(({ finish }) => finish).reduce((last, day) => (day > last ? day : last), '');
  if (!first || to === '' || first.overall === null || totals.overallAtEnd === null) return null;
  const day90 = addDays(first.at, 90);
  return {
    from: first.at,
    to,
    today: first.overall,
    soon: projection.findLast(({ at }) => at <= day90)?.overall ?? first.overall,
    year: totals.overallAtEnd,
    soonNtd: plan.windows.reduce((sum, window) => (window.to < day90 ? sum + window.usedNtd : sum), 0),
  };
}
