import { addDays, daysBetween, type LocalDate, weekdayOf } from '../../../../src/kernel/dates.ts';
import { type DaysOff, isWorkingDay } from '../../../../src/kernel/working-days.ts';
import type { Zoom } from './gantt-types.ts';
import { leftOf, mondayOf, type TimeScale, widthOf } from './time-scale.ts';

/** One cell of the calendar's header. Places are per cent of the chart's width. */
export interface Tick {
  readonly date: LocalDate;
  readonly left: number;
  readonly width: number;
  readonly label: string;
  /** Nobody works on it; only days can be. */
  readonly off: boolean;
}

/** The words of the header in one language. */
export interface TickWords {
  readonly language: string;
  readonly week: (values: { week: number; date: string }) => string;
  readonly quarter: (values: { quarter: number }) => string;
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
const units: Readonly<Record<Zoom, readonly [Unit, Unit]>> = {
  day: ['month', 'day'],
  week: ['month', 'week'],
  month: ['year', 'month'],
  quarter: ['year', 'quarter'],
};

/** The two lines of the header: months over days or weeks, years over months or quarters. */
export function headerTicks(
  scale: TimeScale,
  zoom: Zoom,
  off: DaysOff,
  words: TickWords,
): readonly (readonly Tick[])[] {
  return units[zoom].map((unit, line) => {
    const label = labeller(unit, line === 0, words);
    return startsOf(unit, scale).map(([date, next]) => ({
      date,
      left: leftOf(date, scale),
      width: widthOf(date, addDays(next, -1), scale),
      label: label(date),
      off: unit === 'day' && !isWorkingDay(date, off),
    }));
  });
}

/** First day of each unit within the scale, and of the one after it; the first and last may be cut. */
function startsOf(unit: Unit, scale: TimeScale): readonly (readonly [LocalDate, LocalDate])[] {
  const starts: [LocalDate, LocalDate][] = [];
  const end = addDays(scale.to, 1);
  for (let day = scale.from; day < end; ) {
    const next = nextStart(unit, day);
    starts.push([day, next < end ? next : end]);
    day = next;
  }
  return starts;
}

function nextStart(unit: Unit, date: LocalDate): LocalDate {
  if (unit === 'day') return addDays(date, 1);
  if (unit === 'week') return addDays(mondayOf(date), 7);
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const months = unit === 'month' ? month + 1 : unit === 'quarter' ? Math.ceil(month / 3) * 3 + 1 : 13;
  return months > 12 ? `${year + 1}-01-01` : `${year}-${String(months).padStart(2, '0')}-01`;
}

/** The upper line names the year too, the lower one leaves it to the upper. */
function labeller(unit: Unit, upper: boolean, { language, week, quarter }: TickWords): (date: LocalDate) => string {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (date: LocalDate) => made.format(new Date(date));
  };
  const monthDay = format({ month: 'numeric', day: 'numeric' });
  switch (unit) {
    case 'day':
      return (date) => String(Number(date.slice(8)));
    case 'week':
      return (date) => week({ week: weekOfYear(date), date: monthDay(date) });
    case 'month':
      return format(upper ? { year: 'numeric', month: 'long' } : { month: 'short' });
    case 'quarter':
      return (date) => quarter({ quarter: Math.ceil(Number(date.slice(5, 7)) / 3) });
    case 'year':
      return format({ year: 'numeric' });
  }
}

/** Week of the year as ISO 8601 counts: Monday first, week 1 has the year's first Thursday. */
export function weekOfYear(date: LocalDate): number {
  const thursday = addDays(date, 4 - (weekdayOf(date) || 7));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}
