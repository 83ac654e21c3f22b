import type { LabEvent, RunCurve } from '../../../src/contract/run-records.ts';
import type { RunMetric } from '../../../src/domain/training-run/types.ts';

/** Everything a lab logged so far, by metric. Never changed in place: each event makes a new one. */
export type LabCurves = Readonly<Partial<Record<RunMetric, RunCurve>>>;

/** The curves with the rows of some events behind them, in the order in which they came. */
export function addEvents(curves: LabCurves, events: readonly LabEvent[]): LabCurves {
  const grown: Partial<Record<RunMetric, RunCurve>> = { ...curves };
  for (const { metric } of events.flatMap((event) => event.curves)) {
    if (grown[metric] !== curves[metric]) continue;
    const more = events.flatMap((event) => event.curves.filter((curve) => curve.metric === metric));
    const parts = [curves[metric], ...more].filter((part) => part !== undefined);
    grown[metric] = {
      metric,
      steps: parts.flatMap(({ steps }) => steps),
      values: parts.flatMap(({ values }) => values),
    };
  }
  return grown;
}

/** The value of a metric at a step: that of the last logged step not after it; null where none is, or none is a number. */
export function valueAt(curves: LabCurves, metric: RunMetric, step: number): number | null {
  const curve = curves[metric];
  const at = curve?.steps.findLastIndex((logged) => logged <= step) ?? -1;
  return curve?.values[at] ?? null;
}

/** The largest value of a metric up to a step; null where it has none. */
export function largestUpTo(curves: LabCurves, metric: RunMetric, step: number): number | null {
  const curve = curves[metric];
  const values = curve?.values.filter((value, at) => value !== null && (curve.steps[at] ?? 0) <= step) ?? [];
  return values.reduce<number | null>((most, value) => (most === null || (value ?? most) > most ? value : most), null);
}

/** The last step that is logged; 0 before the first. */
export function lastStepOf(curves: LabCurves): number {
  return curves.trainLoss?.steps.at(-1) ?? 0;
}
