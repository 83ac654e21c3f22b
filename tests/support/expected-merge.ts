import type { MergeRule } from '../../src/contract/assessor-api.ts';
import type { Answer } from '../../src/domain/questionnaire/answer.ts';
import type { WorkshopRole } from '../../src/domain/workshop/types.ts';

/** A voice as the rules see it. */
export interface RuledVoice {
  readonly role: WorkshopRole;
  readonly answer: Answer;
}

/** What an answer claims: lists in any order, "not applicable" whatever its reason. */
export function claimOf(answer: Answer): string {
  if (answer.kind === 'notApplicable') return 'notApplicable';
  return JSON.stringify(
    answer.kind === 'choices' ? new Set(answer.values).size + [...answer.values].sort().join() : answer,
  );
}

/** What a rule must give, written from its words and not from the code: the claim, or null for undecided. */
export function expectedByRule(
  voices: readonly RuledVoice[],
  rule: MergeRule,
  role: WorkshopRole | null,
): string | null {
  const known = voices.filter(({ answer }) => answer.kind !== 'unsure');
  const levels = known.flatMap(({ answer }) => (answer.kind === 'level' ? [answer.level] : []));
  if (rule === 'role') return onlyClaim(known.filter((voice) => voice.role === role));
  if (rule === 'most-frequent') {
    const claims = known.map(({ answer }) => claimOf(answer));
    const timesOf = (claim: string) => claims.filter((other) => other === claim).length;
    const beatsAll = (claim: string) => claims.every((other) => other === claim || timesOf(other) < timesOf(claim));
    return claims.find(beatsAll) ?? null;
  }
  if (levels.length === 0 || levels.length < known.length) return null;
  const atLeast = rule === 'lowest' ? 1 : levels.length / 2;
  const level = [0, 1, 2, 3, 4].find((each) => levels.filter((given) => given <= each).length >= atLeast);
  return JSON.stringify({ kind: 'level', level });
}

/** What all of these claim; null where they differ or nobody spoke. */
export function onlyClaim(voices: readonly RuledVoice[]): string | null {
  const claims = new Set(voices.map(({ answer }) => claimOf(answer)));
  const [claim = null] = claims;
  return claims.size === 1 ? claim : null;
}
