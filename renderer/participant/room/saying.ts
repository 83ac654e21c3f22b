import type { ParticipantView } from '../../../src/contract/participant-api.ts';
import type { VoteChoice } from '../../../src/contract/workshop-records.ts';

export interface VoteSaying {
  readonly kind: 'vote';
  readonly question: string;
  readonly round: number;
  readonly choice: VoteChoice;
  readonly comment: string;
}
export interface RankSaying {
  readonly kind: 'rank';
  /** Number of the set in `appetiteSets`. */
  readonly set: number;
  readonly best: string;
  readonly worst: string;
}
/** Something that a participant says and that must reach the workshop. */
export type Saying = VoteSaying | RankSaying;

/**
 * `saving`: on its way; `waiting`: the way is broken, it is tried again; `saved`: on disk over there; `late`: the
 * question was closed first, it does not count; `refused`: the workshop did not take it.
 */
export type SayingState = 'saving' | 'waiting' | 'saved' | 'late' | 'refused';

/** One vote at a time, one saying for each set: a later one takes the place of the earlier. */
export function slotOf(saying: Saying): string {
  return saying.kind === 'vote' ? 'vote' : `rank-${saying.set}`;
}

/** Whether the workshop would still take it. */
export function stillAsked(saying: Saying, { focus }: ParticipantView): boolean {
  if (saying.kind === 'rank') return focus.kind === 'ranking' && focus.state === 'open';
  return (
    focus.kind === 'question' &&
    focus.state === 'open' &&
    focus.question === saying.question &&
    focus.round === saying.round
  );
}

/** Whether the workshop's own view already holds it: it arrived, though nobody may have said so. */
export function alreadyThere(saying: Saying, { focus }: ParticipantView): boolean {
  if (saying.kind === 'rank') {
    const mine = focus.kind === 'ranking' ? focus.mine.find(({ set }) => set === saying.set) : undefined;
    return mine?.best === saying.best && mine.worst === saying.worst;
  }
  if (focus.kind !== 'question' || focus.question !== saying.question || focus.round !== saying.round) return false;
  return focus.mine?.choice === saying.choice && focus.mine.comment === saying.comment;
}
