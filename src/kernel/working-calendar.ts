import { addDays, daysBetween, isWeekend, type LocalDate } from './dates.ts';

/** Place of a working day in the row of all working days. Differences count working days; the zero is arbitrary. */
export type WorkingDay = number;

/** Working days as numbers, so that dating is plain arithmetic. */
export interface WorkingCalendar {
  /** The working day that is `date`, or the next one. */
  readonly atOrAfter: (date: LocalDate) => WorkingDay;
  /** The working day that is `date`, or the one before. */
  readonly atOrBefore: (date: LocalDate) => WorkingDay;
  readonly dateOf: (day: WorkingDay) => LocalDate;
}

/** A Monday: weeks are counted from it. */
const epoch = '1970-01-05';

/** The calendar of Mondays to Fridays without the days off. */
export function workingCalendar(daysOff: readonly LocalDate[]): WorkingCalendar {
  const off = [...new Set(daysOff.filter((date) => !isWeekend(date)))].map((date) => daysBetween(epoch, date));
  off.sort((a, b) => a - b);

  const workingDaysBefore = (day: number): number => weekdaysBefore(day) - countBelow(off, day);
  const dates = new Map<WorkingDay, LocalDate>();

  function dateOf(day: WorkingDay): LocalDate {
    const known = dates.get(day);
    if (known !== undefined) return known;
    // Each day off on the way pushes the weekday one further, which may bring the next day off on the way.
    let passed = 0;
    let found = weekdayNumber(day);
    for (let now = countBelow(off, found + 1); now !== passed; now = countBelow(off, found + 1)) {
      passed = now;
      found = weekdayNumber(day + passed);
    }
    const date = addDays(epoch, found);
    dates.set(day, date);
    return date;
  }

  return {
    atOrAfter: (date) => workingDaysBefore(daysBetween(epoch, date)),
    atOrBefore: (date) => workingDaysBefore(daysBetween(epoch, date) + 1) - 1,
    dateOf,
  };
}

/** Mondays to Fridays from the epoch up to but without a day. */
function weekdaysBefore(day: number): number {
  const weeks = Math.floor(day / 7);
  return weeks * 5 + Math.min(day - weeks * 7, 5);
}

/** Days from the epoch to the nth weekday, the first being 0. */
function weekdayNumber(nth: number): number {
  const weeks = Math.floor(nth / 5);
  return weeks * 7 + (nth - weeks * 5);
}

/** How many of the rising numbers are below a limit. */
function countBelow(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
