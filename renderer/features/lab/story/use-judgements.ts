import { useQuery } from '@tanstack/react-query';
import type { LabConfig } from '../../../../src/domain/lab/types.ts';
import type { LabAnalysis } from '../lab-state.ts';
import { judgeAt } from './judge-at.ts';

/** A lab at a step. */
export interface Judged {
  readonly config: LabConfig;
  readonly step: number;
}

/**
 * What was to be made of labs at steps, in the order asked; undefined until all are known. One after the other: the machine
 * trains few networks at a time.
 */
export function useJudgements(wanted: readonly Judged[]): readonly (LabAnalysis | null)[] | undefined {
  const { data } = useQuery({
    queryKey: ['lab-judgements', wanted],
    queryFn: async ({ signal }) => {
      const judged: (LabAnalysis | null)[] = [];
      for (const { config, step } of wanted) judged.push(await judgeAt(config, step, signal));
      return judged;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
