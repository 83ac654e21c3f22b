import { isWeekend, type LocalDate } from './dates.ts';
import { type WorkingCalendar, workingCalendar } from './working-calendar.ts';

/** Days on which nobody works, besides Saturdays and Sundays. */
export type DaysOff = ReadonlySet<LocalDate>;

const calendars = new WeakMap<DaysOff, WorkingCalendar>();

/** Whether people work on that day: not a Saturday, a Sunday or a holiday. */
export function isWorkingDay(date: LocalDate, off: DaysOff): boolean {
  return !isWeekend(date) && !off.has(date);
}

/** The day itself if it is a working day, else the next one. */
export function onOrAfter(date: LocalDate, off: DaysOff): LocalDate {
  const calendar = calendarOf(off);
  return calendar.dateOf(calendar.atOrAfter(date));
}

/** The day itself if it is a working day, else the one before. */
export function onOrBefore(date: LocalDate, off: DaysOff): LocalDate {
  const calendar = calendarOf(off);
  return calendar.dateOf(calendar.atOrBefore(date));
}

/** The working day `count` working days after `date` (before it when negative); `date` itself need not be one. */
export function addWorkingDays(date: LocalDate, count: number, off: DaysOff): LocalDate {
  const calendar = calendarOf(off);
  return calendar.dateOf((count > 0 ? calendar.atOrBefore(date) : calendar.atOrAfter(date)) + count);
}

/** Last day of work that begins on the working day `start` and takes `workingDays` (at least 1). */
export function finishOf(start: LocalDate, workingDays: number, off: DaysOff): LocalDate {
  return addWorkingDays(start, workingDays - 1, off);
}

/** Working days from `from` to `to`, both included; 0 when `to` is earlier. */
export function countWorkingDays(from: LocalDate, to: LocalDate, off: DaysOff): number {
  const calendar = calendarOf(off);
  return Math.max(0, calendar.atOrBefore(to) - calendar.atOrAfter(from) + 1);
}

function calendarOf(off: DaysOff): WorkingCalendar {
  const calendar = calendars.get(off) ?? workingCalendar([...off]);
  calendars.set(off, calendar);
  return calendar;
}
