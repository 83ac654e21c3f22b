import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LabConfig } from '../../../../src/domain/lab/types.ts';
import type { LabAnalysis } from '../lab-state.ts';
import { judgeAt } from './judge-at.ts';

/** A lab at a step. */
export interface Judged {
  readonly config: LabConfig;
  readonly step: number;
}

/** Nothing changes what is made of the same network at the same step. */
const staleTime = Number.POSITIVE_INFINITY;

/**
 * What was to be made of labs at steps, in the order asked; undefined until all are known. One after the other: the machine
 * trains few networks at a time.
 */
export function useJudgements(wanted: readonly Judged[]): readonly (LabAnalysis | null)[] | undefined {
  const cache = useQueryClient();
  const { data } = useQuery({
    queryKey: ['lab-judgements', wanted],
    queryFn: async () => {
      const judged: (LabAnalysis | null)[] = [];
      for (const one of wanted) judged.push(await judgeOnce(cache, one));
      return judged;
    },
    staleTime,
  });
  return data;
}

function judgeOnce(cache: QueryClient, { config, step }: Judged): Promise<LabAnalysis | null> {
  const queryFn = ({ signal }: { signal: AbortSignal }) => judgeAt(config, step, signal);
  return cache.fetchQuery({ queryKey: ['lab-judgement', config, step], queryFn, staleTime });
}
