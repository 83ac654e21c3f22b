import { createHash, timingSafeEqual } from 'node:crypto';
import type { ProjectorView, WorkshopView } from '../../../src/contract/workshop-records.ts';
import type { Store } from '../../db/store.ts';
import { facilitatorView } from './facilitator-view.ts';
import { createGroupCommit } from './group-commit.ts';
import { normaliseJoinCode } from './join-code.ts';
import { createLiveViews, type ViewStream } from './live-views.ts';
import { type ParticipantsSide, participantsSide } from './participants-side.ts';
import { commonView, projectorView } from './public-views.ts';
import type { RoomCore } from './room-core.ts';
import { RoomRefusal } from './room-refusal.ts';
import { forgetCounted, type RoomState } from './room-state.ts';
import { commonTextOf } from './view-text.ts';

export { type ParticipantsSide, RoomRefusal };

/** A pause between two views of one watcher, in ms. */
const pauses = {
  step: { screens: 100, phones: 0 },
  count: { screens: 400, phones: 1_500 },
} as const;

/** One open workshop: its state in memory, always as it is on disk, and who watches it. */
export interface Room {
  readonly state: RoomState;
  readonly participants: ParticipantsSide;
  view(): WorkshopView;
  watch(signal?: AbortSignal): ViewStream<WorkshopView>;
  project(signal?: AbortSignal): ViewStream<ProjectorView>;
  /** Writes in a transaction of its own after everything that waits, then does `apply` in memory and tells everyone. */
  change(write: () => void, apply: () => void): void;
  /** Whether the code opens this room. */
  isCode(code: string): boolean;
  /** How many screens of the facilitator watch. */
  readonly screens: number;
  /** Tells everyone, where something changed that is not on disk. */
  refresh(): void;
  /** Hands the participants their last view and ends their streams. */
  sendHome(): void;
  /** Writes what waits, hands out the last views and ends the streams. */
  close(): void;
}

/** Opens a room over what was read from the disk. */
export function createRoom(store: Store, state: RoomState, now: () => string): Room {
  const [phones, screens] = [createLiveViews(), createLiveViews()];
  const group = createGroupCommit(
    (work) =>
      store.database.transaction(() => {
        work();
        store.workshops.touch(state.record.id, now());
      }),
    (error) => error instanceof RoomRefusal,
  );
  let common: ReturnType<RoomCore['common']> | null = null;
  const changed: RoomCore['changed'] = (change, own) => {
    common = null;
    screens.changed(pauses[change].screens);
    phones.changed(pauses[change].phones);
    if (own !== undefined) phones.changed(pauses.step.phones, own);
  };
  const core: RoomCore = {
    state,
    store,
    now,
    commit: group.add,
    changed,
    watchAsParticipant(id, view, signal) {
      const stream = phones.watch(id, view, signal, () => screens.changed(pauses.count.screens));
      screens.changed(pauses.count.screens);
      return stream;
    },
    common() {
      if (!common) {
        const view = commonView(state);
        common = { view, text: commonTextOf(view) };
      }
      return common;
    },
  };
  const view = () => facilitatorView(state, (id) => phones.count(id) > 0, now());
  return {
    state,
    participants: participantsSide(core),
    view,
    watch: (signal) => screens.watch('facilitator', view, signal),
    project: (signal) => screens.watch('projector', () => projectorView(state, now()), signal),
    change(write, apply) {
      group.flush();
      store.database.transaction(write);
      apply();
      forgetCounted(state);
      changed('step');
    },
    isCode: (code) => state.record.joinCode !== null && sameText(normaliseJoinCode(code), state.record.joinCode),
    get screens() {
      return screens.count('facilitator') + screens.count('projector');
    },
    refresh: () => changed('step'),
    sendHome: phones.close,
    close() {
      group.flush();
      phones.close();
      screens.close();
    },
  };
}

/** Compares without telling by its duration how much was right. */
function sameText(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
