import type { VoteCounts } from './types.ts';

/** Median of the levels given, in levels; x.5 between two; null without any. */
export function medianLevel(levels: VoteCounts['levels']): number | null {
  const votes = levels.reduce<number>((sum, count) => sum + count, 0);
  if (votes === 0) return null;
  return (levelAt(levels, Math.floor((votes - 1) / 2)) + levelAt(levels, Math.floor(votes / 2))) / 2;
}

/** Level of the vote at a place, counted from 0 in the order of levels. */
function levelAt(levels: VoteCounts['levels'], place: number): number {
  let seen = 0;
  return levels.findIndex((count) => {
    seen += count;
    return seen > place;
  });
}
