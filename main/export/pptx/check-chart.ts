import { daysBetween } from '../../../src/kernel/dates.ts';
import { oneLine } from '../charts/chart-text.ts';
import { bare, findInOrder } from '../check/find-in-order.ts';
import type { BarChart, GanttChart, LineChart, RangeChart, SlideChart } from '../document/types.ts';
import type { Checked, Difference } from '../file-format.ts';
import { oneDigit } from './chart-data.ts';
import type { ReadChart, ReadData } from './read-chart.ts';
import type { ReadObject } from './read-pptx.ts';

/** As near as numbers must be that were added up and taken apart again. */
const tolerance = 1e-9;

/** Compares a chart with the model: what it draws and what its workbook holds, each for itself; a calendar by its texts. */
export function checkChart(chart: SlideChart, objects: readonly ReadObject[]): Checked {
  if (chart.kind === 'gantt') return checkGantt(chart, objects);
  const object = objects.find(({ name }) => name === `chart ${chart.id}`);
  if (!object?.chart) return wrong(chart.id, oneLine(chart.title), null);
  const { title, alt, id } = chart;
  if (bare(object.chart.title) !== bare(oneLine(title)))
    return wrong(`${id}, title`, oneLine(title), object.chart.title);
  if (bare(object.alt) !== bare(oneLine(alt))) return wrong(`${id}, what it shows`, oneLine(alt), object.alt);
  return both(chart, object.chart);
}

function both(chart: Exclude<SlideChart, GanttChart>, { drawn, workbook }: ReadChart): Checked {
  const places = [
    ['drawn', drawn],
    ['workbook', workbook],
  ] as const;
  let figures = 2;
  for (const [place, data] of places) {
    const difference = differenceIn(chart, data, `${chart.id}, ${place}`);
    if (difference) return { figures, difference };
    figures += data.series.length * (data.categories.length + 1);
  }
  return { figures, difference: null };
}

function differenceIn(chart: Exclude<SlideChart, GanttChart>, data: ReadData, where: string): Difference | null {
  if (chart.kind === 'lines') return linesDiffer(chart, data, where);
  return chart.kind === 'bars' ? barsDiffer(chart, data, where) : rangesDiffer(chart, data, where);
}

/** Every day of the model has its value; a day between holds the value before it, for the lines are steps. */
function linesDiffer({ days, series }: LineChart, data: ReadData, where: string): Difference | null {
  const serials = days.map((day) => daysBetween('1899-12-30', day));
  for (const [place, one] of series.entries()) {
    const found = data.series[place];
    if (!found || bare(found.name) !== bare(oneLine(one.name))) {
      return { where: `${where}, series ${place + 1}`, expected: oneLine(one.name), found: found?.name ?? null };
    }
    for (const [index, category] of data.categories.entries()) {
      const at = serials.findLastIndex((serial) => serial <= Number(category));
      const difference = unlike(`${where}, ${one.id}, ${days[at] ?? category}`, one.values[at], found.values[index]);
      if (difference) return difference;
    }
    const missing = serials.findIndex((serial) => !data.categories.includes(String(serial)));
    if (missing >= 0) return { where: `${where}, day`, expected: days[missing] ?? '', found: null };
  }
  return null;
}

function barsDiffer({ categories, series }: BarChart, data: ReadData, where: string): Difference | null {
  for (const [place, category] of categories.entries()) {
    const found = data.categories[place] ?? '';
    if (bare(found) !== bare(oneLine(category)))
      return { where: `${where}, category ${place + 1}`, expected: oneLine(category), found };
  }
  for (const [place, one] of series.entries()) {
    const found = data.series[place];
    if (bare(found?.name ?? '') !== bare(oneLine(one.name))) {
      return { where: `${where}, series ${place + 1}`, expected: oneLine(one.name), found: found?.name ?? null };
    }
    for (const [index, value] of one.values.entries()) {
      const difference = unlike(`${where}, ${one.id}, ${index + 1}`, value, found?.values[index]);
      if (difference) return difference;
    }
  }
  return null;
}

/** The three bars on end reach best case, planning value and worst case; the label says the same in figures. */
function rangesDiffer({ rows }: RangeChart, data: ReadData, where: string): Difference | null {
  for (const [index, row] of rows.toReversed().entries()) {
    const label = data.categories[index] ?? '';
    const said = [oneLine(row.label), ...[row.planning, row.best, row.worst].map(oneDigit)];
    const unsaid = said.find((part) => !bare(label).includes(bare(part)));
    const name = `${where}, ${oneLine(row.label)}`;
    if (unsaid !== undefined) return { where: `${name}, label`, expected: unsaid, found: label };
    let reached = 0;
    for (const [place, value] of [row.best, row.planning, row.worst].entries()) {
      reached += data.series[place]?.values[index] ?? Number.NaN;
      const difference = unlike(name, value, reached);
      if (difference) return difference;
    }
  }
  return null;
}

function checkGantt(chart: GanttChart, objects: readonly ReadObject[]): Checked {
  const calendar = objects.find(({ name }) => name === `calendar ${chart.id}`);
  if (bare(calendar?.alt ?? '') !== bare(oneLine(chart.alt)))
    return wrong(chart.id, oneLine(chart.alt), calendar?.alt ?? null);
  const texts = (part: string) =>
    objects
      .filter(({ name }) => name.startsWith(part))
      .map(({ text }) => text)
      .join('\n');
  const items = chart.items.flatMap(({ label, from, to }) =>
    [...label, `${from} – ${to}`].map((text) => ({ where: `${chart.id}, ${label[0]}`, text })),
  );
  const reviews = chart.gates.flatMap(({ label, at }) =>
    [...label, at].map((text) => ({ where: `${chart.id}, review`, text })),
  );
  const rows = findInOrder(
    items,
    objects
      .filter(({ name }) => /^(action|dates) /.test(name))
      .map(({ text }) => text)
      .join('\n'),
  );
  const gates = findInOrder(reviews, texts('review '));
  return { figures: rows.figures + gates.figures + 1, difference: rows.difference ?? gates.difference };
}

function unlike(where: string, expected: number | undefined, found: number | undefined): Difference | null {
  if (
    expected !== undefined &&
    found !== undefined &&
    Math.abs(expected - found) <= tolerance * Math.max(1, Math.abs(expected))
  )
    return null;
  return { where, expected: String(expected ?? ''), found: found === undefined ? null : String(found) };
}

function wrong(where: string, expected: string, found: string | null): Checked {
  return { figures: 0, difference: { where, expected, found } };
}
