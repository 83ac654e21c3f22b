/**
 * Rounds numbers so that what is printed adds up to the printed sum: those with the largest remainder go up. Each stays less
 * than one step of the last digit from its own value where the sum is theirs.
 */
export function roundToSum(values: readonly number[], sum: number, digits: number): readonly number[] {
  const scale = 10 ** digits;
  const scaled = values.map((value) => value * scale);
  const floors = scaled.map((value) => Math.floor(value + 1e-9));
  const missing = Math.round(sum * scale) - floors.reduce((all, value) => all + value, 0);
  const order = scaled
    .map((value, place) => ({ place, remainder: value - (floors[place] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  const up = new Set(order.slice(0, Math.max(0, missing)).map(({ place }) => place));
  return floors.map((value, place) => (value + (up.has(place) ? 1 : 0)) / scale);
}
