import { percent, whole } from '../../../src/kernel/figure.ts';
import type { CurveChart } from '../document/types.ts';
import { type ChartLook, chartWidth } from './chart-look.ts';
import { oneLine } from './chart-text.ts';
import { type Drawing, labelStyle, legendAbove } from './drawing.ts';
import { emWidth } from './fit-text.ts';
import { ink } from './print-colours.ts';

const left = 52;
const right = 24;
const lineHeight = 16;
/** Most rows of names of marks above the curves. */
const mostRows = 4;

/**
 * Curves over steps on a logarithmic axis, which has room for a step 0. Each mark is a line with its name above the curves, in a
 * row of its own where names would touch. Training is dashed, validation solid: nothing is said by colour alone.
 */
export function curvesDrawing(chart: CurveChart, look: ChartLook): Drawing {
  const steps = chart.series.flatMap(({ points }) => points.map(([step]) => step));
  const first = Math.min(...steps, ...chart.marks.map(({ step }) => step));
  const last = Math.max(...steps, ...chart.marks.map(({ step }) => step), first + 1);
  const names = Object.fromEntries(chart.series.map(({ id, name }) => [id, oneLine(name)]));
  const places = markPlaces(chart, [placeOf(first), placeOf(last)]);
  const rows = places.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const top = 42 + rows * lineHeight;
  return {
    height: top + 190,
    option: {
      // The lines have no points, so neither has the legend.
      legend: { ...legendAbove(names), itemHeight: 8, itemStyle: { opacity: 0 } },
      grid: { left, right, top, bottom: 44 },
      xAxis: stepAxis(chart, first, last),
      yAxis: valueAxis(chart),
      series: [...chart.series.map((series) => curve(series, look)), markLines(chart, places, look)],
    },
  };
}

/** Where a step stands: a logarithm that is 0 for step 0. */
function placeOf(step: number): number {
  return Math.log10(1 + Math.max(0, step));
}

function stepAxis({ xTitle }: CurveChart, first: number, last: number) {
  const powers = Array.from({ length: 16 }, (_, power) => 10 ** power).filter((step) => step > first && step < last);
  const ticks = powers.length >= 2 ? [...(first === 0 ? [0] : []), ...powers] : [first, ...powers, last];
  const labels = new Map(ticks.map((step) => [placeOf(step), whole(step)]));
  const customValues = [...labels.keys()];
  return {
    type: 'value',
    min: placeOf(first),
    // A little more, so that a mark at the last step is drawn.
    max: placeOf(last) + 0.005 * (placeOf(last) - placeOf(first)),
    name: oneLine(xTitle),
    nameLocation: 'middle',
    nameGap: 26,
    nameTextStyle: { ...labelStyle, color: ink.second },
    axisLabel: { ...labelStyle, customValues, formatter: (place: number) => labels.get(place) ?? '' },
    axisTick: { show: true, customValues },
    axisLine: { show: true, lineStyle: { color: ink.grey } },
    splitLine: { show: false },
  };
}

function valueAxis({ y, yTitle }: CurveChart) {
  const common = {
    name: oneLine(yTitle),
    nameLocation: 'end',
    nameGap: 10,
    nameTextStyle: { ...labelStyle, color: ink.second, align: 'left', padding: [0, 0, 0, 8 - left] },
    splitLine: { lineStyle: { color: ink.grid } },
  };
  if (y === 'log') return { ...common, type: 'log', axisLabel: labelStyle };
  return {
    ...common,
    type: 'value',
    min: 0,
    max: 1,
    interval: 0.25,
    axisLabel: { ...labelStyle, formatter: (share: number) => percent(share) },
  };
}

function curve({ id, points, look }: CurveChart['series'][number], { colour }: ChartLook) {
  const plan = look === 'plan';
  const paint = plan ? colour : ink.grey;
  return {
    id,
    name: id,
    type: 'line',
    symbol: 'none',
    z: plan ? 4 : 3,
    data: points.map(([step, value]) => [placeOf(step), value]),
    itemStyle: { color: paint },
    lineStyle: { color: paint, width: plan ? 2.5 : 2, type: plan ? 'solid' : [6, 4] },
  };
}

/** A mark with its place, and the row above the curves in which its name stands: 0 is next to them. */
interface MarkPlace {
  readonly label: string;
  readonly place: number;
  readonly row: number;
  readonly align: 'left' | 'center' | 'right';
}

function markPlaces({ marks }: CurveChart, [from, to]: readonly [number, number]): readonly MarkPlace[] {
  const inner = chartWidth - left - right;
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.step - b.step)
    .map(({ label: text, step }) => {
      const label = oneLine(text);
      const place = placeOf(step);
      const at = ((place - from) / (to - from)) * inner;
      const width = 12 * emWidth(label) + 12;
      const align = at < width / 2 ? 'left' : at > inner - width / 2 ? 'right' : 'center';
      const start = align === 'left' ? at : align === 'right' ? at - width : at - width / 2;
      const free = ends.findIndex((end) => end <= start);
      const row = free >= 0 ? free : Math.min(ends.length, mostRows - 1);
      ends[row] = start + width;
      return { label, place, row, align };
    });
}

function markLines({ y }: CurveChart, places: readonly MarkPlace[], { accent }: ChartLook) {
  return {
    type: 'line',
    data: y === 'share' ? [[places[0]?.place ?? 0, null]] : [],
    silent: true,
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: accent, width: 1.5, type: 'dotted' },
      data: places.map(({ label, place, row, align }) => ({
        xAxis: place,
        label: {
          ...labelStyle,
          show: true,
          position: 'end',
          distance: [0, 4 + row * lineHeight],
          align,
          formatter: () => label,
        },
      })),
    },
  };
}
