import type { Shelf } from './outbox.ts';
import type { Saying } from './saying.ts';

const key = 'dunwu.unsent';

/** Keeps unsent answers as long as the tab lives, through reloads; in memory only where the browser has no storage. */
export const unsentShelf: Shelf = {
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? '[]') as Saying[];
    } catch {
      return [];
    }
  },
  write(unsent) {
    try {
      if (unsent.length === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(unsent));
    } catch {
      // Private windows may refuse; the page itself still holds them.
    }
  },
};
