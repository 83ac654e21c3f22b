import type { Roadmap } from '../../../../src/contract/roadmap-records.ts';
import { addDays, daysBetween, type LocalDate, weekdayOf } from '../../../../src/kernel/dates.ts';
import type { WindowDays, Zoom } from './gantt-types.ts';

/** The days that the chart spans, both included, and how wide one is drawn at least, in CSS pixels. */
export interface TimeScale {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
  readonly dayWidth: number;
}

const dayWidths: Readonly<Record<Zoom, number>> = { day: 34, week: 14, month: 5, quarter: 2.2 };
/** Calendar days kept free after the last item, so that it can be moved on. */
const roomAfter = 28;

/** Whole weeks from the Monday before anything begins to the Sunday after everything, with room to move items on. */
export function timeScaleOf({ start, end, today, items, gates }: Roadmap, zoom: Zoom): TimeScale {
  const first = [
    start,
    today,
    ...items.map((item) => item.start),
    ...items.map((item) => item.baseline?.start ?? start),
  ];
  const last = [
    end,
    today,
    ...items.flatMap((item) => [item.finish, item.baseline?.finish ?? end, item.dueDate ?? end]),
    ...gates.map((gate) => gate.at),
  ];
  const from = mondayOf(min(first));
  const to = addDays(mondayOf(addDays(max(last), roomAfter)), 6);
  return { from, to, days: daysBetween(from, to) + 1, dayWidth: dayWidths[zoom] };
}

/** The parts of windows that lie on the scale. */
export function windowsOn(windows: readonly WindowDays[], scale: TimeScale): readonly WindowDays[] {
  return windows
    .filter(({ from, to }) => from <= scale.to && to >= scale.from)
    .map(({ id, from, to }) => ({ id, from: max([from, scale.from]), to: min([to, scale.to]) }));
}

/** The Monday of a day's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

/** Where a day begins, in per cent of the chart's width. */
export function leftOf(date: LocalDate, scale: TimeScale): number {
  return percent(daysBetween(scale.from, date), scale);
}

/** How wide the days from `start` to `finish`, both included, are, in per cent of the chart's width. */
export function widthOf(start: LocalDate, finish: LocalDate, scale: TimeScale): number {
  return percent(daysBetween(start, finish) + 1, scale);
}

function percent(days: number, scale: TimeScale): number {
  return Math.round((1e6 * days) / scale.days) / 1e4;
}

function min(dates: readonly LocalDate[]): LocalDate {
  return dates.reduce((a, b) => (b < a ? b : a));
}

function max(dates: readonly LocalDate[]): LocalDate {
  return dates.reduce((a, b) => (b > a ? b : a));
}
