import type { WorkshopView } from '../../../src/contract/workshop-records.ts';
import { disagreementMap } from '../../../src/domain/workshop/disagreement-map.ts';
import { tallyVotes } from '../../../src/domain/workshop/tally-votes.ts';
import type { DisagreementLine, Tally, Voice } from '../../../src/domain/workshop/types.ts';
import type { DecisionRecord, ParkedRecord } from '../../db/repositories/workshop-outcomes.ts';
import type {
  WorkshopItemRecord,
  WorkshopParticipantRecord,
  WorkshopRecord,
} from '../../db/repositories/workshop-row.ts';
import type { RankingRecord, VoteRecord } from '../../db/repositories/workshop-votes.ts';
import type { ListedWorkshop } from '../../db/repositories/workshops.ts';
import type { Store } from '../../db/store.ts';

/** Everything of one workshop, as it is on disk; changed in memory only after the disk has it. */
export interface RoomState {
  record: WorkshopRecord;
  readonly about: Pick<ListedWorkshop, 'assessmentTitle' | 'organisationId' | 'organisationName'>;
  /** By question, in their order. */
  items: Map<string, WorkshopItemRecord>;
  /** Those that went too. */
  readonly participants: Map<string, WorkshopParticipantRecord>;
  /** By {@link roundKey}, then by participant. */
  readonly votes: Map<string, Map<string, VoteRecord>>;
  /** By participant, then by set. */
  readonly rankings: Map<string, Map<number, RankingRecord>>;
  /** The one in force, by question. */
  readonly decisions: Map<string, DecisionRecord>;
  parked: readonly ParkedRecord[];
  listening: WorkshopView['listening'];
  lost: WorkshopView['lost'];
  /** What was counted of revealed rounds; emptied when what it was counted from may have changed. */
  readonly counted: { tallies: Map<string, Tally>; disagreement: readonly DisagreementLine[] | null };
}

/** Reads a workshop whole; undefined when there is none. */
export function loadRoomState(store: Store, id: string): RoomState | undefined {
  const listed = store.workshops.get(id);
  if (!listed) return undefined;
  const { assessmentTitle, organisationId, organisationName, participants, questions, decided, ...record } = listed;
  const state: RoomState = {
    record,
    about: { assessmentTitle, organisationId, organisationName },
    items: new Map(store.workshops.items(id).map((item) => [item.question, item])),
    participants: new Map(store.workshopParticipants.of(id).map((one) => [one.id, one])),
    votes: new Map(),
    rankings: new Map(),
    decisions: new Map(store.workshopOutcomes.decisions(id).map((decision) => [decision.question, decision])),
    parked: store.workshopOutcomes.parked(id),
    listening: null,
    lost: null,
    counted: { tallies: new Map(), disagreement: null },
  };
  for (const vote of store.workshopVotes.of(id)) rememberVote(state, vote);
  for (const picked of store.workshopVotes.rankings(id)) rememberRanking(state, picked);
  return state;
}

/** Where the votes of a round are found. */
export const roundKey = (question: string, round: number): string => `${question}/${round}`;

/** Puts a vote in place of the participant's earlier one of that round. */
export function rememberVote({ votes }: RoomState, vote: VoteRecord): void {
  const key = roundKey(vote.question, vote.round);
  const round = votes.get(key) ?? new Map<string, VoteRecord>();
  round.set(vote.participantId, vote);
  votes.set(key, round);
}

/** Puts what a participant picked of a set in place of what it picked before. */
export function rememberRanking({ rankings }: RoomState, picked: RankingRecord): void {
  const own = rankings.get(picked.participantId) ?? new Map<number, RankingRecord>();
  own.set(picked.set, picked);
  rankings.set(picked.participantId, own);
}

/** How many said something in a round. Says nothing of what they said. */
export function countVotes({ votes }: RoomState, { question, round }: WorkshopItemRecord): number {
  return votes.get(roundKey(question, round))?.size ?? 0;
}

/** Those who are in the workshop now. */
export function presentParticipants({ participants }: RoomState): WorkshopParticipantRecord[] {
  return [...participants.values()].filter(({ removedAt }) => removedAt === null);
}

/** The rounds whose votes everyone may see: all before the present one, and that one once it is revealed. */
export function revealedRounds({ state, round }: WorkshopItemRecord): number[] {
  const last = state === 'revealed' || state === 'decided' ? round : round - 1;
  return Array.from({ length: Math.max(0, last) }, (_, index) => index + 1);
}

/** The votes of a round with who gave them. Only for rounds of {@link revealedRounds}. */
export function voicesOf({ votes, participants }: RoomState, question: string, round: number): Voice[] {
  return [...(votes.get(roundKey(question, round))?.values() ?? [])].flatMap(({ participantId, choice, comment }) => {
    const role = participants.get(participantId)?.role;
    return role ? [{ participant: participantId, role, choice, comment }] : [];
  });
}

/** The votes of a revealed round, counted. */
export function tallyOf(state: RoomState, question: string, round: number): Tally {
  const { tallies } = state.counted;
  const key = roundKey(question, round);
  const tally = tallies.get(key) ?? tallyVotes(voicesOf(state, question, round));
  tallies.set(key, tally);
  return tally;
}

/** The map of disagreement over the last revealed rounds with votes. */
export function disagreementOf(state: RoomState): readonly DisagreementLine[] {
  state.counted.disagreement ??= disagreementMap(lastRevealed(state));
  return state.counted.disagreement;
}

/** The voices of each question's last revealed round, as far as there are any. */
export function lastRevealed(state: RoomState): { question: string; voices: readonly Voice[] }[] {
  return [...state.items.values()].flatMap((item) => {
    const voices = voicesOf(state, item.question, revealedRounds(item).at(-1) ?? 0);
    return voices.length === 0 ? [] : [{ question: item.question, voices }];
  });
}

/** Forgets what was counted. */
export function forgetCounted({ counted }: RoomState): void {
  counted.tallies.clear();
  counted.disagreement = null;
}
