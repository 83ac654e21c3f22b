import type { StepRange, StepScale } from './curve-types.ts';

/**
 * Steps as places on an axis (`unit`, in which zooming and panning are plain arithmetic) and back. Step 0 has no place on a
 * logarithmic axis: whatever lies before `first`, the first step above 0, is drawn there.
 */
export interface StepAxis {
  readonly scale: StepScale;
  readonly first: number;
  toUnit(step: number): number;
  toStep(unit: number): number;
}

/** The axis for a scale. `first` is the lowest step above 0 that the chart shows. */
export function makeStepAxis(scale: StepScale, first: number): StepAxis {
  if (scale === 'linear') return { scale, first, toUnit: (step) => step, toStep: (unit) => unit };
  return {
    scale,
    first,
    toUnit: (step) => Math.log10(step > first ? step : first),
    toStep: (unit) => 10 ** unit,
  };
}

/** What of the axis is in sight, in its own units. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** The narrowest view, as a share of the whole. */
const narrowest = 1e-4;

/** A range of steps as a view. */
export function viewOf(axis: StepAxis, { from, to }: StepRange): View {
  const left = axis.toUnit(from);
  const right = axis.toUnit(to);
  return { from: left, to: right > left ? right : left + 1 };
}

/** The steps that a view shows. */
export function rangeOf(axis: StepAxis, view: View): StepRange {
  return { from: axis.toStep(view.from), to: axis.toStep(view.to) };
}

/** Zooms by a factor (below 1: closer) around a place that stays where it is, never beyond the whole. */
export function zoomView(view: View, whole: View, factor: number, around: number): View {
  const widest = whole.to - whole.from;
  const width = Math.min(widest, Math.max(widest * narrowest, (view.to - view.from) * factor));
  const share = (around - view.from) / (view.to - view.from);
  const from = around - share * width;
  return within({ from, to: from + width }, whole);
}

/** Moves the view by a share of its width, never beyond the whole. */
export function panView(view: View, whole: View, share: number): View {
  const by = (view.to - view.from) * share;
  return within({ from: view.from + by, to: view.to + by }, whole);
}

/** A view moved so that it lies within the whole; its width stays. */
export function within(view: View, whole: View): View {
  const width = Math.min(view.to - view.from, whole.to - whole.from);
  const from = Math.min(Math.max(view.from, whole.from), whole.to - width);
  return { from, to: from + width };
}

/** Whether nothing is zoomed. */
export function isWhole(view: View, whole: View): boolean {
  const slack = (whole.to - whole.from) * 1e-9;
  return view.from <= whole.from + slack && view.to >= whole.to - slack;
}
