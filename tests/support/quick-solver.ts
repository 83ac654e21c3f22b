import type { PlanSolver } from '../../main/jobs/plan-solver.ts';
import { buildPlan } from '../../src/domain/plan/build-plan.ts';
import type { Solve } from '../../src/domain/plan/linear-program.ts';
import type { Plan, PlanInput } from '../../src/domain/plan/types.ts';

/** Takes the first guess for the answer: a real plan under every constraint, in milliseconds, but not proven. */
const takeFirstGuess: Solve = (_, start) =>
  start ? { status: 'feasible', bound: 0, values: start } : { status: 'infeasible' };

/** A solver without HiGHS for tests that are not about the optimum. */
export function quickSolver(): PlanSolver {
  return { solve: async (input) => buildPlan(input, takeFirstGuess), lpText: () => 'Minimize\nEnd\n', close: () => {} };
}

/** A quick solver that writes down what it is asked, and holds plans back while it is told to. */
export class WatchedSolver implements PlanSolver {
  readonly solved: PlanInput[] = [];
  readonly priorities: ('now' | 'background')[] = [];
  closed = 0;
  /** Solves that were aborted while they ran. */
  aborted = 0;
  #held: (() => void)[] | null = null;

  /** From now on plans wait for `release`. */
  hold(): void {
    this.#held = [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const go of held) go();
  }

  async solve(
    input: PlanInput,
    { signal, priority = 'now' }: { signal?: AbortSignal | undefined; priority?: 'now' | 'background' } = {},
  ): Promise<Plan> {
    this.solved.push(input);
    this.priorities.push(priority);
    if (this.#held) await this.#turn(this.#held, signal);
    return buildPlan(input, takeFirstGuess);
  }

  #turn(held: (() => void)[], signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      held.push(resolve);
      signal?.addEventListener('abort', () => {
        this.aborted += 1;
        reject(signal.reason);
      });
    });
  }

  lpText(): string {
    return 'Minimize\nEnd\n';
  }

  close(): void {
    this.closed += 1;
  }
}
