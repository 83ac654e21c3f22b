import type { Language, Settings } from '../../src/contract/records.ts';
import type { Store } from '../db/store.ts';
import type { SolvedPlans } from './solved-plans.ts';

/** What every use-case works with. */
export interface Context {
  readonly store: Store;
  readonly clock: () => Date;
  /** This instant as stored: ISO 8601 in UTC. */
  readonly now: () => string;
  /** Today on this machine's calendar, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The language of the screen, from the settings. */
  readonly language: () => Language;
  /** Who makes the changes, from the settings. */
  readonly userName: () => string;
  /** The user's own numbers by assumption id, from the settings. */
  readonly assumptions: () => Readonly<Record<string, number>>;
  readonly plans: SolvedPlans;
}

/** Builds the context of one open database. */
export function createContext(store: Store, clock: () => Date, settings: () => Settings, plans: SolvedPlans): Context {
  return {
    store,
    clock,
    now: () => clock().toISOString(),
    today: () => localDay(clock()),
    language: () => settings().language,
    userName: () => settings().userName,
    assumptions: () => settings().assumptions,
    plans,
  };
}

/** The day of an instant on this machine's calendar. */
export function localDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
