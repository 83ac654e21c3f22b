import type { Risk, ScoringRules } from '../../content/types.ts';
import { bandOf } from './bands.ts';
import { rangeOver, weightedMean } from './ranges.ts';
import { reasonsOf } from './reasons.ts';
import type { RiskInScenario } from './scored-scenarios.ts';
import type { RiskScore } from './types.ts';

/** One risk over the scenarios in which it is assessed; `not-assessed` when there is none. */
export function riskScore(rules: ScoringRules, risk: Risk, scenarios: readonly RiskInScenario[]): RiskScore {
  const { id, pillar } = risk;
  if (scenarios.length === 0) return { status: 'not-assessed', id, pillar };
  const mean = (value: (scenario: RiskInScenario) => number) =>
    weightedMean(scenarios.map((scenario) => ({ weight: scenario.weight, value: value(scenario) })));
  const score = rangeOver(
    scenarios.map(({ weight, impact, likelihood }) => ({
      weight,
      best: impact * likelihood.best,
      planning: impact * likelihood.planning,
      worst: impact * likelihood.worst,
    })),
  );
  return {
    status: 'assessed',
    id,
    pillar,
    likelihood: rangeOver(scenarios.map(({ weight, likelihood }) => ({ weight, ...likelihood }))),
    impact: mean(({ impact }) => impact),
    score,
    worstCase: mean(({ impact, likelihoodAt0 }) => impact * likelihoodAt0),
    bestCase: mean(({ impact, likelihoodAt4 }) => impact * likelihoodAt4),
    band: bandOf(score.planning, rules.bands),
    ...reasonsOf(rules, risk.baseLikelihood, scenarios),
  };
}

/** Order of the register: highest planning score first, ties by id, risks not assessed last. */
export function bySeverity(a: RiskScore, b: RiskScore): number {
  const severity = (risk: RiskScore) => (risk.status === 'assessed' ? risk.score.planning : Number.NEGATIVE_INFINITY);
  const [first, second] = [severity(a), severity(b)];
  if (first !== second) return second - first;
  return a.id < b.id ? -1 : 1;
}
