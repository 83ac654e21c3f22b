import type { BarChart } from '../document/types.ts';
import { type ChartLook, chartWidth } from './chart-look.ts';
import { oneLine } from './chart-text.ts';
import { type Drawing, labelStyle, legendAbove, patterns, richLabel, richStyles } from './drawing.ts';
import { ink } from './print-colours.ts';

const left = 64;
const right = 12;

/** Bars side by side with their values above; series differ by pattern as well as by colour. */
export function barsDrawing(chart: BarChart, look: ChartLook): Drawing {
  const paints = [look.colour, look.accent, ink.grey, ink.text];
  const names = Object.fromEntries(chart.series.map(({ id, name }) => [id, oneLine(name)]));
  const slot = (chartWidth - left - right) / Math.max(1, chart.categories.length);
  const labels = chart.categories.map((text) => richLabel(text, slot - 8, 3));
  const below = Math.max(20, ...labels.map(({ height }) => height));
  const legend = chart.series.length > 1;
  return {
    height: 250 + below + (legend ? 28 : 0),
    option: {
      ...(legend ? { legend: { ...legendAbove(names), itemStyle: { borderWidth: 0.75 } } } : {}),
      grid: { left, right, top: legend ? 62 : 34, bottom: below + 14 },
      xAxis: {
        type: 'category',
        data: chart.categories.map((_, index) => String(index)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: ink.grey } },
        axisLabel: { interval: 0, rich: richStyles, formatter: (row: string) => labels[Number(row)]?.label ?? '' },
      },
      yAxis: {
        type: 'value',
        min: 0,
        name: oneLine(chart.yTitle),
        nameLocation: 'end',
        nameTextStyle: { ...labelStyle, color: ink.second, align: 'left', padding: [0, 0, 0, 8 - left] },
        axisLabel: { ...labelStyle, formatter: short },
        splitLine: { lineStyle: { color: ink.grid } },
      },
      series: chart.series.map(({ id, values }, index) => ({
        id,
        name: id,
        type: 'bar',
        barMaxWidth: 46,
        barGap: '12%',
        barCategoryGap: '10%',
        data: [...values],
        itemStyle: {
          color: paints[index % paints.length],
          decal: patterns[index % patterns.length],
          borderColor: ink.text,
          borderWidth: 0.75,
        },
        label: {
          ...labelStyle,
          show: true,
          position: 'top',
          fontSize: 10,
          distance: 3,
          formatter: ({ value }: { readonly value: number }) => short(value),
        },
      })),
    },
  };
}

/** `12.4`, `850`, `1,200,000` as it would be read: one digit after the point where there is one. */
function short(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}
