import { createHash } from 'node:crypto';
import type { Content } from '../../src/content/types.ts';
import type { Plan, PlanInput } from '../../src/domain/plan/types.ts';
import { AppError } from '../app-error.ts';
import type { Store } from '../db/store.ts';
import { orAborted } from '../jobs/or-aborted.ts';
import type { PlanSolver } from '../jobs/plan-solver.ts';
import { canonicalJson } from './canonical-json.ts';

/** Raised whenever the model or the solver would answer the same input differently: plans solved before are then forgotten. */
const modelVersion = 1;

/** How a plan is wanted: `background` lets others go first; the solve ends when every signal that waits for it aborts. */
export interface SolveOptions {
  readonly signal?: AbortSignal | undefined;
  readonly priority?: 'now' | 'background';
}

/** Plans by what goes into them. The same input is solved once, also across restarts. */
export interface SolvedPlans {
  /** Rejects with the signal's reason when it aborts. */
  solve(input: PlanInput, options?: SolveOptions): Promise<Plan>;
  /** The model of a plan in CPLEX LP format. */
  lpText(input: PlanInput): string;
  /** Stops what is being solved and frees the solver. */
  close(): void;
}

interface Running {
  readonly plan: Promise<Plan>;
  readonly controller: AbortController;
  waiting: number;
}

/** Keeps solved plans in the database and shares what is being solved. The solver is made when it is first needed. */
export function createSolvedPlans(store: Store, makeSolver: () => PlanSolver, now: () => string): SolvedPlans {
  let made: PlanSolver | undefined;
  const solver = (): PlanSolver => {
    made ??= makeSolver();
    return made;
  };
  const running = new Map<string, Running>();

  const start = (key: string, input: PlanInput, priority: 'now' | 'background'): Running => {
    const controller = new AbortController();
    const plan = solver()
      .solve(input, { signal: controller.signal, priority })
      .then((solved) => {
        if (!controller.signal.aborted) keep(store, key, solved, now());
        return solved;
      })
      .finally(() => {
        if (running.get(key)?.controller === controller) running.delete(key);
      });
    const one = { plan, controller, waiting: 0 };
    running.set(key, one);
    return one;
  };

  return {
    async solve(input, { signal, priority = 'now' } = {}) {
      signal?.throwIfAborted();
      const key = keyOf(input);
      const known = find(store, key, now());
      if (known) return known;
      const one = running.get(key) ?? start(key, input, priority);
      one.waiting += 1;
      try {
        return await orAborted(one.plan, signal);
      } finally {
        one.waiting -= 1;
        if (one.waiting === 0 && running.get(key) === one) {
          running.delete(key);
          one.controller.abort();
        }
      }
    },
    lpText: (input) => solver().lpText(input),
    close() {
      for (const { controller } of running.values()) controller.abort();
      running.clear();
      made?.close();
    },
  };
}

function keyOf({ content, answers, criticalSystems, settings }: PlanInput): string {
  return hashOf({ modelVersion, content: hashOfContent(content), answers, criticalSystems, settings });
}

const contentHashes = new WeakMap<Content, string>();

/** Every number of a content counts: an edited level or cost is another plan, whatever version it calls itself. */
function hashOfContent(content: Content): string {
  const hash = contentHashes.get(content) ?? hashOf(content);
  contentHashes.set(content, hash);
  return hash;
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

function keep(store: Store, key: string, plan: Plan, at: string): void {
  unlessDiskRefuses(() => store.database.transaction(() => store.solvedPlans.save(key, plan, at)));
}

function find(store: Store, key: string, at: string): Plan | undefined {
  const known = store.solvedPlans.get(key);
  // A write once a day and plan: enough to know which ones are in use.
  if (known && known.usedAt.slice(0, 10) !== at.slice(0, 10)) {
    unlessDiskRefuses(() => store.solvedPlans.touch(key, at));
  }
  return known?.plan;
}

/** The cache only saves time: a full or read-only disk must not take the plan away. Whatever the user saves will say so. */
function unlessDiskRefuses(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
