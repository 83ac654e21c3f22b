import { buildPlan } from './build-plan.ts';
import { finalRisk } from './final-risk.ts';
import type { Solve } from './linear-program.ts';
import type { Plan, PlanInput } from './types.ts';

/** One budget and what is left of the risk under it. */
export interface FrontierPoint {
  readonly budgetNtd: number;
  readonly costNtd: number;
  readonly actions: number;
  readonly objective: number;
  readonly bound: number;
  readonly status: Plan['status'];
  /** Total planning risk once the plan is complete. */
  readonly finalRisk: number;
}

/** Budgets are rounded up to this many NT$: nobody asks a board for 317,846. */
const step = 10_000;

/**
 * Yearly budgets for a frontier, ascending: nothing, what the plan without a limit costs (more buys nothing), evenly spaced
 * ones between, and the present budget where it lies among them. `points` counts without the present one.
 */
export function frontierBudgets(unlimited: Plan, points: number, presentNtd: number | null): readonly number[] {
  const all = unlimited.chosen.reduce((sum, { costNtd }) => sum + costNtd, 0);
  const even = Array.from({ length: points }, (_, place) => (all * place) / Math.max(1, points - 1));
  const rounded = even.map((budget) => (all > step * points ? Math.ceil(budget / step) * step : budget));
  const present = presentNtd !== null && presentNtd <= Math.max(...rounded) ? [presentNtd] : [];
  return [...new Set([...rounded, ...present])].sort((a, b) => a - b);
}

/** A plan as a point of the frontier. */
export function frontierPoint(budgetNtd: number, plan: Plan): FrontierPoint {
  return {
    budgetNtd,
    costNtd: plan.chosen.reduce((sum, { costNtd }) => sum + costNtd, 0),
    actions: plan.chosen.length,
    objective: plan.objective,
    bound: plan.bound,
    status: plan.status,
    finalRisk: finalRisk(plan),
  };
}

/** A frontier solved at once: a plan for each budget, ascending. Money per window is left aside: a budget is for the year. */
export function solveFrontier(input: PlanInput, points: number, solve: Solve): readonly FrontierPoint[] {
  const under = (budgetNtd: number | null) => buildPlan(withBudget(input, budgetNtd), solve);
  const budgets = frontierBudgets(under(null), points, input.settings.budgetNtd);
  return budgets.map((budgetNtd) => frontierPoint(budgetNtd, under(budgetNtd)));
}

/** The same firm with another budget for the year. */
export function withBudget(input: PlanInput, budgetNtd: number | null): PlanInput {
  return { ...input, settings: { ...input.settings, budgetNtd, windowBudgetsNtd: null } };
}
