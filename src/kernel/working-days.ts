import { addDays, type LocalDate } from './dates.ts';

/** Days on which nobody works, besides Saturdays and Sundays. */
export type DaysOff = ReadonlySet<LocalDate>;

/** Day of the week: 0 is Sunday, 6 Saturday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Whether people work on that day: not a Saturday, a Sunday or a holiday. */
export function isWorkingDay(date: LocalDate, off: DaysOff): boolean {
  return weekdayOf(date) % 6 !== 0 && !off.has(date);
}

/** The day itself if it is a working day, else the next one. */
export function onOrAfter(date: LocalDate, off: DaysOff): LocalDate {
  return seek(date, 1, off);
}

/** The day itself if it is a working day, else the one before. */
export function onOrBefore(date: LocalDate, off: DaysOff): LocalDate {
  return seek(date, -1, off);
}

/** The working day `count` working days after `date` (before it when negative); `date` itself need not be one. */
export function addWorkingDays(date: LocalDate, count: number, off: DaysOff): LocalDate {
  const step = count < 0 ? -1 : 1;
  let day = count === 0 ? onOrAfter(date, off) : date;
  for (let left = Math.abs(count); left > 0; left -= 1) day = seek(addDays(day, step), step, off);
  return day;
}

/** Last day of work that begins on the working day `start` and takes `workingDays` (at least 1). */
export function finishOf(start: LocalDate, workingDays: number, off: DaysOff): LocalDate {
  return addWorkingDays(start, workingDays - 1, off);
}

/** Working days from `from` to `to`, both included; 0 when `to` is earlier. */
export function countWorkingDays(from: LocalDate, to: LocalDate, off: DaysOff): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, off)) count += 1;
  return count;
}

/** Ten years without a working day is a calendar that nobody has: stop rather than search for ever. */
const longestSearch = 3660;

function seek(date: LocalDate, step: 1 | -1, off: DaysOff): LocalDate {
  let day = date;
  for (let tried = 0; !isWorkingDay(day, off); tried += 1) {
    if (tried === longestSearch) throw new RangeError(`No working day near ${date}`);
    day = addDays(day, step);
  }
  return day;
}
