import { daysBetween } from '../../../src/kernel/dates.ts';
import type { LineChart } from '../document/types.ts';
import type { ChartLook } from './chart-look.ts';
import { oneLine } from './chart-text.ts';
import { type Drawing, labelStyle, legendAbove } from './drawing.ts';
import { ink } from './print-colours.ts';

/** Most dates under the axis that stand beside each other without touching. */
const mostTicks = 7;

/** Lines over days. A value holds until the next day that is named, so lines are steps; each says its last value at its end. */
export function linesDrawing(chart: LineChart, look: ChartLook): Drawing {
  const [first = ''] = chart.days;
  const places = chart.days.map((day) => daysBetween(first, day));
  const dates = new Map(places.map((place, index) => [place, chart.days[index] ?? '']));
  const names = Object.fromEntries(chart.series.map(({ id, name }) => [id, oneLine(name)]));
  return {
    height: 300,
    option: {
      legend: { ...legendAbove(names), itemHeight: 8 },
      grid: { left: 44, right: 54, top: 58, bottom: 30 },
      xAxis: {
        type: 'value',
        min: 0,
        max: Math.max(1, places.at(-1) ?? 1),
        axisLabel: {
          ...labelStyle,
          customValues: ticksOf(places),
          formatter: (place: number) => dates.get(place) ?? '',
        },
        axisTick: { show: true, customValues: ticksOf(places) },
        axisLine: { show: true, lineStyle: { color: ink.grey } },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'value',
        min: 0,
        name: oneLine(chart.yTitle),
        nameLocation: 'end',
        nameTextStyle: { ...labelStyle, color: ink.second, align: 'left', padding: [0, 0, 0, -36] },
        axisLabel: labelStyle,
        splitLine: { lineStyle: { color: ink.grid } },
      },
      series: chart.series.map((series) => lineOf(series, places, look)),
    },
  };
}

function lineOf({ id, values, look }: LineChart['series'][number], places: readonly number[], { colour }: ChartLook) {
  const plan = look === 'plan';
  const paint = plan ? colour : ink.grey;
  return {
    id,
    name: id,
    type: 'line',
    step: 'end',
    symbol: plan ? 'circle' : 'emptyDiamond',
    symbolSize: plan ? 6 : 7,
    showAllSymbol: true,
    data: values.map((value, index) => [places[index] ?? 0, value]),
    itemStyle: { color: paint },
    lineStyle: { color: paint, width: plan ? 2.5 : 2, type: plan ? 'solid' : [6, 4] },
    endLabel: {
      ...labelStyle,
      show: true,
      color: plan ? colour : ink.second,
      fontWeight: 700,
      formatter: ({ value }: { readonly value: readonly number[] }) => (value[1] ?? 0).toFixed(1),
    },
    labelLayout: { moveOverlap: 'shiftY' },
  };
}

/** The days under the axis: all, or evenly spread ones with the first and last. */
function ticksOf(places: readonly number[]): readonly number[] {
  const last = places.at(-1) ?? 0;
  const apart = last / mostTicks;
  const kept: number[] = [];
  for (const place of places) if (kept.length === 0 || place - (kept.at(-1) ?? 0) >= apart) kept.push(place);
  if (kept.at(-1) !== last) kept[kept.length - 1] = last;
  return kept;
}
