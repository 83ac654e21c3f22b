import type { JudgeRules } from '../../content/judge-rules.ts';
import type { MetricSeries, ReviewPoint, RunSeries, RunSettings } from './types.ts';

/** The pace at which weight decay works: its elapsed time constants so far, and per step from now on. */
export interface DecayPace {
  readonly elapsedTaus: (fromStep: number) => number;
  /** 1 / (learning rate x weight decay) at the end of the log, in steps. */
  readonly tau: number;
  readonly lastStep: number;
}

/**
 * The pace of weight decay, with a changing learning rate as a running sum (domain.md A.5); null where the rate or the decay is
 * unknown or 0.
 */
export function decayPace(series: RunSeries, settings: RunSettings, lastStep: number): DecayPace | null {
  const decay = settings.weightDecay;
  const rate = lastFinite(series.lr);
  if (!decay || !rate || decay * rate <= 0 || !Number.isFinite(1 / (decay * rate))) return null;
  const { lr } = series;
  return {
    tau: 1 / (rate * decay),
    lastStep,
    elapsedTaus: (fromStep) => (lr ? summedRate(lr, fromStep, lastStep) * decay : (lastStep - fromStep) * rate * decay),
  };
}

/** The points at which an extended run is looked at again, in steps. */
export function reviewPoints(
  memorisedStep: number | null,
  pace: DecayPace | null,
  rules: JudgeRules,
): readonly ReviewPoint[] {
  if (memorisedStep === null) return [];
  if (!pace) {
    const from = Math.max(memorisedStep, 1);
    return rules.reviewMemorisations.map((multiple) => ({
      multiple,
      unit: 'memorisations' as const,
      step: Math.ceil(memorisedStep + from * multiple),
    }));
  }
  const elapsed = pace.elapsedTaus(memorisedStep);
  const span = pace.lastStep - memorisedStep;
  return rules.reviewTaus.map((multiple) => {
    const within = elapsed > 0 && multiple <= elapsed;
    const step = within ? memorisedStep + (span * multiple) / elapsed : pace.lastStep + (multiple - elapsed) * pace.tau;
    return { multiple, unit: 'taus' as const, step: Math.ceil(step) };
  });
}

/** Sum of the learning rate over the steps from `from` to `to`, each rate holding until the next one is logged. */
function summedRate({ steps, values }: MetricSeries, from: number, to: number): number {
  let sum = 0;
  for (let place = 0; place < steps.length; place += 1) {
    const start = Math.max(steps[place] ?? 0, from);
    const end = Math.min(steps[place + 1] ?? to, to);
    const rate = values[place] ?? 0;
    if (end > start && Number.isFinite(rate)) sum += rate * (end - start);
  }
  return sum;
}

/** The last value of a metric that is a number; null without one. */
export function lastFinite(series: MetricSeries | undefined): number | null {
  return series?.values.findLast((value) => Number.isFinite(value)) ?? null;
}
