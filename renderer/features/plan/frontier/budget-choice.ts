import { averageRisk } from '../plan-model.ts';
import { findKnee } from './find-knee.ts';
import type { FrontierPoint } from './use-frontier.ts';

/** What the chart and the table show of one budget. */
export interface BudgetChoice extends FrontierPoint {
  /** Overall risk (0–100) on an average day of the coming two years: what the plan makes small. */
  readonly average: number;
  /** Overall risk (0–100) once the plan is complete. */
  readonly end: number;
}

/** What the chart and the table alike need. */
export interface FrontierParts {
  /** By budget, smallest first. */
  readonly choices: readonly BudgetChoice[];
  readonly knee: BudgetChoice | null;
  /** Null: not limited. */
  readonly present: number | null;
  readonly onChoose: (budgetNtd: number) => void;
}

/** Points that have a plan, on the scale 0–100. */
export function choicesOf(points: readonly FrontierPoint[], scale: number): readonly BudgetChoice[] {
  return points
    .filter(({ status }) => status !== 'infeasible')
    .map((point) => ({ ...point, average: averageRisk(point.objective) * scale, end: point.finalRisk * scale }));
}

/** The budget after which more money buys clearly less; null where there is no such bend. */
export function kneeOf(choices: readonly BudgetChoice[]): BudgetChoice | null {
  return findKnee(choices.map((choice) => ({ x: choice.budgetNtd, y: choice.average, choice })))?.choice ?? null;
}
