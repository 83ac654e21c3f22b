import type { CalendarEntry } from '../../../../src/contract/portfolio-records.ts';
import { addDays, weekdayOf } from '../../../../src/kernel/dates.ts';

export const agendaGroupings = ['week', 'month'] as const;
export type AgendaGrouping = (typeof agendaGroupings)[number];

/** What falls into one week or month; `late` comes before all. */
export interface AgendaGroup {
  /** `late`, or the first day of the week or month. */
  readonly id: string;
  readonly entries: readonly CalendarEntry[];
}

/** Entries by week (from Monday) or month, in their order, with what is late first. */
export function groupEntries(entries: readonly CalendarEntry[], by: AgendaGrouping): readonly AgendaGroup[] {
  const groups = new Map<string, CalendarEntry[]>();
  const idOf = (entry: CalendarEntry) =>
    entry.late ? 'late' : by === 'month' ? monthOf(entry.date) : weekOf(entry.date);
  const lateFirst = [...entries.filter(({ late }) => late), ...entries.filter(({ late }) => !late)];
  for (const entry of lateFirst) {
    const id = idOf(entry);
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  return [...groups].map(([id, list]) => ({ id, entries: list }));
}

function monthOf(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

function weekOf(date: string): string {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

/** At most `most` entries of the groups, in order; groups of which none is left fall away. */
export function firstEntries(groups: readonly AgendaGroup[], most: number): readonly AgendaGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const entries = group.entries.slice(0, Math.max(0, left));
    left -= entries.length;
    return entries.length === 0 ? [] : [{ ...group, entries }];
  });
}
