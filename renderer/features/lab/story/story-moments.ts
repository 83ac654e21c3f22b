import { type LabCurves, largestUpTo, valueAt } from '../lab-curves.ts';
import type { LabAnalysis } from '../lab-state.ts';

/** The moment at which early stopping would have ended a run. */
export interface StopMoment {
  readonly step: number;
  /** Evaluations in a row without a better validation loss. */
  readonly patience: number;
  /** Step of the best validation loss until then. */
  readonly bestStep: number;
}

/** Something that a watcher of a run is told, with the fall of the validation loss from its peak until then, 0 to 1. */
export interface Moment {
  readonly kind: 'memorised' | 'stop' | 'review' | 'sign' | 'generalised';
  readonly step: number;
  readonly fall: number;
}

/** A fall of the validation loss from its peak that counts as a clear sign: domain.md A.5, at most 0.12 in runs that never did. */
const clearFall = 0.15;

/** When early stopping would have ended the run: the least patient setting that lets it memorise, else the most patient one. */
export function stopMomentOf(analysis: LabAnalysis | null, curves: LabCurves): StopMoment | null {
  const memorised = analysis?.memorisedStep ?? null;
  if (!analysis || memorised === null) return null;
  const stops = analysis.earlyStopping
    .flatMap(({ patience, stoppedAtStep }) => (stoppedAtStep === null ? [] : [{ patience, step: stoppedAtStep }]))
    .toSorted((a, b) => a.patience - b.patience);
  const stop = stops.find(({ step }) => step >= memorised) ?? stops.at(-1);
  return stop ? { ...stop, bestStep: bestStepUpTo(curves, stop.step) } : null;
}

/** How far the validation loss lies below its peak so far, as a share of the peak. */
export function fallAt(curves: LabCurves, step: number): number {
  const peak = largestUpTo(curves, 'valLoss', step);
  const now = valueAt(curves, 'valLoss', step);
  return peak === null || now === null || peak <= 0 ? 0 : 1 - now / peak;
}

/** The first step after memorising at which the validation loss is clearly below its peak; null: none yet. */
export function signStepOf(curves: LabCurves, analysis: LabAnalysis | null): number | null {
  const from = analysis?.memorisedStep ?? null;
  if (from === null) return null;
  let peak = 0;
  for (const [at, step] of (curves.valLoss?.steps ?? []).entries()) {
    const value = curves.valLoss?.values[at] ?? null;
    if (value === null) continue;
    peak = Math.max(peak, value);
    if (step > from && value <= (1 - clearFall) * peak) return step;
  }
  return null;
}

/** The first review point after a step; null where there is none. */
export function reviewStepAfter(analysis: LabAnalysis | null, step: number | null): number | null {
  const next = step === null ? undefined : analysis?.reviewPoints.find((point) => point.step > step);
  return next ? Math.ceil(next.step) : null;
}

/** What happened up to a step, in order. */
export function momentsUpTo(
  curves: LabCurves,
  analysis: LabAnalysis | null,
  stop: StopMoment | null,
  step: number,
): readonly Moment[] {
  const sign = signStepOf(curves, analysis);
  const all: readonly (readonly [Moment['kind'], number | null])[] = [
    ['memorised', analysis?.memorisedStep ?? null],
    ['stop', stop?.step ?? null],
    ...(analysis?.reviewPoints ?? []).map((point) => ['review', Math.ceil(point.step)] as const),
    ['sign', sign],
    ['generalised', analysis?.generalisedStep ?? null],
  ];
  return all
    .flatMap(([kind, at]) => (at === null || at > step ? [] : [{ kind, step: at, fall: fallAt(curves, at) }]))
    .toSorted((a, b) => a.step - b.step);
}

/** How much larger the weight norm is at a step than at another before it, as a share. */
export function normChange(curves: LabCurves, from: number, to: number): number {
  const before = valueAt(curves, 'weightNorm', from);
  const after = valueAt(curves, 'weightNorm', to);
  return before === null || after === null || before === 0 ? 0 : after / before - 1;
}

function bestStepUpTo(curves: LabCurves, last: number): number {
  let best = { step: 0, value: Number.POSITIVE_INFINITY };
  for (const [at, step] of (curves.valLoss?.steps ?? []).entries()) {
    const value = curves.valLoss?.values[at] ?? null;
    if (step <= last && value !== null && value < best.value) best = { step, value };
  }
  return best.step;
}
