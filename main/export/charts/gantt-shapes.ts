import { daysBetween } from '../../../src/kernel/dates.ts';
import type { GanttChart, Text } from '../document/types.ts';
import { smallSize } from './chart-look.ts';
import { oneLine } from './chart-text.ts';
import { labelStyle } from './drawing.ts';
import { emWidth } from './fit-text.ts';
import { ink } from './print-colours.ts';

/** What ECharts hands a function that draws: values of the point, and where they stand in pixels. */
interface DrawingApi {
  value(dimension: number): number;
  coord(at: readonly number[]): number[];
  visual(name: string): unknown;
}

/** The plot in pixels. */
interface PlotParams {
  readonly coordSys: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const barHeight = 12;

/** A tick mark for finished items, as an SVG path in a box of 12 by 10. */
export const tickPath = 'M0 5 L4 9 L11 0';

/** Height of the line of a gate's name above the plot, in pixels. */
export const gateLine = 16;

/** The bar of an item and, when it is done, a tick beside it. A day is a day wide, the last one included. */
export function drawItem(_: PlotParams, api: DrawingApi) {
  const [row, from, to, done] = [0, 1, 2, 3].map((dimension) => api.value(dimension));
  const [x = 0, y = 0] = api.coord([from ?? 0, row ?? 0]);
  const [end = 0] = api.coord([(to ?? 0) + 1, row ?? 0]);
  const shape = { x, y: y - barHeight / 2, width: Math.max(4, end - x), height: barHeight, r: 2 };
  const style = { fill: api.visual('color'), decal: api.visual('decal') };
  const bar = { type: 'rect', shape, style };
  if (done !== 1) return bar;
  const points = [
    [0, 5],
    [4, 9],
    [11, 0],
  ].map(([right = 0, down = 0]) => [x + shape.width + 5 + right, y - 5 + down]);
  const tick = { type: 'polyline', shape: { points }, style: { stroke: ink.text, lineWidth: 2, fill: 'none' } };
  return { type: 'group', children: [bar, tick] };
}

/** Draws gates: each a dashed line down the calendar and its name and day on a line of its own above, later ones lower. */
export function drawGates({ gates, start }: GanttChart, colour: string) {
  return ({ coordSys }: PlotParams, api: DrawingApi) => {
    const index = api.value(1);
    const gate = gates[index];
    if (!gate) return null;
    const [x = 0] = api.coord([daysBetween(start, gate.at), 0]);
    const top = coordSys.y - gateLine * (gates.length - index);
    const text = gateText(gate.label, gate.at);
    const fits = x + 4 + emWidth(text) * smallSize <= coordSys.x + coordSys.width + 12;
    const textStyle = { ...labelStyle, text, x: fits ? x + 4 : x - 4, y: top + gateLine / 2, fill: ink.text };
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          shape: { x1: x, y1: top + 1, x2: x, y2: coordSys.y + coordSys.height },
          style: { stroke: colour, lineWidth: 1.5, lineDash: [4, 3] },
        },
        {
          type: 'text',
          style: { ...textStyle, fontSize: smallSize, align: fits ? 'left' : 'right', verticalAlign: 'middle' },
        },
      ],
    };
  };
}

function gateText(label: Text, at: string): string {
  return `${oneLine(label)} ${at}`;
}
