import type { RangeChart, Text } from '../document/types.ts';
import type { ChartLook } from './chart-look.ts';
import { oneLine } from './chart-text.ts';
import { chartWord } from './chart-words.ts';
import { type Drawing, labelStyle, richLabel, richStyles } from './drawing.ts';
import { bandColours, ink } from './print-colours.ts';

const labelWidth = 200;
const valueWidth = 150;
const barHeight = 14;

/**
 * One bar a line up to the planning value in the colour of its band, a whisker from best to worst where they differ, and the
 * figures with the band's word to the right, so that nothing is said by colour alone.
 */
export function rangesDrawing(chart: RangeChart, { languages }: ChartLook): Drawing {
  const labels = chart.rows.map(({ label }) => richLabel(label, labelWidth - 12));
  const rowHeight = Math.max(36, ...labels.map(({ height }) => height + 8));
  const rows = chart.rows.map((_, index) => String(index));
  return {
    height: chart.rows.length * rowHeight + 34,
    option: {
      grid: { left: labelWidth, right: valueWidth, top: 4, bottom: 26 },
      xAxis: {
        type: 'value',
        min: 0,
        max: chart.max,
        interval: chart.max / 5,
        axisLabel: labelStyle,
        splitLine: { lineStyle: { color: ink.grid } },
      },
      yAxis: [
        rowAxis(rows, (place) => labels[place]?.label ?? '', 'left'),
        rowAxis(rows, (place) => valueLabel(chart.rows[place], languages), 'right'),
      ],
      series: [bars(chart), whiskers(chart)],
    },
  };
}

function rowAxis(rows: readonly string[], labelAt: (place: number) => string, position: 'left' | 'right') {
  return {
    type: 'category',
    inverse: true,
    position,
    data: rows,
    axisLine: { show: position === 'left', lineStyle: { color: ink.grey } },
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      margin: 10,
      rich: { ...richStyles, value: valueStyle },
      formatter: (row: string) => labelAt(Number(row)),
    },
  };
}

const valueStyle = { ...labelStyle, fontWeight: 700, lineHeight: 16 } as const;

function valueLabel(row: RangeChart['rows'][number] | undefined, languages: ChartLook['languages']): string {
  if (!row) return '';
  const word: Text = chartWord(languages, `ui:band.${row.band}`);
  const [best, planning, worst] = [row.best, row.planning, row.worst].map((value) => value.toFixed(1));
  const range = best === worst ? '' : `\u00a0(${best}–${worst})`;
  return `{value|${planning}}{first|${range}}\n{second|${oneLine(word)}}`;
}

function bars({ rows }: RangeChart) {
  return {
    type: 'bar',
    barWidth: barHeight,
    data: rows.map(({ planning, band }) => ({ value: planning, itemStyle: { color: bandColours[band].mark } })),
  };
}

/** From best to worst, with a stroke at each end; white beneath, so that it stands on the bar too. */
function whiskers({ rows }: RangeChart) {
  return {
    type: 'custom',
    z: 5,
    data: rows.map(({ best, worst }, index) => [best, index, worst]),
    encode: { x: [0, 2], y: 1 },
    renderItem: (_: unknown, api: { value(dimension: number): number; coord(at: readonly number[]): number[] }) => {
      const [best, index, worst] = [api.value(0), api.value(1), api.value(2)];
      if (best.toFixed(1) === worst.toFixed(1)) return null;
      const [left = 0, y = 0] = api.coord([best, index]);
      const [right = 0] = api.coord([worst, index]);
      const strokes = [
        [left, y, right, y],
        [left, y - 5, left, y + 5],
        [right, y - 5, right, y + 5],
      ];
      return { type: 'group', children: [line(strokes, '#ffffff', 4), line(strokes, ink.text, 1.5)].flat() };
    },
  };
}

function line(strokes: readonly (readonly number[])[], stroke: string, lineWidth: number) {
  return strokes.map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => ({
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { stroke, lineWidth },
  }));
}
