import { AppError } from '../../app-error.ts';
import type { Context } from '../context.ts';
import type { FaultLog } from '../fault-log.ts';
import { found } from '../found.ts';
import type { AnswerAtDoor, Door, OpenDoor } from './door.ts';
import { facilitate, notEnded } from './facilitate.ts';
import { makeJoinCode } from './join-code.ts';
import { createRoom, type Room } from './room.ts';
import { loadRoomState } from './room-state.ts';

export interface OpenRoomsParts {
  readonly door: Door;
  /** Makes what answers participants of a room at a port. */
  readonly participants: (room: Room, port: () => number) => AnswerAtDoor;
  readonly log: FaultLog;
}

interface Entry {
  readonly room: Room;
  door: OpenDoor | null;
  /** Looks for the lost network again. */
  retry: NodeJS.Timeout | undefined;
}

/** A workshop that nobody touched for so long does not open its door by itself, in ms. */
const activeFor = 12 * 3_600_000;
/** How often a lost network is looked for, in ms. */
const lookAgain = 3_000;

/**
 * Keeps the rooms in use and their doors; a room that nobody watches and nobody can reach is read from the disk each time.
 * Nothing listens but between `listen` and `stopListening`, `forget` or `close`.
 */
export function openRooms(context: Context, { door, participants, log }: OpenRoomsParts) {
  const { store, now } = context;
  const entries = new Map<string, Entry>();
  const isIdle = ({ room, door: opened }: Entry) => !opened && room.state.lost === null && room.screens === 0;
  const load = (id: string): Room => createRoom(store, found(loadRoomState(store, id), 'workshop'), now);
  const get = (id: string): Room => {
    for (const [key, entry] of entries) if (isIdle(entry)) entries.delete(key);
    return entries.get(id)?.room ?? load(id);
  };
  const keep = (id: string): Entry => {
    const room = get(id);
    const entry = entries.get(id) ?? { room, door: null, retry: undefined };
    entries.set(id, entry);
    return entry;
  };
  const shut = async (entry: Entry): Promise<void> => {
    clearTimeout(entry.retry);
    const opened = entry.door;
    entry.door = null;
    entry.room.state.listening = null;
    entry.room.state.lost = null;
    await opened?.close();
  };
  const open = async (entry: Entry, address: string, port: number): Promise<void> => {
    const { room } = entry;
    const network = door.networks().find((known) => known.address === address);
    if (!network) throw new AppError('NETWORK_GONE', { address });
    let openedPort = 0;
    const answer = participants(room, () => openedPort);
    const opened = await door.open({ address, port, answer });
    openedPort = opened.port;
    if (entries.get(room.state.record.id) !== entry || entry.door || room.state.record.state === 'ended') {
      await opened.close();
      throw new AppError('WORKSHOP_STATE');
    }
    entry.door = opened;
    const joinCode = room.state.record.joinCode ?? makeJoinCode();
    room.state.lost = null;
    room.state.listening = { network, port: openedPort, url: `http://${address}:${openedPort}/`, joinCode };
    try {
      facilitate(context, room).save({ state: 'open', joinCode, address, port: openedPort });
    } catch (error) {
      await shut(entry);
      throw error;
    }
  };
  /** Opens the door again where it was; while that cannot be, says so and looks again. */
  const reopen = async (entry: Entry): Promise<void> => {
    const { address, port, updatedAt } = entry.room.state.record;
    if (address === null || port === null || entry.door) return;
    const isActive = Date.parse(now()) - Date.parse(updatedAt) < activeFor;
    try {
      if (!isActive) throw new AppError('NETWORK_GONE', { address });
      await open(entry, address, port);
    } catch (error) {
      if (!(error instanceof AppError)) log.note('workshop door', error);
      if (entries.get(entry.room.state.record.id) !== entry) return;
      entry.room.state.lost = { address, port };
      if (isActive) entry.retry = setTimeout(() => void reopen(entry), lookAgain).unref();
    }
  };
  return {
    get,
    keep: (id: string): Room => keep(id).room,
    networks: () => door.networks(),
    /** Without a port, the one of last time if it is free: phones that were there find it again. */
    async listen(id: string, address: string, port: number | undefined): Promise<Room> {
      const entry = keep(id);
      notEnded(entry.room.state);
      await shut(entry);
      const before = entry.room.state.record.port;
      try {
        await open(entry, address, port || (before ?? 0));
      } catch (error) {
        const mayBeAnother = !port && before && error instanceof AppError && error.code === 'PORT_TAKEN';
        if (!mayBeAnother) throw error;
        await open(entry, address, 0);
      }
      return entry.room;
    },
    /** Closes the door. Where it ends the workshop, participants hear of it first. */
    async stopListening(id: string, change: { state?: 'ended'; endedAt?: string }): Promise<Room> {
      const entry = keep(id);
      if (entry.room.state.record.state === 'ended') return entry.room;
      facilitate(context, entry.room).save({ ...change, address: null });
      if (change.state === 'ended') entry.room.sendHome();
      await shut(entry);
      entry.room.refresh();
      return entry.room;
    },
    /** Closes the room of a workshop that is no longer there. */
    async forget(id: string): Promise<void> {
      const entry = entries.get(id);
      entries.delete(id);
      entry?.room.close();
      if (entry) await shut(entry);
    },
    /** Goes on where it was before the application ended. */
    resume(): void {
      for (const { id } of store.workshops.withDoor()) void reopen(keep(id));
    },
    ids: () => [...entries.keys()],
    close(): void {
      for (const entry of [...entries.values()]) {
        entries.delete(entry.room.state.record.id);
        entry.room.close();
        void shut(entry);
      }
    },
  };
}
