import type { Trend } from '../../../src/contract/plan-records.ts';

type Actual = Trend['actual'][number];
/** Scores on a day: overall and by pillar. */
export type ProjectedScore = Trend['projected'][number];

/** The latest assessment beside what the plan promised for its day; points from 0 (good) to 100 (bad), whole. */
export interface PlanComparison {
  readonly at: string;
  readonly projected: number;
  readonly actual: number;
  /** Positive: more risk than projected. */
  readonly behind: number;
  /** What open questions leave possible, whole points; null where nothing is open. */
  readonly range: { readonly best: number; readonly worst: number } | null;
}

/** What the plan promised for a day: the last step reached by then; null before the plan began. */
export function projectedOn(projected: readonly ProjectedScore[], day: string): ProjectedScore | null {
  return projected.findLast(({ at }) => at <= day) ?? null;
}

/** Actual scores, oldest first. */
export function actualInOrder({ actual }: Trend): readonly Actual[] {
  return actual.toSorted((a, b) => a.at.localeCompare(b.at));
}

/**
 * Compares the newest assessment with the plan of an earlier one. Null while the plan's own assessment is the newest:
 * it cannot be ahead of or behind itself.
 */
export function compareWithPlan(trend: Trend): PlanComparison | null {
  const latest = actualInOrder(trend).at(-1);
  if (!latest || latest.overall === null || latest.assessmentId === trend.from) return null;
  const promised = projectedOn(trend.projected, latest.at)?.overall ?? null;
  if (promised === null) return null;
  // Rounded before they are subtracted, so that the three figures of the sentence agree.
  const projected = Math.round(promised);
  const actual = Math.round(latest.overall);
  return { at: latest.at, projected, actual, behind: actual - projected, range: rangeOf(latest) };
}

function rangeOf({ best, worst }: Actual): PlanComparison['range'] {
  if (best === null || worst === null) return null;
  const rounded = { best: Math.round(best), worst: Math.round(worst) };
  return rounded.best === rounded.worst ? null : rounded;
}
