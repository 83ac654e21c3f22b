import type { Store } from '../../db/store.ts';
import type { ViewStream } from './live-views.ts';
import type { CommonView } from './public-views.ts';
import type { RoomState } from './room-state.ts';
import type { CommonText } from './view-text.ts';

/** What a change means for those who watch. */
type Change =
  /** Everyone is to see it at once: a step, a reveal, the timer. */
  | 'step'
  /** Somebody joined, went or answered: numbers that may wait for a moment. */
  | 'count';

/** What the two sides of a room share. */
export interface RoomCore {
  readonly state: RoomState;
  readonly store: Store;
  readonly now: () => string;
  /** Joins the next shared transaction; see `createGroupCommit`. */
  readonly commit: <T>(write: () => () => T) => Promise<T>;
  /** Tells those who watch; `own`: the participant whose own words changed. */
  readonly changed: (change: Change, own?: string) => void;
  readonly watchAsParticipant: (id: string, view: () => string, signal: AbortSignal | undefined) => ViewStream<string>;
  readonly common: () => { readonly view: CommonView; readonly text: CommonText };
}
