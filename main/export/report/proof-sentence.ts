import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Text } from '../document/types.ts';

/** Whether the plan is the best there is, in a sentence: proven, or how far from it at most. */
export function proofSentence({ plan }: Report, { say, number }: Composer): Text {
  if (plan.status === 'infeasible') return say('reports:proof.infeasible');
  if (plan.status === 'optimal') return say('reports:proof.optimal');
  return say('reports:proof.feasible', { gap: number(100 * plan.gap, 2) });
}
