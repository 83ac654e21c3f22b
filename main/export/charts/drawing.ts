import type { EChartsCoreOption } from 'echarts/core';
import type { Text } from '../document/types.ts';
import { chartFont, fontSize, smallSize } from './chart-look.ts';
import { textLines } from './chart-text.ts';
import { ink } from './print-colours.ts';

/** A chart ready for ECharts, with its height in CSS pixels. */
export interface Drawing {
  readonly option: EChartsCoreOption;
  readonly height: number;
}

/** Stripes, dots and so on by place, so that bars differ without colour: the first is plain. */
export const patterns = [
  { symbol: 'none' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, symbolSize: 1 },
  {
    symbol: 'circle',
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
    symbolSize: 0.55,
  },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 5], rotation: 0, symbolSize: 1 },
].map((pattern) => ({ ...pattern, color: 'rgba(255,255,255,0.75)' }));

/** Text of an axis or a label. */
export const labelStyle = { fontFamily: chartFont, fontSize, color: ink.text } as const;

/** A label of one or two languages as ECharts rich text, the second language smaller and grey; `height` in CSS pixels. */
export function richLabel(text: Text, width: number, most = 2): { readonly label: string; readonly height: number } {
  const [first = [], second = []] = textLines(text, [width / fontSize, width / smallSize], most);
  const smaller = second.map((line) => `{second|${guard(line)}}`);
  return {
    label: [...first.map((line) => `{first|${guard(line)}}`), ...smaller].join('\n'),
    height: first.length * lineHeight + smaller.length * smallLineHeight,
  };
}

const lineHeight = 16;
const smallLineHeight = 15;

/** The styles that `richLabel` names. */
export const richStyles = {
  first: { ...labelStyle, lineHeight },
  second: { ...labelStyle, fontSize: smallSize, color: ink.second, lineHeight: smallLineHeight },
} as const;

/** Braces and bars are ECharts' own marks in rich text; their full-width twins look alike and mean nothing to it. */
function guard(line: string): string {
  return line.replaceAll('{', '｛').replaceAll('}', '｝').replaceAll('|', '｜');
}

/** A legend above the chart: names by id, so that two series may have the same name. */
export function legendAbove(names: Readonly<Record<string, string>>, top = 0): EChartsCoreOption {
  return {
    top,
    left: 0,
    itemGap: 22,
    itemWidth: 26,
    itemHeight: 11,
    selectedMode: false,
    textStyle: labelStyle,
    data: Object.keys(names),
    formatter: (id: string) => names[id] ?? id,
  };
}
