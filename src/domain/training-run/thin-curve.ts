import type { MetricSeries } from './types.ts';

/** A part of a curve, small enough for a chart. */
export interface ThinCurve {
  readonly steps: readonly number[];
  /** As logged: NaN and infinite values too. */
  readonly values: readonly number[];
}

export interface ThinOptions {
  /** Both ends included; without them the whole series. */
  readonly fromStep?: number | undefined;
  readonly toStep?: number | undefined;
  /** Most values that come back, 4 at least. */
  readonly points: number;
}

/**
 * The values of a series between two steps, at most `points` of them. More are put into buckets of which the lowest, the highest
 * and the first value that is not a finite number stay where they were logged, so that no spike is lost; first and last value stay
 * too. Buckets are even in log steps for a whole series, as charts of training begin, and even in steps for a part of it.
 */
export function thinCurve({ steps, values }: MetricSeries, { fromStep, toStep, points }: ThinOptions): ThinCurve {
  const start = fromStep === undefined ? 0 : firstFrom(steps, fromStep);
  const end = toStep === undefined ? steps.length : firstAbove(steps, toStep);
  if (end - start <= points) return picked(steps, values, range(start, end));
  const scale = fromStep === undefined && toStep === undefined ? logScale : linearScale;
  const buckets = Math.max(1, Math.floor((points - 2) / mostOfBucket));
  const kept = [start];
  for (const { from, to } of cut(steps, start + 1, end - 1, buckets, scale)) kept.push(...extremes(values, from, to));
  kept.push(end - 1);
  return picked(steps, values, kept);
}

const mostOfBucket = 3;
const logScale = (step: number): number => Math.log1p(Math.max(0, step));
const linearScale = (step: number): number => step;

/** Cuts the places from `start` to `end` where their steps, on a scale, pass into the next of so many even parts. */
function* cut(
  steps: Float64Array,
  start: number,
  end: number,
  buckets: number,
  scale: (step: number) => number,
): Generator<{ readonly from: number; readonly to: number }, void, void> {
  const first = steps[start] ?? 0;
  const low = scale(first);
  const span = scale(steps[end - 1] ?? first) - low || 1;
  let from = start;
  for (let bucket = 1; bucket <= buckets && from < end; bucket += 1) {
    let to = from;
    if (bucket === buckets) to = end;
    while (to < end && ((scale(steps[to] ?? first) - low) / span) * buckets < bucket) to += 1;
    if (to > from) yield { from, to };
    from = to;
  }
}

/** Places of the lowest, the highest and the first not finite value, rising. */
function extremes(values: Float64Array, from: number, to: number): readonly number[] {
  let [low, high, odd] = [-1, -1, -1];
  for (let place = from; place < to; place += 1) {
    const value = values[place] ?? Number.NaN;
    if (!Number.isFinite(value)) {
      if (odd < 0) odd = place;
      continue;
    }
    if (low < 0 || value < (values[low] ?? 0)) low = place;
    if (high < 0 || value > (values[high] ?? 0)) high = place;
  }
  return [...new Set([low, high, odd])].filter((place) => place >= 0).sort((a, b) => a - b);
}

function picked(steps: Float64Array, values: Float64Array, places: readonly number[]): ThinCurve {
  return {
    steps: places.map((place) => steps[place] ?? 0),
    values: places.map((place) => values[place] ?? Number.NaN),
  };
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** The first place whose step is `step` or later. */
function firstFrom(steps: Float64Array, step: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] ?? 0) < step) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place whose step is later than `step`. */
function firstAbove(steps: Float64Array, step: number): number {
  const place = firstFrom(steps, step);
  return steps[place] === step ? place + 1 : place;
}
