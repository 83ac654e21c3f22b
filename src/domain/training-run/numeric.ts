/** Median of a copy of the values; NaN of none. */
export function medianOf(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Median filter over five points, fewer at the ends (domain.md A.5, pre-processing). */
export function medianFilter(values: Float64Array): Float64Array {
  const window = new Float64Array(5);
  return values.map((_, index) => {
    const from = Math.max(0, index - 2);
    const to = Math.min(values.length, index + 3);
    const part = window.subarray(0, to - from);
    part.set(values.subarray(from, to));
    part.sort();
    const middle = part.length >> 1;
    const high = part[middle] ?? 0;
    return part.length % 2 === 1 ? high : ((part[middle - 1] ?? 0) + high) / 2;
  });
}

/** Mean over five points, the ends repeated. */
export function meanFilter(values: Float64Array): Float64Array {
  const last = values.length - 1;
  return values.map((_, index) => {
    let sum = 0;
    for (let offset = -2; offset <= 2; offset += 1) {
      sum += values[Math.min(last, Math.max(0, index + offset))] ?? 0;
    }
    return sum / 5;
  });
}

/**
 * Values at other places, straight lines between the known ones and level beyond them. Both lists of places rise.
 * @param at known places, as many as `values`.
 */
export function interpolate(at: Float64Array, values: Float64Array, places: Float64Array): Float64Array {
  let next = 0;
  return places.map((place) => {
    while (next < at.length && (at[next] ?? 0) < place) next += 1;
    const after = values[Math.min(next, values.length - 1)] ?? 0;
    if (next === 0 || next >= at.length) return after;
    const left = at[next - 1] ?? 0;
    const right = at[next] ?? 0;
    const before = values[next - 1] ?? 0;
    return right === left ? after : before + ((after - before) * (place - left)) / (right - left);
  });
}

/** The first place of a rising list that is not below `value`; its length when all are. */
export function firstAtLeast(rising: Float64Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of a place that is known to be there. */
export function at(values: Float64Array, index: number): number {
  return values[index < 0 ? values.length + index : index] ?? Number.NaN;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
