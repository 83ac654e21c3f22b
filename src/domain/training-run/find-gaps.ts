import type { LogNote } from './types.ts';

/** How many earlier distances are looked back on, and how many times their median a distance must be to be a gap. */
const lookBack = 20;
const gapRatio = 50;

/** Places where a log says nothing for far longer than it did before; steps rising. */
export function gapNotes(steps: Float64Array): readonly LogNote[] {
  let count = 0;
  let first: number | null = null;
  for (let index = lookBack + 1; index < steps.length; index += 1) {
    const distance = (steps[index] ?? 0) - (steps[index - 1] ?? 0);
    const oldest = (steps[index - 1] ?? 0) - (steps[index - 1 - lookBack] ?? 0);
    // The mean of the distances before is cheap and bounds their median from above by a factor that the ratio covers.
    if (distance * lookBack <= gapRatio * oldest) continue;
    count += 1;
    first ??= steps[index - 1] ?? null;
  }
  return count === 0 ? [] : [{ code: 'gap', count, at: first, what: '' }];
}
