import type { RunCurve } from '../../src/contract/run-records.ts';
import { thinCurve } from '../../src/domain/training-run/thin-curve.ts';
import { toSeries } from '../../src/domain/training-run/to-series.ts';
import { type RunMetric, type RunSeries, runMetrics } from '../../src/domain/training-run/types.ts';
import type { TrainingRun } from '../db/repositories/training-run-row.ts';
import type { Store } from '../db/store.ts';
import { tableOf } from './run-rules.ts';

/** Values of a metric that a chart gets unless it asks for another number: about two a pixel. */
const usualPoints = 2000;

/** What of a run a chart shows. */
export interface WantedCurves {
  readonly metrics?: readonly RunMetric[] | undefined;
  readonly fromStep?: number | undefined;
  readonly toStep?: number | undefined;
  readonly points?: number | undefined;
}

/** The curves of a stored run. */
export function curvesOf(store: Store, run: TrainingRun, wanted: WantedCurves): RunCurve[] {
  const { series } = toSeries(tableOf(store, run), run.roles);
  return thinCurves(series, wanted);
}

/** The curves of series, thinned, with null for what is not a finite number. */
export function thinCurves(series: RunSeries, { metrics = runMetrics, points, ...part }: WantedCurves): RunCurve[] {
  return metrics.flatMap((metric) => {
    const logged = series[metric];
    if (!logged) return [];
    const { steps, values } = thinCurve(logged, { ...part, points: points ?? usualPoints });
    return [{ metric, steps: [...steps], values: values.map((value) => (Number.isFinite(value) ? value : null)) }];
  });
}
