import { interpolate, medianFilter } from './numeric.ts';
import type { MetricSeries, RunMetric, RunSeries } from './types.ts';

/** Metrics that are judged by their level and direction; the others are facts about the set-up. */
const curves = ['trainLoss', 'valLoss', 'trainScore', 'valScore', 'weightNorm', 'gradNorm', 'lr'] as const;
type Curve = (typeof curves)[number];

/**
 * A run on one list of steps, those of its validation: every curve smoothed by a median of five and without values that are
 * not finite. It does not depend on how many rows were logged beyond what the curves need.
 */
export interface RunShape {
  /** Rising, at most `mostPoints`. */
  readonly steps: Float64Array;
  readonly curves: { readonly [curve in Curve]?: Float64Array };
  /** The first scores as logged: with few steps between evaluations they are those of guessing. */
  readonly first: { readonly trainScore: number | null; readonly valScore: number | null };
  /** Values of the losses that are not finite: how many, and the first step with one. */
  readonly notFinite: { readonly count: number; readonly firstStep: number | null; readonly atEnd: boolean };
}

/** Points that are looked at: more would not change a verdict. */
const mostPoints = 4000;
/** Below this, nothing is judged (domain.md A.5, pre-processing). */
const fewestValues = 3;

/** The shape of a run; null where no curve has values. */
export function shapeOf(series: RunSeries): RunShape | null {
  const finite: { [curve in Curve]?: MetricSeries } = {};
  for (const curve of curves) {
    const points = series[curve];
    const kept = points && onlyFinite(points);
    if (kept && kept.steps.length >= fewestValues) finite[curve] = kept;
  }
  const axis = evenly((finite.valScore ?? finite.valLoss ?? finite.trainLoss ?? finite.trainScore)?.steps);
  if (!axis) return null;
  const made: { [curve in Curve]?: Float64Array } = {};
  for (const curve of curves) {
    const points = finite[curve];
    if (points) made[curve] = interpolate(points.steps, smooth(curve, points.values), axis);
  }
  const first = (curve: Curve) => finite[curve]?.values[0] ?? null;
  return {
    steps: axis,
    curves: made,
    first: { trainScore: first('trainScore'), valScore: first('valScore') },
    notFinite: notFiniteOf(series),
  };
}

/** A learning rate is set, not measured: smoothing would move its changes. */
function smooth(curve: Curve, values: Float64Array): Float64Array {
  return curve === 'lr' ? values : medianFilter(values);
}

function onlyFinite({ steps, values }: MetricSeries): MetricSeries {
  if (values.every(Number.isFinite)) return { steps, values };
  const good = (_: number, index: number) => Number.isFinite(values[index]);
  return { steps: steps.filter(good), values: values.filter(good) };
}

/** At most `mostPoints` of the steps, evenly in log steps once they are many, with the first and the last one. */
function evenly(steps: Float64Array | undefined): Float64Array | undefined {
  if (!steps || steps.length <= mostPoints) return steps;
  const first = steps.find((step) => step > 0) ?? 1;
  const last = steps.at(-1) ?? first;
  const growth = Math.log(last / first) / (mostPoints / 2);
  let next = Number.NEGATIVE_INFINITY;
  const most = (last - (steps[0] ?? 0)) / (mostPoints / 2);
  return steps.filter((step, index) => {
    const due = step >= next || index === steps.length - 1;
    if (due) next = step > 0 ? step + Math.min(step * growth, most) : step;
    return due;
  });
}

function notFiniteOf(series: RunSeries): RunShape['notFinite'] {
  let count = 0;
  let firstStep: number | null = null;
  let atEnd = false;
  const losses: readonly RunMetric[] = ['trainLoss', 'valLoss'];
  for (const metric of losses) {
    const points = series[metric];
    points?.values.forEach((value, index) => {
      if (Number.isFinite(value)) return;
      count += 1;
      const step = points.steps[index] ?? 0;
      firstStep = firstStep === null ? step : Math.min(firstStep, step);
    });
    if (points && !Number.isFinite(points.values.at(-1))) atEnd = true;
  }
  return { count, firstStep, atEnd };
}
