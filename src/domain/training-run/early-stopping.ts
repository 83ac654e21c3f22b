import { interpolate } from './numeric.ts';
import type { EarlyStopping, MetricSeries, RunSeries } from './types.ts';

/**
 * What early stopping on the validation loss would have done to this run, for each patience (evaluations without a lower loss, no least
 * improvement): replayed on the evaluations as they were logged. Without a validation loss nothing is replayed.
 */
export function earlyStopping(
  series: RunSeries,
  patiences: readonly number[],
  generalisedStep: number | null,
): readonly EarlyStopping[] {
  const { valLoss, valScore } = series;
  if (!valLoss) return [];
  const best = valScore ? extreme(valScore, 1) : extreme(valLoss, -1);
  return patiences.map((patience) => {
    const { stoppedAtStep, keptStep } = replay(valLoss, patience);
    return {
      patience,
      stoppedAtStep,
      keptValue: keptStep === null ? null : valueAt(valScore ?? valLoss, keptStep),
      bestValue: best,
      missed: stoppedAtStep !== null && generalisedStep !== null && stoppedAtStep < generalisedStep,
    };
  });
}

function replay({ steps, values }: MetricSeries, patience: number) {
  let best = Number.POSITIVE_INFINITY;
  let keptStep: number | null = null;
  let waited = 0;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? Number.NaN;
    if (value < best) {
      best = value;
      keptStep = steps[place] ?? null;
      waited = 0;
    } else waited += 1;
    if (waited >= patience) return { stoppedAtStep: steps[place] ?? null, keptStep };
  }
  return { stoppedAtStep: null, keptStep };
}

function extreme({ values }: MetricSeries, sign: 1 | -1): number | null {
  let found: number | null = null;
  for (const value of values) {
    if (Number.isFinite(value) && (found === null || sign * value > sign * found)) found = value;
  }
  return found;
}

/** The value of another metric at a step; null where it is not finite. */
function valueAt({ steps, values }: MetricSeries, step: number): number | null {
  const value = interpolate(steps, values, Float64Array.of(step))[0];
  return value !== undefined && Number.isFinite(value) ? value : null;
}
