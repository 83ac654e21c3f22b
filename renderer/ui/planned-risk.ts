import type { PlanView } from '../../src/contract/plan-records.ts';
import type { AssessmentView } from '../../src/contract/records.ts';
import { addDays } from '../../src/kernel/dates.ts';
import { assessedRisks } from './standing.ts';

/**
 * What one point of total risk (the sum of the risks' scores) is on the scale of the headline, 0 to 100: the plan counts
 * in the former, people compare with the latter.
 */
export function overallScale(view: AssessmentView): number {
  const worst = assessedRisks(view).reduce((sum, risk) => sum + risk.worstCase, 0);
  return worst === 0 ? 0 : 100 / worst;
}

/** Total risk with the plan and without it, from `days` after the start on. */
export function riskAfter({ settings, plan }: PlanView, days: number): { planning: number; doNothing: number } {
  const day = addDays(settings.start, days);
  const reached = plan.riskOverTime.filter(({ at }) => at <= day);
  return reached.at(-1) ?? { planning: 0, doNothing: 0 };
}
