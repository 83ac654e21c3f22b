import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../src/contract/api.ts';

/** One assessment as the home and organisation screens list it. */
export type AssessmentSummary = Awaited<ReturnType<ContractRouterClient<Contract>['assessments']['list']>>[number];

/** The newest assessment that has a result; undefined while there is none. */
export function latestAssessed(assessments: readonly AssessmentSummary[]): AssessmentSummary | undefined {
  return assessments
    .filter(({ overall, progress }) => overall !== null && progress.unanswered < progress.total)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
    .at(-1);
}
