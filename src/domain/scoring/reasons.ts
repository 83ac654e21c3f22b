import type { QuestionId, ScoringRules } from '../../content/types.ts';
import { vulnerability } from './gaps.ts';
import { highestGrade, lowestGrade, rawLikelihood } from './likelihood.ts';
import type { RiskInScenario } from './scored-scenarios.ts';
import type { AssessedRisk, Reason } from './types.ts';

/**
 * Takes a planning score apart: `base` (points left with every driver at level 4), a contribution per driver, and `floor`
 * (points added where likelihood's lower bound of 1 binds). They add up to the score; over scenarios, by weight.
 */
export function reasonsOf(
  rules: ScoringRules,
  baseLikelihood: number,
  scenarios: readonly RiskInScenario[],
): Pick<AssessedRisk, 'base' | 'floor' | 'reasons'> {
  const totalWeight = scenarios.reduce((sum, { weight }) => sum + weight, 0);
  const contributions = new Map<QuestionId, { points: number; known: boolean }>();
  let base = 0;
  let floor = 0;
  for (const { gaps, impact, exposure, weight } of scenarios) {
    const raw = rawLikelihood(rules, baseLikelihood, exposure, vulnerability(gaps, gaps.openGap));
    // The upper bound of 5 takes from every part alike; with shares that add up to 1 and factors <= 1 it never binds.
    const points = (weight / totalWeight) * impact * exposure * Math.min(1, highestGrade / raw);
    base += points * (rules.baseShare * baseLikelihood + rules.practiceShare);
    floor += (weight / totalWeight) * impact * Math.max(0, lowestGrade - raw);
    for (const { question, share, gap } of gaps.drivers) {
      const part = points * rules.practiceShare * 4 * (share / gaps.totalShare) * (gap ?? gaps.openGap);
      contributions.set(question, {
        points: (contributions.get(question)?.points ?? 0) + part,
        known: gap !== null,
      });
    }
  }
  const reasons = [...contributions].map(([question, { points, known }]) => ({
    question,
    contribution: points,
    known,
  }));
  return { base, floor, reasons: reasons.sort(largestFirst) };
}

function largestFirst(a: Reason, b: Reason): number {
  return b.contribution - a.contribution || (a.question < b.question ? -1 : 1);
}
