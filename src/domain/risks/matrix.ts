import type { RiskId, ScoringRules } from '../../content/types.ts';
import { bandOf } from '../scoring/bands.ts';
import type { Band, RiskScore } from '../scoring/types.ts';

/** One cell of the 5 x 5 matrix; its band is that of likelihood x impact. */
export interface MatrixCell {
  readonly likelihood: number;
  readonly impact: number;
  readonly band: Band;
  readonly risks: readonly RiskId[];
}

/** The matrix of assessed risks by their planning likelihood and impact, rounded; impact 5 first, then likelihood 1 to 5. */
export function riskMatrix(risks: readonly RiskScore[], bands: ScoringRules['bands']): readonly MatrixCell[] {
  const grades = [1, 2, 3, 4, 5];
  return grades.toReversed().flatMap((impact) =>
    grades.map((likelihood) => ({
      likelihood,
      impact,
      band: bandOf(likelihood * impact, bands),
      risks: risks.flatMap((risk) => (isIn(risk, likelihood, impact) ? [risk.id] : [])),
    })),
  );
}

function isIn(risk: RiskScore, likelihood: number, impact: number): boolean {
  if (risk.status !== 'assessed') return false;
  return Math.round(risk.likelihood.planning) === likelihood && Math.round(risk.impact) === impact;
}
