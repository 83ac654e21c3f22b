import type { ParticipantView } from '../../../src/contract/participant-api.ts';
import type { ProjectorView, PublicTally } from '../../../src/contract/workshop-records.ts';
import type { Tally } from '../../../src/domain/workshop/types.ts';
import type { WorkshopParticipantRecord } from '../../db/repositories/workshop-row.ts';
import { focusedItem, viewItem } from './facilitator-view.ts';
import { countFinished, rankingOf } from './ranking-result.ts';
import { countVotes, presentParticipants, type RoomState, revealedRounds, roundKey, tallyOf } from './room-state.ts';

/** What of a tally everyone may see: no ids, no comments. */
function publicTallyOf(tally: Tally): PublicTally {
  const { votes, all, byRole, agreement, consensus, median, proposed } = tally;
  return { votes, all, byRole, agreement, consensus, median, proposed };
}

/** What everyone in the room may see on the wall. */
export function projectorView(state: RoomState, now: string): ProjectorView {
  const { record, listening } = state;
  const item = focusedItem(state);
  const rounds = item ? revealedRounds(item) : [];
  return {
    title: record.title,
    organisationName: state.about.organisationName,
    state: record.state,
    listening: listening && { url: listening.url, joinCode: listening.joinCode },
    joined: presentParticipants(state).length,
    answered: item ? countVotes(state, item) : 0,
    focus: record.focus,
    item: item && withoutDissent(viewItem(state, item)),
    timer: record.timer,
    tallies: item ? rounds.map((round) => ({ ...publicTallyOf(tallyOf(state, item.question, round)), round })) : [],
    outliers: item ? outlierNames(state, item.question, rounds.at(-1) === item.round ? item.round : null) : [],
    ranking: { finished: countFinished(state), result: rankingOf(state) },
    now,
  };
}

/** Who saw it differently stands in the facilitator's notes, not on the wall. */
function withoutDissent(item: NonNullable<ProjectorView['item']>): NonNullable<ProjectorView['item']> {
  return { ...item, decision: item.decision && { ...item.decision, dissent: '' } };
}

function outlierNames(state: RoomState, question: string, round: number | null): string[] {
  if (round === null || state.record.anonymous) return [];
  return tallyOf(state, question, round).outliers.flatMap((id) => state.participants.get(id)?.name ?? []);
}

/** What every participant sees alike: made once for all of them. */
export type CommonView = Omit<ParticipantView, 'me' | 'now'>;

/** What participants see, without what they said themselves. */
export function commonView(state: RoomState): CommonView {
  const { title, anonymous, timer } = state.record;
  return { title, anonymous, joined: presentParticipants(state).length, focus: commonFocus(state), timer };
}

function commonFocus(state: RoomState): CommonView['focus'] {
  const { record, decisions } = state;
  if (record.state === 'ended') return { kind: 'ended' };
  if (record.focus.kind === 'ranking') return { ...record.focus, mine: [], result: rankingOf(state) };
  const item = focusedItem(state);
  if (!item || item.state === 'waiting') return { kind: 'lobby' };
  const isRevealed = revealedRounds(item).includes(item.round);
  return {
    kind: 'question',
    question: item.question,
    state: item.state,
    round: item.round,
    answered: countVotes(state, item),
    mine: null,
    tally: isRevealed ? publicTallyOf(tallyOf(state, item.question, item.round)) : null,
    decision: item.state === 'decided' ? (decisions.get(item.question)?.answer ?? null) : null,
  };
}

/** One participant's view: what all see, and what this one said. */
export function participantView(
  state: RoomState,
  common: CommonView,
  { id, name, role, language }: WorkshopParticipantRecord,
  now: string,
): ParticipantView {
  const mine = ownWords(state, id);
  const focus = mine === undefined ? common.focus : ({ ...common.focus, mine } as CommonView['focus']);
  return { ...common, me: { name, role, language }, focus, now };
}

/** What one participant said to what is in focus; undefined where nothing can be said. */
export function ownWords(state: RoomState, id: string): Mine | undefined {
  if (state.record.state === 'ended') return undefined;
  if (state.record.focus.kind === 'ranking') {
    const picked = [...(state.rankings.get(id)?.values() ?? [])];
    return picked.map(({ set, best, worst }) => ({ set, best, worst }));
  }
  const item = focusedItem(state);
  if (!item || item.state === 'waiting') return undefined;
  const vote = state.votes.get(roundKey(item.question, item.round))?.get(id);
  return vote ? { choice: vote.choice, comment: vote.comment } : null;
}

type Mine = Extract<ParticipantView['focus'], { mine: unknown }>['mine'];
