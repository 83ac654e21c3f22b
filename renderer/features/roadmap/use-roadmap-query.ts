import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { Roadmap } from '../../../src/contract/roadmap-records.ts';
import { api } from '../../client/api.ts';

/** The plan and its dates as they are known, and whether newer ones are on their way. */
export interface RoadmapQuery {
  readonly plan: PlanView | undefined;
  readonly roadmap: Roadmap | undefined;
  /** Why there is nothing to show; null as long as there is something. */
  readonly error: Error | null;
  readonly working: boolean;
  /** Working it out was stopped, and what is shown, if anything, is older than what was decided. */
  readonly stopped: boolean;
  cancel(): void;
  fetch(): void;
}

/** Plan and roadmap of an assessment. Leaving the screen stops the solver, as `cancel` does. */
export function useRoadmapQuery(assessmentId: string): RoadmapQuery {
  const cache = useQueryClient();
  const options = {
    plan: api.plan.get.queryOptions({ input: { assessmentId } }),
    roadmap: api.roadmap.get.queryOptions({ input: { assessmentId } }),
  };
  const plan = useQuery(options.plan);
  const roadmap = useQuery(options.roadmap);
  const keys = [options.plan.queryKey, options.roadmap.queryKey];
  const working = plan.isFetching || roadmap.isFetching;
  const missing = plan.data === undefined || roadmap.data === undefined;
  const outdated = keys.some((queryKey) => cache.getQueryState(queryKey)?.isInvalidated === true);
  // What is on the screen stays there when fetching it anew fails: the change that failed has said so already.
  const error = (plan.data ? null : plan.error) ?? (roadmap.data ? null : roadmap.error);
  return {
    plan: plan.data,
    roadmap: roadmap.data,
    error,
    working,
    stopped: !working && error === null && (missing || outdated),
    cancel() {
      for (const queryKey of keys) {
        void cache.cancelQueries({ queryKey });
        void cache.invalidateQueries({ queryKey, refetchType: 'none' });
      }
    },
    fetch: () => void Promise.all([plan.refetch(), roadmap.refetch()]),
  };
}
