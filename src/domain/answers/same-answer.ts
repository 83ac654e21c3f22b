import type { Answer } from '../questionnaire/answer.ts';

/**
 * Whether two answers say the same of a firm: chosen options in any order, and "not applicable" whatever its reason.
 */
export function sameAnswer(a: Answer, b: Answer): boolean {
  return claimOf(a) === claimOf(b);
}

/** What an answer claims, as text that equals another's exactly when both claim the same. */
function claimOf(answer: Answer): string {
  if (answer.kind === 'notApplicable' || answer.kind === 'unsure') return answer.kind;
  if (answer.kind === 'choices') return JSON.stringify([answer.kind, [...answer.values].sort()]);
  return JSON.stringify([answer.kind, answer.kind === 'level' ? answer.level : answer.value]);
}
