import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { api } from '../../client/api.ts';
import { showError } from '../../ui/show-error.tsx';
import type { RoadmapChange, Snapshot } from './roadmap-change.ts';
import { progressOf, withItemAt, withProgress } from './roadmap-model.ts';
import { runChange } from './run-change.ts';

/** Where the screen's copy of plan and roadmap is kept and changed. */
export interface RoadmapStore {
  /** What is on the screen now; null before everything has come. */
  present(): Snapshot | null;
  /** Shows changes at once, sends them one after another, then fetches what followed from them. */
  run(changes: readonly RoadmapChange[]): Promise<void>;
  /** Settles when everything that was changed is saved. */
  settled(): Promise<unknown>;
  /** Fetches plan and roadmap anew. */
  refresh(): Promise<void>;
}

/** The store of one assessment. Answers that come while later changes wait are left unread, so nothing jumps back. */
export function useRoadmapStore(assessmentId: string): RoadmapStore {
  const cache = useQueryClient();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  return useMemo(() => {
    const planKey = api.plan.get.queryKey({ input: { assessmentId } });
    const roadmapKey = api.roadmap.get.queryKey({ input: { assessmentId } });
    const present = () => {
      const plan = cache.getQueryData(planKey);
      const roadmap = cache.getQueryData(roadmapKey);
      return plan && roadmap ? { plan, roadmap } : null;
    };
    const show = (change: RoadmapChange) => {
      const now = present();
      const next = now && expected(now, change);
      if (!next) return;
      cache.setQueryData(planKey, next.plan);
      cache.setQueryData(roadmapKey, next.roadmap);
    };
    const refresh = async () => {
      const keys = [planKey, roadmapKey];
      await Promise.all(keys.map((queryKey) => cache.invalidateQueries({ queryKey })));
    };
    const send = async (changes: readonly RoadmapChange[]) => {
      try {
        for (const change of changes) await runChange(assessmentId, change);
      } catch (error) {
        showError(error);
      } finally {
        waiting.current -= 1;
      }
      if (waiting.current === 0) await refresh();
    };
    return {
      present,
      refresh,
      settled: () => queue.current,
      run(changes) {
        waiting.current += 1;
        for (const change of changes) show(change);
        // A fetch that is under way would bring back what stood there before.
        for (const queryKey of [planKey, roadmapKey]) void cache.cancelQueries({ queryKey });
        const sent = queue.current.then(() => send(changes));
        queue.current = sent;
        return sent;
      },
    };
  }, [assessmentId, cache]);
}

/** What the screen may show before the machine has answered; null where only the machine knows. */
function expected({ plan, roadmap }: Snapshot, change: RoadmapChange): Snapshot | null {
  if (change.kind === 'move') {
    return { plan, roadmap: withItemAt(roadmap, change.action, change.start, change.workingDays) };
  }
  if (change.kind !== 'progress') return null;
  const { action, progress } = change;
  const told = { ...progressOf(plan, action), ...progress };
  return {
    plan: { ...plan, progress: { ...plan.progress, [action]: told } },
    roadmap: withProgress(roadmap, action, progress),
  };
}
