import { randomUUID } from 'node:crypto';
import type { WorkshopStep } from '../../../src/contract/workshop-records.ts';
import { checkAnswer } from '../../../src/domain/answers/check-answer.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import { AppError } from '../../app-error.ts';
import type { WorkshopItemRecord, WorkshopRecord } from '../../db/repositories/workshop-row.ts';
import { applyAnswer } from '../answer-steps.ts';
import type { Context } from '../context.ts';
import { found } from '../found.ts';
import { knownQuestion } from '../known-question.ts';
import type { Room } from './room.ts';
import { type RoomState, revealedRounds } from './room-state.ts';
import { stepOf } from './step-of.ts';

/** What the facilitator keeps of a discussion. */
export interface Decision {
  readonly question: string;
  readonly answer: Answer;
  readonly decidedBy: string;
  readonly why: string;
  readonly dissent: string;
}

/** The facilitator's moves in a room: each is on disk before anybody sees it. */
export function facilitate({ store, now }: Context, room: Room) {
  const { state } = room;
  const { id } = state.record;
  const save = (change: Partial<WorkshopRecord>, item: WorkshopItemRecord | null = null, more = () => {}): void => {
    const record = { ...state.record, ...change, updatedAt: now() };
    room.change(
      () => {
        store.workshops.update(record);
        if (item) store.workshops.setItem(id, item);
        more();
      },
      () => {
        state.record = record;
        if (item) state.items.set(item.question, item);
      },
    );
  };
  return {
    save,
    step(step: WorkshopStep): void {
      notEnded(state);
      const { record, item } = stepOf(state, step);
      save({ ...record, state: 'open', timer: null }, item);
    },
    setTimer(seconds: number | null): void {
      notEnded(state);
      const endsAt = new Date(Date.parse(now()) + (seconds ?? 0) * 1000).toISOString();
      save({ timer: seconds === null ? null : { seconds, endsAt } });
    },
    park(text: string, question: string | null): void {
      if (question !== null && !state.items.has(question)) throw new AppError('UNKNOWN_QUESTION', { question });
      const thought = { id: randomUUID(), text, question, done: false, at: now() };
      room.change(
        () => store.workshopOutcomes.park(id, thought),
        () => {
          state.parked = [...state.parked, thought];
        },
      );
    },
    setParked(parkedId: string, done: boolean): void {
      found(
        state.parked.find((thought) => thought.id === parkedId),
        'parked thought',
      );
      room.change(
        () => store.workshopOutcomes.setParked(parkedId, done),
        () => {
          state.parked = state.parked.map((thought) => (thought.id === parkedId ? { ...thought, done } : thought));
        },
      );
    },
  };
}

/** Throws AppError WORKSHOP_STATE when the workshop is over. */
export function notEnded({ record }: RoomState): void {
  if (record.state === 'ended') throw new AppError('WORKSHOP_STATE');
}

/**
 * Keeps a decision and writes it into the assessment's answers, in one transaction. Throws AppError UNKNOWN_QUESTION,
 * BAD_ANSWER, and WORKSHOP_STATE while votes are hidden: deciding must not be a way around the reveal.
 */
export function decide(context: Context, room: Room, decision: Decision): void {
  const { store, now } = context;
  const { state } = room;
  notEnded(state);
  const { question, answer } = decision;
  const item = state.items.get(question);
  if (!item) throw new AppError('UNKNOWN_QUESTION', { question: question.slice(0, 80) });
  const checked = checkAnswer(knownQuestion(question), answer);
  if (!checked.ok) throw new AppError(checked.error.code, checked.error.params);
  if (item.round > 0 && !revealedRounds(item).includes(item.round)) throw new AppError('WORKSHOP_STATE');
  const { id, assessmentId } = state.record;
  const at = now();
  const decided = { ...item, state: 'decided' } as const;
  const kept = { id: randomUUID(), ...decision, round: item.round, at };
  room.change(
    () => {
      store.workshopOutcomes.addDecision(id, kept);
      store.workshops.setItem(id, decided);
      const before = store.answers.get(assessmentId, question);
      if (JSON.stringify(before) === JSON.stringify(answer)) return;
      applyAnswer(context, assessmentId, { at, question, cause: 'workshop', after: answer });
    },
    () => {
      state.decisions.set(question, kept);
      state.items.set(question, decided);
    },
  );
}

/** Sends someone out; what they said to rounds that nobody has seen yet goes with them. */
export function sendOut({ store, now }: Context, room: Room, participantId: string): void {
  const { state } = room;
  notEnded(state);
  const present = state.participants.get(participantId);
  const one = found(present?.removedAt === null ? present : undefined, 'participant');
  const gone = { ...one, removedAt: now() };
  const hidden = [...state.votes.values()].flatMap((round) => {
    const vote = round.get(participantId);
    const item = vote && state.items.get(vote.question);
    return vote && item && !revealedRounds(item).includes(vote.round) ? [{ round, vote }] : [];
  });
  const hidesRanking = state.record.ranking !== 'revealed';
  const { id } = state.record;
  room.change(
    () => {
      store.workshopParticipants.update(gone);
      for (const { vote } of hidden) store.workshopVotes.withdraw(id, vote);
      if (hidesRanking) store.workshopVotes.withdrawRankings(id, participantId);
    },
    () => {
      state.participants.set(participantId, gone);
      for (const { round } of hidden) round.delete(participantId);
      if (hidesRanking) state.rankings.delete(participantId);
    },
  );
}
