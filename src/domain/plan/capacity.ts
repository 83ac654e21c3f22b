import type { Content } from '../../content/types.ts';
import type { Answers } from '../questionnaire/answer.ts';

/** Internal person-days per 90 days assumed for a firm of this size ([ASM]); the smallest while its size is open. */
export function assumedPersonDays({ plan }: Content, answers: Answers): number {
  const size = answers[plan.sizeQuestion];
  const assumed = size?.kind === 'choice' ? plan.capacityBySize[size.value] : undefined;
  return assumed ?? Math.min(...Object.values(plan.capacityBySize));
}
