import type { Settings } from '../../src/contract/records.ts';
import type { Store } from '../db/store.ts';

/** What every use-case works with. */
export interface Context {
  readonly store: Store;
  readonly clock: () => Date;
  /** This instant as stored: ISO 8601 in UTC. */
  readonly now: () => string;
  /** Today on this machine's calendar, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Who makes the changes, from the settings. */
  readonly userName: () => string;
  /** The user's own numbers by assumption id, from the settings. */
  readonly assumptions: () => Readonly<Record<string, number>>;
}

/** Builds the context of one open database. */
export function createContext(store: Store, clock: () => Date, settings: () => Settings): Context {
  return {
    store,
    clock,
    now: () => clock().toISOString(),
    today: () => localDay(clock()),
    userName: () => settings().userName,
    assumptions: () => settings().assumptions,
  };
}

function localDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
