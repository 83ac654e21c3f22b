import type { RunMetric, RunSeries } from '../../src/domain/training-run/types.ts';

/** What two series of a run differ in most: relative to the value, or 1 where one has what the other lacks. */
export interface Difference {
  readonly metric: RunMetric | null;
  readonly relative: number;
}

/** Differences up to here are none. */
const nothing = 1e-6;

/** The largest difference of a read series from the original; `single`: the original as 32-bit floats. */
export function largestDifference(
  read: RunSeries,
  original: RunSeries,
  { single = false }: { readonly single?: boolean } = {},
): Difference {
  const metrics = new Set([...Object.keys(read), ...Object.keys(original)] as RunMetric[]);
  let worst: Difference = { metric: null, relative: 0 };
  for (const metric of metrics) {
    const [one, other] = [read[metric], original[metric]];
    const same = one && other && one.steps.length === other.steps.length;
    const relative = same ? differenceOf(one, other, single) : 1;
    if (relative > Math.max(nothing, worst.relative)) worst = { metric, relative };
  }
  return worst;
}

function differenceOf(
  read: NonNullable<RunSeries['valLoss']>,
  original: NonNullable<RunSeries['valLoss']>,
  single: boolean,
): number {
  let worst = 0;
  for (let index = 0; index < original.steps.length; index += 1) {
    const wanted = original.values[index] ?? Number.NaN;
    const expected = single ? Math.fround(wanted) : wanted;
    const found = read.values[index] ?? Number.NaN;
    if (read.steps[index] !== original.steps[index]) return 1;
    if (Object.is(found, expected)) continue;
    const relative = Math.abs(found - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE);
    worst = Math.max(worst, Number.isNaN(relative) ? 1 : relative);
  }
  return worst;
}
