import type { MetricSeries } from './types.ts';

/**
 * Steps that a run makes in an hour, from the times of its log (seconds): the pace that half of all steps reach, so that a
 * pause, a restart of the clock or a slow evaluation does not count. Null where the log tells no pace.
 */
export function stepsPerHour(time: MetricSeries): number | null {
  const spans: { readonly steps: number; readonly pace: number }[] = [];
  for (let row = 1; row < time.steps.length; row += 1) {
    const steps = (time.steps[row] ?? 0) - (time.steps[row - 1] ?? 0);
    const seconds = (time.values[row] ?? Number.NaN) - (time.values[row - 1] ?? Number.NaN);
    if (steps > 0 && seconds > 0) spans.push({ steps, pace: seconds / steps });
  }
  spans.sort((a, b) => a.pace - b.pace);
  let left = spans.reduce((sum, { steps }) => sum + steps, 0) / 2;
  const middle = spans.find(({ steps }) => {
    left -= steps;
    return left <= 0;
  });
  const pace = middle ? 3600 / middle.pace : null;
  return pace !== null && Number.isFinite(pace) && pace > 0 ? pace : null;
}
