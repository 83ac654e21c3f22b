import type { JudgeRules } from '../../content/judge-rules.ts';
import type { ReviewPoint, RunDecision, RunSettings, RunVerdict } from './types.ts';

/** What a decision rests on. */
export interface DecisionGrounds {
  readonly verdict: RunVerdict;
  /** Chance that it generalises within the budget, 0 to 1. */
  readonly probability: number;
  readonly lastStep: number;
  readonly reviewPoints: readonly ReviewPoint[];
  /** Whether enough has passed since memorising to see a direction. */
  readonly directionKnown: boolean;
}

/**
 * Whether to go on to the next review point (domain.md A.5, decisions and budget). With money known, by expected value: the chance
 * times the value of success against the cost to that point; without, by the chance alone. Thin grounds are said to be so.
 */
export function decide(grounds: DecisionGrounds, settings: RunSettings, rules: JudgeRules): RunDecision {
  const settled = settledDecision(grounds.verdict);
  if (settled) return { ...settled, reviewAtStep: null, costToReviewNtd: null, expectedGainNtd: null };
  const { probability, lastStep } = grounds;
  const reviewAtStep = nextReview(grounds, rules);
  const rate = settings.costPer1kStepsNtd;
  const cost = reviewAtStep === null || rate === null ? null : ((reviewAtStep - lastStep) / 1000) * rate;
  const gain = settings.valueOfSuccessNtd === null ? null : probability * settings.valueOfSuccessNtd;
  const said = (action: RunDecision['action'], reason: RunDecision['reason']): RunDecision => ({
    action,
    reason,
    reviewAtStep,
    costToReviewNtd: cost === null ? null : Math.round(cost),
    expectedGainNtd: gain === null ? null : Math.round(gain),
  });
  if (grounds.verdict === 'learning') return said('continue', 'still-learning');
  if (grounds.verdict === 'cannot-tell') return said('cannot-tell', 'too-little-known');
  if (!grounds.directionKnown) return said('cannot-tell', 'too-early');
  if (reviewAtStep === null && grounds.reviewPoints.length > 0) return said('stop', 'waited-long');
  if (capReached(lastStep, cost, settings)) {
    return said(probability >= rules.likely ? 'cannot-tell' : 'stop', 'cap-reached');
  }
  if (cost !== null && gain !== null) return gain > cost ? said('continue', 'worth-it') : said('stop', 'not-worth-it');
  const onItsWay = grounds.verdict === 'pre-grok' || grounds.verdict === 'transition';
  if (onItsWay && probability >= rules.likely) return said('continue', 'likely');
  // Just after memorising, a run that will generalise looks like one that never will (domain.md A.5).
  if (grounds.verdict === 'memorised') return said('cannot-tell', 'too-early');
  if (probability <= rules.unlikely) return said('stop', 'unlikely');
  return said('cannot-tell', 'too-little-known');
}

function settledDecision(verdict: RunVerdict): Pick<RunDecision, 'action' | 'reason'> | null {
  switch (verdict) {
    case 'generalised':
      return { action: 'done', reason: 'generalised' };
    case 'late-collapse':
      return { action: 'stop', reason: 'collapsed' };
    case 'diverging':
      return { action: 'stop', reason: 'diverging' };
    case 'stalled':
      return { action: 'stop', reason: 'stalled' };
    case 'partial':
      return { action: 'stop', reason: 'partial' };
    case 'overfitting':
      return { action: 'stop', reason: 'unlikely' };
    default:
      return null;
  }
}

/** The next review point; past the last one, a run on its way gets one extension (domain.md A.5), others none. */
function nextReview(
  { reviewPoints, lastStep, probability, verdict }: DecisionGrounds,
  rules: JudgeRules,
): number | null {
  const next = reviewPoints.find(({ step }) => step > lastStep);
  if (next) return next.step;
  const onItsWay = verdict === 'transition' || probability >= rules.likely;
  return reviewPoints.length > 0 && onItsWay ? Math.ceil(lastStep * (1 + rules.extension)) : null;
}

/** Whether the approved money, steps so far included, ends before the next review point. */
function capReached(lastStep: number, cost: number | null, { capNtd, costPer1kStepsNtd }: RunSettings): boolean {
  if (capNtd === null || costPer1kStepsNtd === null) return false;
  return (lastStep / 1000) * costPer1kStepsNtd + (cost ?? 0) > capNtd;
}
