import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import { api } from '../../client/api.ts';

/** The plan as it is known, and whether a newer one is on its way. */
export interface PlanQuery {
  readonly plan: PlanView | undefined;
  readonly error: Error | null;
  /** True while the best plan is being worked out. */
  readonly solving: boolean;
  /** Something changed since, and working it out was stopped. */
  readonly outdated: boolean;
  /** Stops the solver; what was known before stays. */
  cancel(): void;
  /** Works it out (again). */
  solve(): void;
}

/** The plan of an assessment. Leaving the screen stops the solver, as `cancel` does. */
export function usePlan(assessmentId: string): PlanQuery {
  const cache = useQueryClient();
  const options = api.plan.get.queryOptions({ input: { assessmentId } });
  const { data, error, isFetching, refetch } = useQuery(options);
  const { queryKey } = options;
  return {
    plan: data,
    error,
    solving: isFetching,
    outdated: !isFetching && (data === undefined || cache.getQueryState(queryKey)?.isInvalidated === true),
    cancel() {
      void cache.cancelQueries({ queryKey });
      void cache.invalidateQueries({ queryKey, refetchType: 'none' });
    },
    solve: () => void refetch(),
  };
}
