import type { Plan } from '../plan/types.ts';
import type { Assessment } from '../scoring/types.ts';
import type { RegisterRisk } from './types.ts';

/** The assessed risks as a numbered register, each with the planned actions that lower it. */
export function riskRegister(assessment: Assessment, plan: Plan): readonly RegisterRisk[] {
  const assessed = assessment.risks.flatMap((risk) => (risk.status === 'assessed' ? [risk] : []));
  return assessed.map((risk, index) => ({
    ...risk,
    rank: index + 1,
    actions: plan.chosen
      .flatMap(({ action, lowers }) =>
        lowers.flatMap((lowered) => (lowered.risk === risk.id ? [{ action, points: lowered.points }] : [])),
      )
      .sort((a, b) => b.points - a.points || (a.action < b.action ? -1 : 1)),
  }));
}
