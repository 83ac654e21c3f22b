import type { LogNote } from '../../../src/domain/training-run/types.ts';

/** The values of one tag by step. */
export interface Scalars {
  readonly steps: Float64Array;
  readonly values: Float64Array;
}

/**
 * The scalars of one tag with steps rising and unique. `files`: where the scalars of each further file start. A later file
 * replaces what stood at and after its first step (the run was resumed); within a file, of values at one step the last counts,
 * and the same value again (the epoch that Lightning logs with every metric) is no duplicate to tell of.
 * Steps that are not finite are left out.
 */
export function orderedScalars(
  steps: Float64Array,
  values: Float64Array,
  files: readonly number[],
): { readonly scalars: Scalars; readonly notes: readonly Omit<LogNote, 'what'>[] } {
  const resumed = afterResuming(steps, values, files);
  const notes: Omit<LogNote, 'what'>[] = [...resumed.notes];
  const disorder = firstDisorder(resumed.scalars.steps);
  if (disorder < 0) return { scalars: resumed.scalars, notes };
  const sorted = sortedByStep(resumed.scalars);
  if (sorted.unordered > 0) {
    notes.push({ code: 'unordered-steps', count: sorted.unordered, at: resumed.scalars.steps[disorder] ?? null });
  }
  if (sorted.repeated > 0) notes.push({ code: 'duplicate-steps', count: sorted.repeated, at: sorted.firstRepeated });
  return { scalars: sorted.scalars, notes };
}

function afterResuming(steps: Float64Array, values: Float64Array, files: readonly number[]) {
  const alive = new Uint8Array(steps.length).fill(1);
  let replacedFrom = Number.POSITIVE_INFINITY;
  let end = steps.length;
  let resumes = 0;
  let resumedAt = Number.NaN;
  // From the last file back: a value stands if it is before every later file's first step.
  for (const start of [...files].reverse()) {
    for (let index = start; index < end; index += 1) {
      if ((steps[index] ?? 0) >= replacedFrom) alive[index] = 0;
    }
    end = start;
    const from = steps[start] ?? Number.POSITIVE_INFINITY;
    replacedFrom = Math.min(replacedFrom, from);
    if (!steps.subarray(0, start).some((step) => step >= from)) continue;
    resumes += 1;
    resumedAt = from;
  }
  for (let index = 0; index < end; index += 1) if ((steps[index] ?? 0) >= replacedFrom) alive[index] = 0;
  if (!alive.includes(0)) return { scalars: { steps, values }, notes: [] };
  const kept = (list: Float64Array) => list.filter((_, index) => alive[index] === 1);
  return {
    scalars: { steps: kept(steps), values: kept(values) },
    notes: [{ code: 'resumed', count: resumes, at: resumedAt }] satisfies Omit<LogNote, 'what'>[],
  };
}

/** The first place whose step is not above the one before it; -1 where steps rise throughout. */
function firstDisorder(steps: Float64Array): number {
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] ?? Number.NaN;
    if (!(step > (index > 0 ? (steps[index - 1] ?? Number.NaN) : Number.NEGATIVE_INFINITY))) return index;
  }
  return -1;
}

function sortedByStep({ steps, values }: Scalars) {
  const stepAt = (index: number) => steps[index] ?? Number.NaN;
  const order = Int32Array.from(steps.keys()).filter((index) => Number.isFinite(stepAt(index)));
  let unordered = 0;
  for (let place = 1; place < order.length; place += 1) {
    if (stepAt(order[place] ?? 0) < stepAt(order[place - 1] ?? 0)) unordered += 1;
  }
  if (unordered > 0) order.sort((a, b) => stepAt(a) - stepAt(b) || a - b);
  let repeated = 0;
  let firstRepeated: number | null = null;
  const last = order.filter((index, place) => {
    const next = order[place + 1];
    const isLast = next === undefined || stepAt(next) !== stepAt(index);
    if (!isLast && !Object.is(values[next], values[index])) {
      repeated += 1;
      firstRepeated ??= stepAt(index);
    }
    return isLast;
  });
  const scalars = {
    steps: Float64Array.from(last, (index) => stepAt(index)),
    values: Float64Array.from(last, (index) => values[index] ?? Number.NaN),
  };
  return { scalars, unordered, repeated, firstRepeated };
}
