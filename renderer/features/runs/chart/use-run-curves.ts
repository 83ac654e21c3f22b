import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RunCurve, RunView } from '../../../../src/contract/run-records.ts';
import { api } from '../../../client/api.ts';
import type { StepRange } from '../../../ui/curve-chart/curve-types.ts';
import { drawnMetrics } from './run-curve-model.ts';
import { spliceCurves } from './splice-curves.ts';

/** Points of one metric that a chart shows at most: about two for each pixel. */
const points = 2000;

/**
 * The curves of a run for a chart: all of it thinned, and what is zoomed into as fine as it was kept. The picture stays as it is
 * while a finer part is on its way.
 */
export function useRunCurves({ id, updatedAt }: Pick<RunView, 'id' | 'updatedAt'>, range: StepRange | null) {
  const input = { id, metrics: [...drawnMetrics], points };
  const whole = useCurves(input, updatedAt, true);
  const part = range ? { ...input, fromStep: range.from, toStep: range.to } : input;
  const fine = useCurves(part, updatedAt, range !== null);
  const curves = useMemo((): readonly RunCurve[] | undefined => {
    if (!whole.data || range === null || !fine.data) return whole.data;
    return spliceCurves(whole.data, fine.data);
  }, [whole.data, fine.data, range]);
  return { whole, curves };
}

/** A log that has grown since has other curves: they are kept apart by when the run changed. */
function useCurves(input: Parameters<typeof api.runs.curves.call>[0], updatedAt: string, enabled: boolean) {
  const { queryKey, queryFn } = api.runs.curves.queryOptions({ input });
  return useQuery({
    queryKey: [...queryKey, updatedAt] as const,
    queryFn: (context) => queryFn({ ...context, queryKey }),
    enabled,
    placeholderData: keepPreviousData,
  });
}
