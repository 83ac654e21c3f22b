import { useSyncExternalStore } from 'react';
import type { Draft } from './gantt-types.ts';

/** The one item that is held. Only who asks about that item hears of a change, so a drag redraws one row of many. */
export interface DraftStore {
  readonly get: () => Draft | null;
  readonly set: (draft: Draft | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createDraftStore(): DraftStore {
  let draft: Draft | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => draft,
    set: (next) => {
      draft = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The held item, if it is this one. */
export function useDraftOf(store: DraftStore, action: string): Draft | null {
  return useSyncExternalStore(store.subscribe, () => {
    const draft = store.get();
    return draft?.action === action ? draft : null;
  });
}

/** The held item, whichever it is. */
export function useDraft(store: DraftStore): Draft | null {
  return useSyncExternalStore(store.subscribe, store.get);
}
