import { at, interpolate, meanFilter } from './numeric.ts';
import type { RunShape } from './run-shape.ts';

/** Places of the grid; its thirds have 20 each. */
const places = 61;
const third = 20;
/** Losses below this are nought in all but name: their logarithm says nothing. */
const leastLoss = 1e-12;

/**
 * What the curves did since memorising, read on a grid that is even in log steps, so that neither the number of rows nor the length of
 * the log has a weight. Slopes are changes of the natural logarithm per e-fold of steps; score rises are per e-fold too.
 */
export interface SinceMemorised {
  /** E-folds of steps since memorising. */
  readonly span: number;
  /** Score when it had memorised, now, and its rise over the last third. */
  readonly scoreThen: number | null;
  readonly scoreNow: number | null;
  readonly scoreRise: number | null;
  /** Rise of the score since memorising. */
  readonly scoreRisen: number | null;
  readonly valLossThen: number | null;
  readonly valLossNow: number | null;
  readonly valLossSlope: number | null;
  readonly valLossMiddle: number | null;
  readonly valLossPeak: number | null;
  readonly trainLossSlope: number | null;
  /** Change of the log validation loss per fall of the log training loss, over the last third. */
  readonly response: number | null;
  readonly normThen: number | null;
  readonly normNow: number | null;
}

/** Null where too little has passed since memorising to see a direction: less than `leastRatio` times its step. */
export function sinceMemorised(
  { steps, curves }: RunShape,
  memorised: number,
  length: number,
  leastRatio: number,
): SinceMemorised | null {
  const from = Math.max(steps[memorised] ?? 0, firstPositive(steps));
  const to = steps[length - 1] ?? 0;
  if (!(to > from * leastRatio)) return null;
  const span = Math.log(to / from);
  const grid = Float64Array.from({ length: places }, (_, place) => Math.log(from) + (span * place) / (places - 1));
  const known = steps.subarray(0, length).map((step) => Math.log(Math.max(step, firstPositive(steps) / 2)));
  const read = (curve: Float64Array | undefined) =>
    curve && meanFilter(interpolate(known, curve.subarray(0, length), grid));
  const score = read(curves.valScore);
  const valLoss = read(curves.valLoss)?.map((value) => Math.max(value, leastLoss));
  const trainLoss = read(curves.trainLoss)?.map((value) => Math.max(value, leastLoss));
  const norm = read(curves.weightNorm)?.map((value) => Math.max(value, leastLoss));
  const unit = span / 3;
  const slope = (curve: Float64Array, start: number) => Math.log(at(curve, start + third) / at(curve, start)) / unit;
  const valLossSlope = valLoss ? slope(valLoss, 2 * third) : null;
  const trainLossSlope = trainLoss ? slope(trainLoss, 2 * third) : null;
  return {
    span,
    scoreThen: score ? at(score, 0) : null,
    scoreNow: score ? at(score, -1) : null,
    scoreRise: score ? (at(score, -1) - at(score, 2 * third)) / Math.max(span, shortestSpan) : null,
    scoreRisen: score ? at(score, -1) - at(score, 0) : null,
    valLossThen: valLoss ? at(valLoss, 0) : null,
    valLossNow: valLoss ? at(valLoss, -1) : null,
    valLossSlope,
    valLossMiddle: valLoss ? slope(valLoss, third) : null,
    valLossPeak: valLoss ? Math.max(...valLoss) : null,
    trainLossSlope,
    response: valLossSlope !== null && trainLossSlope !== null ? valLossSlope / Math.max(-trainLossSlope, 0.2) : null,
    normThen: norm ? at(norm, 0) : null,
    normNow: norm ? at(norm, -1) : null,
  };
}

/** E-folds below which a rise is not scaled up: the noise would be. */
const shortestSpan = 0.3;

function firstPositive(steps: Float64Array): number {
  return steps.find((step) => step > 0) ?? 1;
}
