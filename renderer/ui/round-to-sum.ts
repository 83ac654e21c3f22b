/**
 * Rounds figures to `digits` after the point so that they still add up to the rounded sum: what is lost or won by
 * rounding goes to the figures that were cut the most (largest remainder; ties to the earlier one).
 */
export function roundToSum(values: readonly number[], digits: number): number[] {
  const unit = 10 ** digits;
  const scaled = values.map((value) => value * unit);
  const floors = scaled.map(Math.floor);
  const total = Math.round(scaled.reduce((sum, value) => sum + value, 0));
  let missing = total - floors.reduce((sum, value) => sum + value, 0);
  const byRemainder = scaled
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    missing -= 1;
  }
  return floors.map((value) => value / unit);
}
