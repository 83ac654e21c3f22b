/** Where the middle half of some values lies, in whole points. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Fewest values of which quartiles are told. */
export const fewest = 5;

/**
 * The quartiles of at least five values, so that none is the value of one of them: each is the mean of the quantile (Hyndman &
 * Fan 1996, type 7) and those one place below and above it, rounded to a whole point. Of five values the plain quartiles
 * would be the second, third and fourth value themselves. Throws RangeError with fewer.
 */
export function quartilesOf(values: readonly number[]): Quartiles {
  if (values.length < fewest) throw new RangeError(`Quartiles of ${values.length} values`);
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    return Math.round((valueAt(sorted, place - 1) + valueAt(sorted, place) + valueAt(sorted, place + 1)) / 3);
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** The value at a place counted from 0; between two places, on the line between their values. */
function valueAt(sorted: readonly number[], place: number): number {
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}
