import { content } from '../../../src/content/content.ts';
import type { WorkshopSummary, WorkshopView } from '../../../src/contract/workshop-records.ts';
import { questionsById } from '../../../src/domain/questionnaire/question-index.ts';
import type { WorkshopItemRecord } from '../../db/repositories/workshop-row.ts';
import type { ListedWorkshop } from '../../db/repositories/workshops.ts';
import { countFinished, rankingOf } from './ranking-result.ts';
import {
  countVotes,
  disagreementOf,
  presentParticipants,
  type RoomState,
  revealedRounds,
  roundKey,
  tallyOf,
  voicesOf,
} from './room-state.ts';

/** One line of the list of workshops. */
export function summariseWorkshop(listed: Omit<ListedWorkshop, 'focus' | 'timer'>): WorkshopSummary {
  const { id, assessmentId, assessmentTitle, organisationId, organisationName, title, state, plannedOn } = listed;
  const { anonymous, participants, questions, decided, createdAt, endedAt } = listed;
  return {
    id,
    assessmentId,
    assessmentTitle,
    organisationId,
    organisationName,
    title,
    state,
    plannedOn,
    anonymous,
    participants,
    questions,
    decided,
    createdAt,
    endedAt,
  };
}

/** Everything the facilitator's window shows. Of rounds that are not revealed only who has answered. */
export function facilitatorView(
  state: RoomState,
  isOnline: (participant: string) => boolean,
  now: string,
): WorkshopView {
  const { record } = state;
  const focused = focusedItem(state);
  const answered = focused && state.votes.get(roundKey(focused.question, focused.round));
  const present = presentParticipants(state);
  return {
    workshop: summariseWorkshop({
      ...record,
      ...state.about,
      participants: present.length,
      questions: state.items.size,
      decided: state.decisions.size,
    }),
    listening: state.listening,
    lost: state.lost,
    participants: present.map(({ id, name, role, language, joinedAt }) => ({
      id,
      name,
      role,
      language,
      joinedAt,
      online: isOnline(id),
      answered: answered?.has(id) ?? false,
    })),
    items: [...state.items.values()].map((item) => viewItem(state, item)),
    focus: record.focus,
    timer: record.timer,
    tallies: focused ? revealedRounds(focused).map((round) => viewRound(state, focused.question, round)) : [],
    ranking: { finished: countFinished(state), result: rankingOf(state) },
    parking: [...state.parked],
    disagreement: [...disagreementOf(state)],
    now,
  };
}

/** The question that everyone looks at. */
export function focusedItem({ record, items }: RoomState): WorkshopItemRecord | null {
  return record.focus.kind === 'question' ? (items.get(record.focus.question) ?? null) : null;
}

/** How a question stands; its agreement is that of its last revealed round. */
export function viewItem(state: RoomState, item: WorkshopItemRecord): WorkshopView['items'][number] {
  const last = revealedRounds(item).at(-1);
  return {
    ...item,
    section: questionsById(content).get(item.question)?.section ?? '',
    votes: countVotes(state, item),
    agreement: last === undefined ? null : tallyOf(state, item.question, last).agreement,
    decision: state.decisions.get(item.question) ?? null,
  };
}

function viewRound(state: RoomState, question: string, round: number): WorkshopView['tallies'][number] {
  return { ...tallyOf(state, question, round), round, voices: voicesOf(state, question, round) };
}
