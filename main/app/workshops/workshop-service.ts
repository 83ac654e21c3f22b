import type { Network, WorkshopStep, WorkshopSummary, WorkshopView } from '../../../src/contract/workshop-records.ts';
import { disagreementMap } from '../../../src/domain/workshop/disagreement-map.ts';
import type { DisagreementLine } from '../../../src/domain/workshop/types.ts';
import type { Context } from '../context.ts';
import { found, foundRows } from '../found.ts';
import { type Decision, decide, facilitate, sendOut } from './facilitate.ts';
import { summariseWorkshop } from './facilitator-view.ts';
import { newestRevealed } from './newest-revealed.ts';
import { type OpenRoomsParts, openRooms } from './open-rooms.ts';
import { createWorkshop, type NewWorkshop, updateWorkshop, type WorkshopUpdate } from './plan-workshop.ts';

type ById = { readonly id: string };

/** The owner's use-cases about workshops. */
export function workshopService(context: Context, parts: OpenRoomsParts) {
  const { store, now } = context;
  const rooms = openRooms(context, parts);
  const summary = (id: string): WorkshopSummary => summariseWorkshop(found(store.workshops.get(id), 'workshop'));
  /** Does something in a room; returns what the facilitator sees then. */
  const inRoom = (id: string, work: (room: ReturnType<typeof rooms.get>) => void): WorkshopView => {
    const room = rooms.get(id);
    work(room);
    return room.view();
  };
  return {
    list: ({ organisationId }: { organisationId?: string | undefined }): WorkshopSummary[] =>
      store.workshops.list(organisationId).map(summariseWorkshop),
    create: (input: NewWorkshop): WorkshopSummary => summary(createWorkshop(context, input)),
    update(input: WorkshopUpdate): WorkshopSummary {
      updateWorkshop(context, rooms.get(input.id), input);
      return summary(input.id);
    },
    async remove({ id }: ById): Promise<void> {
      summary(id);
      foundRows(store.workshops.setDeleted(id, now()), 'workshop');
      await rooms.forget(id);
    },
    restore({ id }: ById): WorkshopSummary {
      foundRows(store.workshops.setDeleted(id, null), 'workshop');
      return summary(id);
    },
    networks: (): Network[] => rooms.networks(),
    get: ({ id }: ById): WorkshopView => rooms.get(id).view(),
    watch: ({ id }: ById, signal?: AbortSignal) => rooms.keep(id).watch(signal),
    project: ({ id }: ById, signal?: AbortSignal) => rooms.keep(id).project(signal),
    listen: async ({ id, address, port }: ById & { address: string; port?: number | undefined }) =>
      (await rooms.listen(id, address, port)).view(),
    stopListening: async ({ id }: ById): Promise<WorkshopView> => (await rooms.stopListening(id, {})).view(),
    step: ({ id, ...step }: ById & WorkshopStep): WorkshopView =>
      inRoom(id, (room) => facilitate(context, room).step(step)),
    timer: ({ id, seconds }: ById & { seconds: number | null }): WorkshopView =>
      inRoom(id, (room) => facilitate(context, room).setTimer(seconds)),
    decide: ({ id, ...decision }: ById & Decision): WorkshopView =>
      inRoom(id, (room) => decide(context, room, decision)),
    park: ({ id, text, question }: ById & { text: string; question: string | null }): WorkshopView =>
      inRoom(id, (room) => facilitate(context, room).park(text, question)),
    setParked: ({ id, parkedId, done }: ById & { parkedId: string; done: boolean }): WorkshopView =>
      inRoom(id, (room) => facilitate(context, room).setParked(parkedId, done)),
    removeParticipant: ({ id, participantId }: ById & { participantId: string }): WorkshopView =>
      inRoom(id, (room) => sendOut(context, room, participantId)),
    end: async ({ id }: ById): Promise<WorkshopView> =>
      (await rooms.stopListening(id, { state: 'ended', endedAt: now() })).view(),
    disagreement({ assessmentId }: { assessmentId: string }): DisagreementLine[] {
      found(store.assessments.get(assessmentId), 'assessment');
      const states = store.workshops.ofAssessment(assessmentId).map((id) => rooms.get(id).state);
      return [...disagreementMap(newestRevealed(states))];
    },
    /** Opens again the doors that were open when the application ended. */
    resume: (): void => rooms.resume(),
    /** The database was exchanged: what was open may be no longer there. */
    reload(): void {
      rooms.close();
      rooms.resume();
    },
    /** Closes the rooms of workshops that are no longer there, such as those of a client that was deleted for good. */
    dropGone(): void {
      for (const id of rooms.ids()) if (!store.workshops.get(id)) void rooms.forget(id);
    },
    /** Closes every door and ends every stream. */
    close: (): void => rooms.close(),
  };
}
