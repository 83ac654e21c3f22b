import { useQuery } from '@tanstack/react-query';
import type { LabConfig } from '../../../../src/domain/lab/types.ts';
import type { LabAnalysis } from '../lab-state.ts';
import { judgeAt } from './judge-at.ts';

/** What was to be made of a lab at a step; undefined until it is known, null while no step is given. */
export function useJudgement(config: LabConfig | null, step: number | null): LabAnalysis | null | undefined {
  const { data } = useQuery({
    queryKey: ['lab-judgement', config, step],
    queryFn: ({ signal }) => (config === null || step === null ? null : judgeAt(config, step, signal)),
    enabled: config !== null && step !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
