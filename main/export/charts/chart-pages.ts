import type { Chart } from '../document/types.ts';
import type { ChartLook } from './chart-look.ts';
import { type ChartPicture, chartPicture } from './chart-svg.ts';

/** Tallest picture in CSS pixels: a page of A4 has room for it with a heading, a sentence and its caption. */
const tallest = 760;

/**
 * Draws a chart so that every picture fits a page: calendars and ranges with many lines stand in several pictures, as even as
 * they can be, each with its own axis. Usually one.
 */
export function chartPages(chart: Chart, look: ChartLook): readonly ChartPicture[] {
  const whole = chartPicture(chart, look);
  const lines = chart.kind === 'gantt' ? chart.items.length : chart.kind === 'ranges' ? chart.rows.length : 1;
  for (let parts = Math.ceil(whole.height / tallest); parts <= lines; parts += 1) {
    const pictures = parts <= 1 ? [whole] : partsOf(chart, parts).map((part) => chartPicture(part, look));
    if (pictures.every(({ height }) => height <= tallest)) return pictures;
  }
  return [whole];
}

function partsOf(chart: Chart, parts: number): readonly Chart[] {
  if (chart.kind === 'gantt') return evenly(chart.items, parts).map((items) => ({ ...chart, items }));
  if (chart.kind === 'ranges') return evenly(chart.rows, parts).map((rows) => ({ ...chart, rows }));
  return [chart];
}

/** Runs of a list in its order, the first ones at most one longer. */
function evenly<Item>(items: readonly Item[], parts: number): readonly (readonly Item[])[] {
  const start = (part: number): number => Math.ceil((part * items.length) / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(start(part), start(part + 1)));
}
