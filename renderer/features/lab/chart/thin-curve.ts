import type { RunCurve } from '../../../../src/contract/run-records.ts';

/** A place on a chart; null leaves a gap. */
export type CurvePoint = readonly [step: number, value: number | null];

/**
 * A part of a curve for a logarithmic axis, both ends included, with no more points than there is room for: the last one of each
 * of so many equal stretches of the axis. What is logged evenly in log steps loses nothing that could be seen.
 */
export function thinCurve(
  curve: RunCurve | undefined,
  { from, to }: { readonly from: number; readonly to: number },
  pieces: number,
): readonly CurvePoint[] {
  const points = new Map<number, CurvePoint>();
  const width = Math.log(Math.max(2, to)) / pieces;
  for (const [at, step] of (curve?.steps ?? []).entries()) {
    if (step < Math.max(1, from) || step > to) continue;
    points.set(Math.floor(Math.log(step) / width), [step, curve?.values[at] ?? null]);
  }
  return [...points.values()];
}
