import type { Pillar } from '../../../src/content/types.ts';
import { daysBetween } from '../../../src/kernel/dates.ts';
import type { GanttChart } from '../document/types.ts';
import type { ChartLook } from './chart-look.ts';
import { oneLine } from './chart-text.ts';
import { chartWord } from './chart-words.ts';
import { type Drawing, labelStyle, legendAbove, patterns, richLabel, richStyles } from './drawing.ts';
import { drawGates, drawItem, gateLine, tickPath } from './gantt-shapes.ts';
import { ganttTicks } from './gantt-ticks.ts';
import { ink, pillarColours } from './print-colours.ts';

const labelWidth = 292;
/** Items from which a label has one line: more would not fit a page. */
const manyItems = 15;

const allPillars = Object.keys(pillarColours) as readonly Pillar[];

/**
 * Items on a calendar, one line each: bars in the colour and pattern of their pillar, a tick on those that are done, gates as
 * dashed lines with name and day. The height grows with the number of items.
 */
export function ganttDrawing(chart: GanttChart, look: ChartLook): Drawing {
  const many = chart.items.length > manyItems;
  const labels = chart.items.map(({ label }) => richLabel(label, labelWidth - 10, many || label.length === 2 ? 1 : 2));
  const row = Math.max(24, ...labels.map(({ height }) => height + 6));
  const pillars = allPillars.filter((pillar) => chart.items.some((item) => item.pillar === pillar));
  const top = 32 + gateLine * chart.gates.length;
  const axisLabel = {
    interval: 0,
    rich: richStyles,
    align: 'left',
    margin: labelWidth - 2,
    formatter: (place: string) => labels[Number(place)]?.label ?? '',
  };
  return {
    height: top + row * chart.items.length + 30,
    option: {
      legend: ganttLegend(chart, pillars, look),
      grid: { left: labelWidth, right: 18, top, bottom: 28 },
      xAxis: calendarAxis(chart),
      yAxis: {
        type: 'category',
        inverse: true,
        data: chart.items.map((_, index) => String(index)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: ink.grey } },
        splitLine: { show: true, lineStyle: { color: ink.grid } },
        axisLabel,
      },
      series: [...pillars.map((pillar) => itemsOf(chart, pillar)), doneEntry, gatesOf(chart, look)],
    },
  };
}

/** Pillars by their words and, where something is done, what the tick means. */
function ganttLegend({ items }: GanttChart, pillars: readonly Pillar[], { languages }: ChartLook) {
  const names = Object.fromEntries(
    pillars.map((pillar) => [pillar, oneLine(chartWord(languages, `frameworks:pillars.${pillar}`))]),
  );
  const done = items.some((item) => item.done) ? { done: oneLine(chartWord(languages, 'plan:status.done')) } : {};
  const data = [...pillars, ...Object.keys(done)].map((name) =>
    name === 'done'
      ? { name, icon: `path://${tickPath}`, itemStyle: { color: 'none', borderColor: ink.text, borderWidth: 2 } }
      : { name, icon: 'rect' },
  );
  return { ...legendAbove({ ...names, ...done }), data };
}

function calendarAxis({ start, end }: GanttChart) {
  const ticks = ganttTicks(start, end);
  const customValues = ticks.map(({ at }) => at);
  return {
    type: 'value',
    min: 0,
    max: Math.max(1, daysBetween(start, end) + 1),
    axisLabel: {
      ...labelStyle,
      customValues,
      formatter: (at: number) => ticks.find((tick) => tick.at === at)?.label ?? '',
    },
    axisTick: { show: true, customValues },
    axisLine: { show: true, lineStyle: { color: ink.grey } },
    splitLine: { show: false },
  };
}

function itemsOf({ items, start }: GanttChart, pillar: Pillar) {
  return {
    id: pillar,
    name: pillar,
    type: 'custom',
    itemStyle: { color: pillarColours[pillar], decal: patterns[allPillars.indexOf(pillar)] },
    encode: { x: [1, 2], y: 0 },
    renderItem: drawItem,
    data: items.flatMap((item, row) =>
      item.pillar === pillar
        ? [[row, daysBetween(start, item.from), daysBetween(start, item.to), item.done ? 1 : 0]]
        : [],
    ),
  };
}

/** A series without points: the legend names what the tick means by it. */
const doneEntry = { id: 'done', name: 'done', type: 'custom', data: [], renderItem: () => null };

function gatesOf(chart: GanttChart, { accent }: ChartLook) {
  return {
    id: 'gates',
    type: 'custom',
    clip: false,
    z: 5,
    encode: { x: 0 },
    data: chart.gates.map(({ at }, index) => [daysBetween(chart.start, at), index]),
    renderItem: drawGates(chart, accent),
  };
}
