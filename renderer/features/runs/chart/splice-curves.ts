import type { RunCurve } from '../../../../src/contract/run-records.ts';

/** The curves of a whole run with the stretch that finer ones span replaced by them, so that nothing is missing beside it. */
export function spliceCurves(coarse: readonly RunCurve[], fine: readonly RunCurve[]): readonly RunCurve[] {
  return coarse.map((curve) => {
    const part = fine.find(({ metric }) => metric === curve.metric);
    const from = part?.steps[0];
    const to = part?.steps.at(-1);
    if (!part || from === undefined || to === undefined) return curve;
    const head = countWhile(curve.steps, (step) => step < from);
    const tail = countWhile(curve.steps, (step) => step <= to);
    return {
      metric: curve.metric,
      steps: [...curve.steps.slice(0, head), ...part.steps, ...curve.steps.slice(tail)],
      values: [...curve.values.slice(0, head), ...part.values, ...curve.values.slice(tail)],
    };
  });
}

function countWhile(steps: readonly number[], holds: (step: number) => boolean): number {
  const end = steps.findIndex((step) => !holds(step));
  return end === -1 ? steps.length : end;
}
