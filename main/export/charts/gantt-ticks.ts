import { addDays, daysBetween, type LocalDate } from '../../../src/kernel/dates.ts';

/** A mark under the calendar: `at` in days from its start. */
interface GanttTick {
  readonly at: number;
  readonly label: string;
}

/** First days of months on a calendar, as `YYYY-MM`: at most six, evenly left out where there are more. A calendar within one month has its two ends. */
export function ganttTicks(start: LocalDate, end: LocalDate): readonly GanttTick[] {
  const months: GanttTick[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) {
    if (day.endsWith('-01')) months.push({ at: daysBetween(start, day), label: day.slice(0, 7) });
  }
  const step = Math.ceil(months.length / 6);
  if (months.length > 1) return months.filter((_, index) => index % step === 0);
  return [
    { at: 0, label: start },
    { at: Math.max(1, daysBetween(start, end)), label: end },
  ];
}
