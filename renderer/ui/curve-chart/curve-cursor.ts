import type { CurveModel, CurvePane } from './curve-types.ts';
import { firstAtOrAfter } from './draw-curves.ts';

/** The steps that a cursor stops at: those of the line that was logged most often. */
export function cursorSteps(panes: readonly CurvePane[]): readonly number[] {
  const all = panes.flatMap(({ lines }) => lines.map(({ steps }) => steps));
  return all.reduce((most, steps) => (steps.length > most.length ? steps : most), [] as readonly number[]);
}

/** The place in rising steps that is nearest to a step; 0 where there are none. */
export function nearestIndex(steps: readonly number[], step: number): number {
  const after = firstAtOrAfter(steps, step);
  const before = after - 1;
  if (after >= steps.length) return Math.max(0, steps.length - 1);
  if (before < 0) return after;
  return step - (steps[before] ?? 0) <= (steps[after] ?? 0) - step ? before : after;
}

/** What each line says at a step, in the words of its pane, by the line's id; nothing where it was not logged yet or any more. */
export function valuesAt(panes: readonly CurvePane[], step: number): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const pane of panes) {
    for (const line of pane.lines) {
      const first = line.steps[0] ?? Number.POSITIVE_INFINITY;
      const last = line.steps.at(-1) ?? Number.NEGATIVE_INFINITY;
      if (step < first || step > last) continue;
      const value = line.values[nearestIndex(line.steps, step)];
      values.set(line.id, value === null || value === undefined ? '–' : pane.format(value));
    }
  }
  return values;
}

/** The name of the stretch in which a step lies. */
export function bandAt({ bands }: Pick<CurveModel, 'bands'>, step: number): string | null {
  return bands.find(({ from, to }) => step >= from && step <= to)?.name ?? null;
}
