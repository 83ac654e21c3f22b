import type { PublicTally } from '../../../../src/contract/workshop-records.ts';

/** The counted votes of one round, as the wall may show them. */
export type RoundTally = PublicTally & { readonly round: number };

/** What votes can say, in the order of the rows of a distribution: levels from the top, then what is no level. */
export const voteRows = [4, 3, 2, 1, 0, 'unsure', 'notMine'] as const;
export type VoteRow = (typeof voteRows)[number];

/** How many of `counts` said `row`. */
export function countOf(counts: PublicTally['all'], row: VoteRow): number {
  return typeof row === 'number' ? counts.levels[row] : counts[row];
}

/** The last two rounds that were revealed, the earlier first. */
export function shownRounds<T extends { readonly round: number }>(tallies: readonly T[]): readonly T[] {
  return tallies.toSorted((a, b) => a.round - b.round).slice(-2);
}
