import type { RunCurve } from '../../../../src/contract/run-records.ts';

const secondsPerHour = 3600;

/** The pace of a run from its logged time (seconds since its start, or an instant); null where the log does not tell. */
export function stepsPerHour({ steps, values }: Pick<RunCurve, 'steps' | 'values'>): number | null {
  const known = steps.flatMap((step, index) => {
    const at = values[index];
    return at === null || at === undefined ? [] : [{ step, at }];
  });
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || last.at <= first.at || last.step <= first.step) return null;
  return Math.round((secondsPerHour * (last.step - first.step)) / (last.at - first.at));
}

/** NT$ of 1,000 steps from NT$ an hour and steps an hour; null while either is not known. */
export function costPer1kSteps(ntdPerHour: number | null, steps: number | null): number | null {
  if (ntdPerHour === null || steps === null || steps <= 0) return null;
  return Math.round((100 * 1000 * ntdPerHour) / steps) / 100;
}
