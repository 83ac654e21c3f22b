import type { FacilitatorTally } from '../../../../src/contract/workshop-records.ts';

/** How the voices changed from one round to the next. */
export interface Moves {
  readonly up: number;
  readonly down: number;
  /** From or to an answer that is no level. */
  readonly other: number;
  readonly stayed: number;
}

/** Compares what each participant said in two rounds; who spoke in one of them only is not counted. */
export function whatMoved(before: FacilitatorTally, after: FacilitatorTally): Moves {
  const earlier = new Map(before.voices.map(({ participant, choice }) => [participant, choice]));
  const moves = { up: 0, down: 0, other: 0, stayed: 0 };
  for (const { participant, choice } of after.voices) {
    const was = earlier.get(participant);
    if (was === undefined) continue;
    if (was === choice) moves.stayed += 1;
    else if (typeof was === 'string' || typeof choice === 'string') moves.other += 1;
    else if (choice > was) moves.up += 1;
    else moves.down += 1;
  }
  return moves;
}
