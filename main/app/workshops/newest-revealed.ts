import type { Voice } from '../../../src/domain/workshop/types.ts';
import { lastRevealed, type RoomState, revealedRounds, roundKey } from './room-state.ts';

/** For each question the voices of the round that was revealed last, of several workshops of one assessment. */
export function newestRevealed(states: readonly RoomState[]): { question: string; voices: readonly Voice[] }[] {
  const newest = new Map<string, { at: string; voices: readonly Voice[] }>();
  for (const state of states) {
    for (const { question, voices } of lastRevealed(state)) {
      const at = lastVoteAt(state, question);
      const other = newest.get(question);
      if (!other || other.at <= at) newest.set(question, { at, voices });
    }
  }
  return [...newest].map(([question, { voices }]) => ({ question, voices }));
}

function lastVoteAt(state: RoomState, question: string): string {
  const item = state.items.get(question);
  const round = item ? (revealedRounds(item).at(-1) ?? 0) : 0;
  const votes = state.votes.get(roundKey(question, round))?.values() ?? [];
  return [...votes].reduce((last, { at }) => (at > last ? at : last), '');
}
