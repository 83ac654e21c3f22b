import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { planModel } from '../../src/domain/plan/plan-model.ts';
import { planProgram } from '../../src/domain/plan/plan-program.ts';
import type { Plan, PlanInput } from '../../src/domain/plan/types.ts';
import { writeLp } from '../../src/domain/plan/write-lp.ts';
import { builtFile, isBuilt } from './built-file.ts';
import type { SolveProgress } from './highs.ts';
import type { PlanJob, PlanWorkerMessage } from './plan-worker.ts';

export interface SolveOptions {
  readonly signal?: AbortSignal | undefined;
  /** `background` waits until nobody waits for anything else. */
  readonly priority?: 'now' | 'background';
  readonly onProgress?: (progress: SolveProgress) => void;
}

/** Solves plans beside the event loop. */
export interface PlanSolver {
  /** Same input, same plan. Rejects with the signal's reason when it is aborted: a running solve ends at once. */
  solve(input: PlanInput, options?: SolveOptions): Promise<Plan>;
  /** The very model that `solve` hands to the solver, in CPLEX LP format. */
  lpText(input: PlanInput): string;
  /** Ends the worker; what still waits is rejected. */
  close(): void;
}

interface Waiting extends SolveOptions {
  readonly input: PlanInput;
  readonly resolve: (plan: Plan) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a worker when the first plan is wanted. One plan at a time; those wanted `now` go first. */
export function createPlanSolver(): PlanSolver {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let running: Waiting | undefined;
  let job = 0;

  const next = () => {
    if (running) return;
    const place = Math.max(
      0,
      queue.findIndex(({ priority }) => priority !== 'background'),
    );
    running = queue.splice(place, 1)[0];
    if (!running) return worker?.unref();
    worker ??= startWorker();
    worker.ref();
    job += 1;
    worker.postMessage({ job, input: running.input } satisfies PlanJob);
  };
  const settle = (finish: (waiting: Waiting) => void) => {
    const waiting = running;
    running = undefined;
    if (waiting) finish(waiting);
    next();
  };
  const startWorker = () => {
    const started = new Worker(workerUrl());
    started.on('message', (message: PlanWorkerMessage) => {
      if (message.job !== job || worker !== started) return;
      if ('progress' in message) running?.onProgress?.(message.progress);
      else if ('plan' in message) settle(({ resolve }) => resolve(message.plan));
      else settle(({ reject }) => reject(new Error(message.failure)));
    });
    started.on('error', (error) => {
      if (worker !== started) return;
      worker = undefined;
      settle(({ reject }) => reject(error));
    });
    return started;
  };
  const stopWorker = () => {
    const stopped = worker;
    worker = undefined;
    void stopped?.terminate();
  };
  /** HiGHS cannot be asked to stop from outside: its worker is ended, the next plan starts a new one. */
  const abandon = (waiting: Waiting, reason: unknown) => {
    if (running === waiting) {
      stopWorker();
      settle(({ reject }) => reject(reason));
      return;
    }
    const place = queue.indexOf(waiting);
    if (place >= 0) queue.splice(place, 1);
    waiting.reject(reason);
  };

  return {
    solve: (input, options = {}) =>
      new Promise<Plan>((resolve, reject) => {
        const { signal } = options;
        if (signal?.aborted) return reject(signal.reason);
        const stop = () => abandon(waiting, signal?.reason);
        const forget = () => signal?.removeEventListener('abort', stop);
        const waiting: Waiting = {
          ...options,
          input,
          resolve: (plan) => {
            forget();
            resolve(plan);
          },
          reject: (error) => {
            forget();
            reject(error);
          },
        };
        signal?.addEventListener('abort', stop, { once: true });
        queue.push(waiting);
        next();
      }),
    lpText: (input) => writeLp(planProgram(planModel(input))),
    close() {
      stopWorker();
      const reason = new Error('The solver was closed');
      for (const { reject } of queue.splice(0)) reject(reason);
      running?.reject(reason);
      running = undefined;
    },
  };
}

function workerUrl(): URL {
  return isBuilt ? pathToFileURL(builtFile('plan-worker.js')) : new URL('./plan-worker.ts', import.meta.url);
}
