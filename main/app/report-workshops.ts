import type { ReportInput, ReportWorkshop, RoomDecision, WorkshopSession } from '../../src/domain/report/types.ts';
import { disagreementMap } from '../../src/domain/workshop/disagreement-map.ts';
import { workshopRoles } from '../../src/domain/workshop/types.ts';
import type { DecisionRecord } from '../db/repositories/workshop-outcomes.ts';
import { type Context, localDay } from './context.ts';
import { newestRevealed } from './workshops/newest-revealed.ts';
import { rankingOf } from './workshops/ranking-result.ts';
import { loadRoomState, presentParticipants, type RoomState, revealedRounds, tallyOf } from './workshops/room-state.ts';

/**
 * What the workshops of an assessment brought; null when none brought anything. Names of participants and votes that the room
 * has not seen stay behind.
 */
export function reportWorkshops(
  store: Context['store'],
  { questions }: Pick<ReportInput['content'], 'questions'>,
  assessmentId: string,
): ReportWorkshop | null {
  const asked = questions.map(({ id }) => id);
  const held = store.workshops
    .ofAssessment(assessmentId)
    .flatMap((id) => loadRoomState(store, id) ?? [])
    .filter(({ record }) => record.state !== 'planned')
    .toSorted((a, b) => compareText(a.record.createdAt, b.record.createdAt));
  const lines = disagreementMap(newestRevealed(held).filter(({ question }) => asked.includes(question)));
  const decisions = asked.flatMap((question) => lastDecision(held, question) ?? []);
  const ranking = held.map(rankingOf).findLast((result) => result !== null && result.participants > 0) ?? null;
  const parked = held
    .flatMap((state) => state.parked)
    .filter(({ done }) => !done)
    .map(({ text, question }) => ({ text, question: question !== null && asked.includes(question) ? question : null }));
  if (lines.length + decisions.length + parked.length === 0 && ranking === null) return null;
  return { sessions: held.map(sessionOf), lines, decisions, ranking, parked };
}

function sessionOf(state: RoomState): WorkshopSession {
  const { title, endedAt } = state.record;
  const people = presentParticipants(state);
  return {
    title,
    endedOn: endedAt === null ? null : localDay(new Date(endedAt)),
    participants: workshopRoles.flatMap((role) => {
      const count = people.filter((one) => one.role === role).length;
      return count === 0 ? [] : [{ role, count }];
    }),
  };
}

/** The decision in force on a question, whichever workshop took it. */
function lastDecision(held: readonly RoomState[], question: string): RoomDecision | null {
  const taken = held.flatMap((state) => {
    const decision = state.decisions.get(question);
    return decision ? [{ state, decision }] : [];
  });
  const inForce = taken.toSorted((a, b) => compareText(a.decision.at, b.decision.at)).at(-1);
  if (!inForce) return null;
  const { answer, decidedBy, why, dissent, at } = inForce.decision;
  const agreement = agreementBefore(inForce.state, inForce.decision);
  return { question, answer, decidedBy, why, dissent, on: localDay(new Date(at)), agreement };
}

/** How much the votes agreed that the decision followed. */
function agreementBefore(state: RoomState, { question, round }: DecisionRecord): number | null {
  const item = state.items.get(question);
  return item && revealedRounds(item).includes(round) ? tallyOf(state, question, round).agreement : null;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
