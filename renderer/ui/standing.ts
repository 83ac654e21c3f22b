import type { AssessmentView } from '../../src/contract/records.ts';
import type { AssessedRisk, ScoreSummary, UnassessedRisk } from '../../src/domain/scoring/types.ts';

/** What the results screen has to show: nothing yet, nothing to assess, or where the firm stands. */
export type Standing =
  | { readonly kind: 'too-early' }
  | { readonly kind: 'nothing-to-assess' }
  | { readonly kind: 'standing'; readonly overall: ScoreSummary };

/**
 * Decides what may be shown. While no answer that drives a risk is known, every figure would come from the neutral
 * prior alone and only look like a result, so none is shown.
 */
export function standingOf(view: AssessmentView): Standing {
  const assessed = assessedRisks(view);
  const known = assessed.some((risk) => risk.reasons.some((reason) => reason.known));
  if (view.result.overall === null && view.progress.all.answered > 0) return { kind: 'nothing-to-assess' };
  if (view.result.overall === null || !known) return { kind: 'too-early' };
  return { kind: 'standing', overall: view.result.overall };
}

/** Assessed risks, highest planning score first. */
export function assessedRisks(view: AssessmentView): readonly AssessedRisk[] {
  return view.result.risks.filter((risk) => risk.status === 'assessed');
}

/** Risks that do not apply or cannot be asked, outside every total. */
export function unassessedRisks(view: AssessmentView): readonly UnassessedRisk[] {
  return view.result.risks.filter((risk) => risk.status === 'not-assessed');
}
