import type { WorkingDay } from '../../kernel/working-calendar.ts';
import type { OwnerId } from './types.ts';

/** A run of working days. */
export interface Run {
  readonly first: WorkingDay;
  readonly days: number;
}

/** Sums of many shares of a day may exceed a capacity by this much without meaning it. */
export const rounding = 1e-9;

/** Last working day of a run. */
export function lastOf({ first, days }: Run): WorkingDay {
  return first + days - 1;
}

/** Fewest working days on which an owner of this capacity gets the person-days done; at least one. */
export function daysNeeded(personDays: number, capacity: number): number {
  const days = Math.max(1, Math.floor(personDays / capacity));
  return personDays / days <= capacity + rounding ? days : days + 1;
}

/** What owners have to do on each working day, in person-days. An open ledger: dating adds to it as it goes. */
export class OwnerLoads {
  readonly #capacityOf: (owner: OwnerId) => number;
  /** Days of too much by owner, until something is added. */
  readonly #overloads = new Map<OwnerId, readonly Run[]>();
  readonly #loads = new Map<OwnerId, Map<WorkingDay, number>>();

  constructor(capacityOf: (owner: OwnerId) => number) {
    this.#capacityOf = capacityOf;
  }

  capacityOf(owner: OwnerId): number {
    return this.#capacityOf(owner);
  }

  /** Spreads person-days evenly over a run; a negative number takes them off again. */
  add(owner: OwnerId, run: Run, personDays: number): void {
    const loads = this.#loads.get(owner) ?? new Map<WorkingDay, number>();
    this.#loads.set(owner, loads);
    this.#overloads.delete(owner);
    const share = personDays / run.days;
    for (let day = run.first; day <= lastOf(run); day++) loads.set(day, (loads.get(day) ?? 0) + share);
  }

  /** The last day of the run on which the owner has no time for an even share of the person-days; null: it fits. */
  lastFullDay(owner: OwnerId, run: Run, personDays: number): WorkingDay | null {
    const loads = this.#loads.get(owner);
    const left = this.#capacityOf(owner) - personDays / run.days + rounding;
    if (left < 0) return lastOf(run);
    if (loads === undefined) return null;
    for (let day = lastOf(run); day >= run.first; day--) if ((loads.get(day) ?? 0) > left) return day;
    return null;
  }

  /** The most on any one day. */
  peakOf(owner: OwnerId): number {
    return Math.max(0, ...(this.#loads.get(owner)?.values() ?? []));
  }

  /** Runs of days on which the owner has more to do than capacity, in order. */
  overloads(owner: OwnerId): readonly Run[] {
    const known = this.#overloads.get(owner) ?? this.#findOverloads(owner);
    this.#overloads.set(owner, known);
    return known;
  }

  #findOverloads(owner: OwnerId): readonly Run[] {
    const most = this.#capacityOf(owner) + rounding;
    const days = [...(this.#loads.get(owner) ?? [])].filter(([, load]) => load > most).map(([day]) => day);
    const runs: Run[] = [];
    for (const day of days.sort((a, b) => a - b)) {
      const last = runs.at(-1);
      if (last && lastOf(last) + 1 === day) runs[runs.length - 1] = { first: last.first, days: last.days + 1 };
      else runs.push({ first: day, days: 1 });
    }
    return runs;
  }
}
