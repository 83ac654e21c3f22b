import { addDays, daysBetween, type LocalDate } from '../../../../src/kernel/dates.ts';
import {
  addWorkingDays,
  countWorkingDays,
  type DaysOff,
  finishOf,
  isWorkingDay,
  onOrAfter,
  onOrBefore,
} from '../../../../src/kernel/working-days.ts';
import type { Place } from './gantt-types.ts';

/** Which part of a bar is held. */
export type Grip = 'whole' | 'start' | 'finish';

/** The calendar that bars snap to. */
export interface BarCalendar {
  readonly off: DaysOff;
  /** First day on which anything may begin. */
  readonly earliest: LocalDate;
}

/** The contract's longest item. */
const longest = 400;

/** A bar whose grip was dragged by `days` calendar days: on the nearest working day, a moved one as long as before. */
export function dragBar(from: Place, grip: Grip, days: number, calendar: BarCalendar): Place {
  const finish = finishOf(from.start, from.workingDays, calendar.off);
  if (grip === 'finish') return between(from.start, addDays(finish, days), calendar, 'finish');
  const start = clampStart(addDays(from.start, days), calendar);
  if (grip === 'whole') return { start, workingDays: from.workingDays };
  return between(start, finish, calendar, 'start');
}

/** A bar whose grip was moved by `steps` working days, by keys. */
export function stepBar(from: Place, grip: Exclude<Grip, 'start'>, steps: number, calendar: BarCalendar): Place {
  if (grip === 'finish') return { ...from, workingDays: Math.min(longest, Math.max(1, from.workingDays + steps)) };
  const start = addWorkingDays(from.start, steps, calendar.off);
  return { ...from, start: start < calendar.earliest ? onOrAfter(calendar.earliest, calendar.off) : start };
}

function between(start: LocalDate, finish: LocalDate, { off }: BarCalendar, grip: 'start' | 'finish'): Place {
  if (grip === 'finish') {
    const workingDays = countWorkingDays(start, nearest(finish, off), off);
    return { start, workingDays: Math.min(longest, Math.max(1, workingDays)) };
  }
  const at = start > finish ? finish : start;
  return { start: at, workingDays: Math.min(longest, Math.max(1, countWorkingDays(at, finish, off))) };
}

function clampStart(date: LocalDate, { off, earliest }: BarCalendar): LocalDate {
  const start = nearest(date, off);
  return start < earliest ? onOrAfter(earliest, off) : start;
}

/** The nearest working day; the later one of two equally near. */
function nearest(date: LocalDate, off: DaysOff): LocalDate {
  if (isWorkingDay(date, off)) return date;
  const [before, after] = [onOrBefore(date, off), onOrAfter(date, off)];
  return daysBetween(before, date) < daysBetween(date, after) ? before : after;
}
