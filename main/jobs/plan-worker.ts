import { parentPort } from 'node:worker_threads';
import { buildPlan } from '../../src/domain/plan/build-plan.ts';
import type { Plan, PlanInput } from '../../src/domain/plan/types.ts';
import { loadSolve, type SolveProgress } from './highs.ts';

/** What a plan worker is asked, and what it says. */
export interface PlanJob {
  readonly job: number;
  readonly input: PlanInput;
}
export type PlanWorkerMessage =
  | { readonly job: number; readonly progress: SolveProgress }
  | { readonly job: number; readonly plan: Plan }
  | { readonly job: number; readonly failure: string };

let current = 0;
const port = parentPort;
const say = (message: PlanWorkerMessage) => port?.postMessage(message);
const solver = loadSolve({ onProgress: (progress) => say({ job: current, progress }) });

port?.on('message', async ({ job, input }: PlanJob) => {
  try {
    const solve = await solver;
    current = job;
    say({ job, plan: buildPlan(input, solve) });
  } catch (error) {
    say({ job, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
