import type { VoteChoice, VoteCounts } from './types.ts';

/** How many chose what. "Not sure" and "not mine to say" never enter the levels. */
export function countVotes(choices: readonly VoteChoice[]): VoteCounts {
  const chose = (wanted: VoteChoice) => choices.filter((choice) => choice === wanted).length;
  return {
    levels: [chose(0), chose(1), chose(2), chose(3), chose(4)],
    unsure: chose('unsure'),
    notMine: chose('notMine'),
  };
}
