import type { RejectionReason } from '../../../src/domain/plan/types.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { ScoreSummary } from '../../../src/domain/scoring/types.ts';

/** What a report has to say about the firm: nothing yet, nothing to assess, or where it stands. */
export type Standing =
  | { readonly kind: 'too-early' }
  | { readonly kind: 'nothing-to-assess' }
  | { readonly kind: 'standing'; readonly overall: ScoreSummary };

/**
 * Decides what may be said. While no answer that drives a risk is known, every figure would come from the neutral prior
 * alone and only look like a result, so none is told.
 */
export function standingOf({ overall, progress, risks }: Report): Standing {
  const known = risks.some(({ reasons }) => reasons.some((reason) => reason.known));
  const open = progress.unsure + progress.unanswered;
  if (overall === null && (progress.answered > 0 || open === 0)) return { kind: 'nothing-to-assess' };
  if (overall === null || !known) return { kind: 'too-early' };
  return { kind: 'standing', overall };
}

/** What there is of a plan: actions, none because limits let none through, none because none is needed, or a contradiction. */
export type PlanState = 'planned' | 'nothing-fits' | 'nothing-left' | 'infeasible';

const stoppedByLimits: readonly RejectionReason[] = [
  'over-budget',
  'too-dear',
  'no-capacity',
  'excluded',
  'prerequisite-excluded',
];

/** Which of them a report has. */
export function planStateOf({ plan, actions, rejected }: Report): PlanState {
  if (plan.status === 'infeasible') return 'infeasible';
  if (actions.length > 0) return 'planned';
  return rejected.some(({ reason }) => stoppedByLimits.includes(reason)) ? 'nothing-fits' : 'nothing-left';
}
