import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { appetiteItems, appetiteSets } from '../../../src/content/risk-appetite.ts';
import type { ParticipantView, participantProfile } from '../../../src/contract/participant-api.ts';
import type { VoteChoice } from '../../../src/domain/workshop/types.ts';
import type { WorkshopParticipantRecord } from '../../db/repositories/workshop-row.ts';
import { focusedItem } from './facilitator-view.ts';
import type { ViewStream } from './live-views.ts';
import { participantView } from './public-views.ts';
import type { RoomCore } from './room-core.ts';
import { RoomRefusal } from './room-refusal.ts';
import { forgetCounted, presentParticipants, type RoomState, rememberRanking, rememberVote } from './room-state.ts';
import { viewText } from './view-text.ts';

export type ParticipantProfile = z.infer<typeof participantProfile>;

/** How many a room takes. */
const mostParticipants = 500;

/** All that a participant's call can reach. Expected refusals are RoomRefusals; whoever is not here is NOT_JOINED. */
export interface ParticipantsSide {
  /** The participant who has the token of that hash; null: nobody, or no longer. */
  find(tokenSha256: string): string | null;
  /** Takes someone in; returns who it is. On disk when it returns. */
  join(profile: ParticipantProfile, tokenSha256: string): Promise<string>;
  view(participant: string): ParticipantView;
  /** Views as JSON. */
  watch(participant: string, signal?: AbortSignal): ViewStream<string>;
  change(participant: string, profile: ParticipantProfile): Promise<ParticipantView>;
  /** On disk when it returns. */
  vote(
    participant: string,
    vote: { question: string; round: number; choice: VoteChoice; comment: string },
  ): Promise<{ savedAt: string }>;
  rank(participant: string, picked: { set: number; best: string; worst: string }): Promise<{ savedAt: string }>;
  /** Who said something stays in the list, for what was said, but cannot come back; who did not is gone. */
  leave(participant: string): Promise<void>;
}

/** The participants' side of a room. What is refused is looked at when it is written: a vote may meet a reveal on its way. */
export function participantsSide(core: RoomCore): ParticipantsSide {
  const { state, now, commit, changed } = core;
  const members = core.store.workshopParticipants;
  const votes = core.store.workshopVotes;
  const workshopId = state.record.id;
  const byToken = new Map(presentParticipants(state).map((one) => [one.tokenSha256, one.id]));
  const present = (id: string): WorkshopParticipantRecord => {
    const one = state.participants.get(id);
    if (!one || one.removedAt !== null) throw new RoomRefusal('NOT_JOINED');
    return one;
  };
  const profileOf = ({ name, role, language }: ParticipantProfile) => ({
    name: state.record.anonymous ? null : name,
    role,
    language,
  });
  const view = (id: string) => participantView(state, core.common().view, present(id), now());
  const text = (id: string) => viewText(state, core.common().text, present(id), now());
  return {
    find(tokenSha256) {
      const id = byToken.get(tokenSha256);
      const one = id === undefined ? undefined : state.participants.get(id);
      return one?.removedAt === null && one.tokenSha256 === tokenSha256 ? one.id : null;
    },
    join: (profile, tokenSha256) =>
      commit(() => {
        notEnded(state);
        if (presentParticipants(state).length >= mostParticipants) throw new RoomRefusal('ROOM_FULL');
        const one = { id: randomUUID(), tokenSha256, ...profileOf(profile), joinedAt: now(), removedAt: null };
        members.insert(workshopId, one);
        return () => {
          state.participants.set(one.id, one);
          byToken.set(tokenSha256, one.id);
          changed('count');
          return one.id;
        };
      }),
    view,
    watch(id, signal) {
      present(id);
      return core.watchAsParticipant(id, () => text(id), signal);
    },
    change: (id, profile) =>
      commit(() => {
        notEnded(state);
        const one = { ...present(id), ...profileOf(profile) };
        members.update(one);
        return () => {
          state.participants.set(id, one);
          forgetCounted(state);
          changed('count', id);
          return view(id);
        };
      }),
    vote: (id, said) =>
      commit(() => {
        present(id);
        mayVote(state, said);
        const vote = { ...said, participantId: id, at: now() };
        votes.put(workshopId, vote);
        return () => {
          rememberVote(state, vote);
          changed('count');
          return { savedAt: vote.at };
        };
      }),
    rank: (id, picked) =>
      commit(() => {
        present(id);
        mayRank(state, picked);
        const ranking = { ...picked, participantId: id, at: now() };
        votes.putRanking(workshopId, ranking);
        return () => {
          rememberRanking(state, ranking);
          changed('count');
          return { savedAt: ranking.at };
        };
      }),
    leave: (id) =>
      commit(() => {
        const before = present(id);
        // No token has this hash: what was said stays, the way back is closed.
        const one = { ...before, tokenSha256: `left ${id}`, removedAt: hasSpoken(state, id) ? null : now() };
        members.update(one);
        return () => {
          state.participants.set(id, one);
          byToken.delete(before.tokenSha256);
          changed('count', id);
        };
      }),
  };
}

function notEnded({ record }: RoomState): void {
  if (record.state === 'ended') throw new RoomRefusal('WORKSHOP_ENDED');
}

function mayVote(state: RoomState, { question, round }: { question: string; round: number }): void {
  notEnded(state);
  const item = focusedItem(state);
  if (item?.question !== question || item.round !== round || item.state !== 'open')
    throw new RoomRefusal('VOTE_CLOSED');
}

function mayRank(state: RoomState, { set, best, worst }: { set: number; best: string; worst: string }): void {
  notEnded(state);
  const { focus, ranking } = state.record;
  if (focus.kind !== 'ranking' || ranking !== 'open') throw new RoomRefusal('VOTE_CLOSED');
  const shown = appetiteSets[set]?.map((place): string | undefined => appetiteItems[place]) ?? [];
  if (best === worst || !shown.includes(best) || !shown.includes(worst)) throw new RoomRefusal('INVALID_INPUT');
}

function hasSpoken({ votes, rankings }: RoomState, id: string): boolean {
  return rankings.has(id) || [...votes.values()].some((round) => round.has(id));
}
