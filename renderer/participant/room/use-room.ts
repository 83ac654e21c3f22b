import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Room, RoomState } from './room.ts';

/** The one room of the page. */
export const RoomContext = createContext<Room | null>(null);

/** The room, for what is done in it. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('A view stands outside of RoomContext');
  return room;
}

/** What is known of the room now. */
export function useRoomState(): RoomState {
  const room = useRoom();
  return useSyncExternalStore(room.subscribe, () => room.state);
}
