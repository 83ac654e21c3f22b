import type { RiskId } from '../../content/types.ts';
import { holds } from '../questionnaire/conditions.ts';
import type { Assessment, ScoringInput } from '../scoring/types.ts';

/** What a firm that trains no model itself should look at instead: its risks that no exposure rule damps. */
export interface LowExposure {
  /** Undamped assessed risks, highest planning score first. */
  readonly lookAt: readonly RiskId[];
}

/** The low-exposure result; null for a firm that trains models, and while the profile is open. */
export function lowExposure(
  { content, answers }: Pick<ScoringInput, 'content' | 'answers'>,
  { exposure, risks }: Assessment,
): LowExposure | null {
  if (exposure !== 'low') return null;
  const isDamped = (id: RiskId) => {
    const rules = content.scoring.exposure.filter((rule) => rule.risks.includes(id));
    const deciding = rules.find(({ when }) => holds(when, answers, content) !== false);
    return deciding !== undefined && deciding.factor < 1;
  };
  const assessed = risks.filter(({ status }) => status === 'assessed');
  return { lookAt: assessed.map(({ id }) => id).filter((id) => !isDamped(id)) };
}
