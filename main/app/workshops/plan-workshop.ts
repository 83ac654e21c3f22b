import { randomUUID } from 'node:crypto';
import { AppError } from '../../app-error.ts';
import type { WorkshopItemRecord, WorkshopRecord } from '../../db/repositories/workshop-row.ts';
import { viewAssessment } from '../assessment-view.ts';
import type { Context } from '../context.ts';
import { knownQuestion } from '../known-question.ts';
import { notEnded } from './facilitate.ts';
import type { Room } from './room.ts';

export interface NewWorkshop {
  readonly assessmentId: string;
  readonly title?: string | undefined;
  readonly plannedOn?: string | null | undefined;
  readonly anonymous?: boolean | undefined;
  readonly questions?: readonly string[] | undefined;
}

export type WorkshopUpdate = Omit<NewWorkshop, 'assessmentId'> & { readonly id: string };

/** Makes a workshop of an assessment; returns its id. Throws AppError NOT_FOUND, UNKNOWN_QUESTION. */
export function createWorkshop(context: Context, input: NewWorkshop): string {
  const { store, now, today } = context;
  const { path } = viewAssessment(context, input.assessmentId);
  const asked = input.questions ?? path.filter((question) => knownQuestion(question).type === 'maturity');
  const at = now();
  const record: WorkshopRecord = {
    id: randomUUID(),
    assessmentId: input.assessmentId,
    title: input.title ?? today(),
    plannedOn: input.plannedOn ?? null,
    anonymous: input.anonymous ?? false,
    state: 'planned',
    focus: { kind: 'lobby' },
    timer: null,
    joinCode: null,
    address: null,
    port: null,
    ranking: 'waiting',
    createdAt: at,
    updatedAt: at,
    endedAt: null,
  };
  const items = newItems(asked, new Map());
  store.database.transaction(() => {
    store.workshops.insert(record);
    store.workshops.replaceItems(record.id, items);
  });
  return record.id;
}

/**
 * Changes what was planned. Names that were given go when it becomes anonymous. Throws AppError WORKSHOP_STATE when it is
 * over, or when a question would go that was already opened or decided.
 */
export function updateWorkshop({ store, now }: Context, room: Room, input: WorkshopUpdate): void {
  const { state } = room;
  const { id } = state.record;
  notEnded(state);
  const items = input.questions ? newItems(input.questions, state.items) : [...state.items.values()];
  const kept = new Set(items.map(({ question }) => question));
  const begun = [...state.items.values()].filter((item) => item.state !== 'waiting');
  if (begun.some(({ question }) => !kept.has(question))) throw new AppError('WORKSHOP_STATE');
  const record = {
    ...state.record,
    title: input.title ?? state.record.title,
    plannedOn: input.plannedOn === undefined ? state.record.plannedOn : input.plannedOn,
    anonymous: input.anonymous ?? state.record.anonymous,
    updatedAt: now(),
  };
  room.change(
    () => {
      store.workshops.update(record);
      if (input.questions) store.workshops.replaceItems(id, items);
      if (record.anonymous) store.workshopParticipants.forgetNames(id);
    },
    () => {
      state.record = record;
      state.items = new Map(items.map((item) => [item.question, item]));
      if (!record.anonymous) return;
      for (const [key, one] of state.participants) state.participants.set(key, { ...one, name: null });
    },
  );
}

/** Only maturity questions have levels to vote on. Those that were there keep their state. */
function newItems(
  questions: readonly string[],
  present: ReadonlyMap<string, WorkshopItemRecord>,
): WorkshopItemRecord[] {
  return [...new Set(questions)].map((question) => {
    if (knownQuestion(question).type !== 'maturity') throw new AppError('UNKNOWN_QUESTION', { question });
    return present.get(question) ?? { question, state: 'waiting', round: 0 };
  });
}
