import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import type { frontierPoint } from '../../../../src/contract/plan-file.ts';
import type { PlanView } from '../../../../src/contract/plan-records.ts';
import { client } from '../../../client/api.ts';

export type FrontierPoint = z.infer<typeof frontierPoint>;

interface Frontier {
  /** By budget, smallest first; more come while `running`. */
  readonly points: readonly FrontierPoint[];
  /** Share that is solved, 0 to 1. */
  readonly done: number;
  readonly running: boolean;
  readonly error: unknown;
  cancel(): void;
  start(): void;
}

type State = Pick<Frontier, 'points' | 'done' | 'running' | 'error'>;
const idle: State = { points: [], done: 0, running: false, error: null };

/**
 * Remaining risk against budget, one plan a point, as the points are solved. It starts by itself, and again when anything
 * but the budget changes; leaving stops it.
 */
export function useFrontier(assessmentId: string, plan: PlanView): Frontier {
  const [state, setState] = useState<State>(idle);
  const controller = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    controller.current?.abort();
    controller.current = null;
    setState((now) => ({ ...now, running: false }));
  }, []);
  const start = useCallback(async () => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setState({ ...idle, running: true });
    try {
      for await (const event of await client.plan.frontier({ assessmentId }, { signal: own.signal })) {
        if (own.signal.aborted) return;
        const done = event.done / Math.max(1, event.total);
        setState((now) => ({ ...now, points: together(now.points, event.points), done }));
      }
      if (!own.signal.aborted) setState((now) => ({ ...now, running: false, done: 1 }));
    } catch (error) {
      if (!own.signal.aborted) setState((now) => ({ ...now, running: false, error }));
    }
  }, [assessmentId]);
  const decisions = decisionsOf(plan);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other decisions make another curve
  useEffect(() => {
    void start();
    return cancel;
  }, [start, cancel, decisions]);
  return { ...state, cancel, start: () => void start() };
}

/** Points so far and new ones, each budget once, smallest first. */
function together(points: readonly FrontierPoint[], more: readonly FrontierPoint[]): readonly FrontierPoint[] {
  const byBudget = new Map([...points, ...more].map((point) => [point.budgetNtd, point]));
  return [...byBudget.values()].sort((a, b) => a.budgetNtd - b.budgetNtd);
}

/** Everything decided that moves the curve; the budget itself only moves along it. */
function decisionsOf({ settings, progress, personDayNtd, keepsBaseline }: PlanView): string {
  const { budgetNtd: _, ...others } = settings;
  const statuses = Object.entries(progress).map(([action, { status }]) => [action, status]);
  return JSON.stringify([others, statuses, personDayNtd, keepsBaseline]);
}
