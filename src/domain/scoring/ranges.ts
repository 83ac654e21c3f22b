import type { Range } from '../../kernel/range.ts';

/** A figure in one scenario and that scenario's weight. */
export interface Weighted extends Range {
  readonly weight: number;
}

/** Mean of values by weight; the weights need not add up to 1. */
export function weightedMean(items: readonly { readonly weight: number; readonly value: number }[]): number {
  let sum = 0;
  let weights = 0;
  for (const { weight, value } of items) {
    sum += weight * value;
    weights += weight;
  }
  return sum / weights;
}

/** The range over scenarios: lowest best, weighted mean of planning, highest worst. Rounding cannot break the order. */
export function rangeOver(items: readonly Weighted[]): Range {
  let best = Number.POSITIVE_INFINITY;
  let worst = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    best = Math.min(best, item.best);
    worst = Math.max(worst, item.worst);
  }
  const mean = weightedMean(items.map(({ weight, planning }) => ({ weight, value: planning })));
  return { best, planning: Math.min(worst, Math.max(best, mean)), worst };
}
