import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../src/contract/api.ts';

/** One assessment as the home and organisation screens list it. */
export type AssessmentSummary = Awaited<ReturnType<ContractRouterClient<Contract>['assessments']['list']>>[number];
