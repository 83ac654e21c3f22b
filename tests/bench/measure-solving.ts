import { createPlanSolver, type PlanSolver } from '../../main/jobs/plan-solver.ts';
import type { BenchOutput } from '../../src/contract/command-output.ts';
import { rankedSchedule } from '../../src/domain/plan/first-guess.ts';
import { frontierBudgets, withBudget } from '../../src/domain/plan/frontier.ts';
import { objectiveOf } from '../../src/domain/plan/objective.ts';
import { planModel } from '../../src/domain/plan/plan-model.ts';
import type { PlanInput } from '../../src/domain/plan/types.ts';
import { sampleFirm, sampleFirms } from '../support/sample-firms.ts';
import { wholeFirm } from '../support/small-firms.ts';
import { percentiles, round, timed } from './durations.ts';

const randomFirms = 50;
const frontierPoints = 13;

/**
 * Solves the three examples and 50 random firms, every action and window, in the worker as the app does, and one frontier.
 * `gain` is how much lower the proven objective is than that of the ranking, in per cent.
 */
export async function measureSolving(): Promise<BenchOutput['solving']> {
  const solver = createPlanSolver();
  try {
    await solver.solve(sampleFirm('trading-company'));
    const firms = [
      ...sampleFirms.map(sampleFirm),
      ...Array.from({ length: randomFirms }, (_, index) => wholeFirm(index + 1)),
    ];
    const taken: number[] = [];
    const gains: number[] = [];
    let proven = 0;
    for (const input of firms) {
      const started = performance.now();
      const plan = await solver.solve(input);
      taken.push(performance.now() - started);
      if (plan.status === 'optimal') proven += 1;
      gains.push(gainOver(input, plan.objective));
    }
    const frontierMs = await timed(() => solveFrontier(solver, sampleFirm('machine-tools')));
    gains.sort((a, b) => a - b);
    return {
      firms: firms.length,
      proven,
      solveMs: { ...percentiles(taken), p95: at(taken, 0.95), max: round(Math.max(...taken)) },
      gainPercent: { median: at(gains, 0.5), least: round(gains[0] ?? Number.NaN) },
      frontierPoints,
      frontierMs: round(frontierMs),
    };
  } finally {
    solver.close();
  }
}

async function solveFrontier(solver: PlanSolver, input: PlanInput): Promise<void> {
  const unlimited = await solver.solve(withBudget(input, null));
  for (const budget of frontierBudgets(unlimited, frontierPoints, null)) await solver.solve(withBudget(input, budget));
}

function gainOver(input: PlanInput, objective: number): number {
  const model = planModel(input);
  const ranked = rankedSchedule(model);
  const before = ranked ? objectiveOf(model, ranked) : objective;
  return (100 * (before - objective)) / before;
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN);
}
