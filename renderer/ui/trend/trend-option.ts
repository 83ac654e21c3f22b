import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';

/** A score on a day, `YYYY-MM-DD`; null where nothing is assessed. */
export interface TrendPoint {
  readonly at: string;
  readonly value: number | null;
}

export interface TrendSeries {
  readonly projected: readonly TrendPoint[];
  readonly actual: readonly TrendPoint[];
  /** Best and worst case of the actual scores; empty where they are not known. */
  readonly whiskers: readonly { readonly at: string; readonly best: number; readonly worst: number }[];
}

export interface TrendLook {
  /** Colours of the theme. */
  readonly actual: string;
  readonly projected: string;
  readonly text: string;
  readonly background: string;
  /** Names of the series. */
  readonly names: Readonly<Record<'actual' | 'projected' | 'range' | 'today', string>>;
  readonly today: string;
  readonly date: (day: string) => string;
  readonly number: (value: number) => string;
  /** Without legend and with fewer marks on the axes. */
  readonly small: boolean;
}

/** Projected as a dashed staircase, actual as a line of large dots with whiskers from best to worst. */
export function trendOption(series: TrendSeries, look: TrendLook): EChartsCoreOption {
  const { names, small } = look;
  const text = { color: look.text, fontSize: 12 };
  const label = (at: number) => look.date(new Date(at).toISOString());
  return {
    grid: { left: 34, right: small ? 22 : 36, top: small ? 14 : 44, bottom: 28 },
    legend: small
      ? undefined
      : { top: 0, left: 0, textStyle: text, itemWidth: 34, data: [names.projected, names.actual] },
    tooltip: { trigger: 'item', formatter: ({ seriesName, value }: Hovered) => `${seriesName}<br>${say(value, look)}` },
    xAxis: {
      type: 'time',
      splitNumber: small ? 2 : 4,
      axisLabel: { ...text, hideOverlap: true, formatter: label },
    },
    yAxis: { type: 'value', min: 0, max: 100, interval: small ? 50 : 25, axisLabel: text },
    series: [
      {
        name: names.projected,
        type: 'line',
        step: 'end',
        symbol: 'diamond',
        symbolSize: 7,
        lineStyle: { type: 'dashed', width: 2, color: look.projected },
        itemStyle: { color: look.projected },
        data: pairs(series.projected),
        markLine: todayLine(look, text),
      },
      {
        // Named apart, or the legend would take its key from here.
        name: names.range,
        type: 'custom',
        silent: true,
        renderItem: whisker(look.actual),
        encode: { x: 0, y: [1, 2] },
        data: series.whiskers.map(({ at, best, worst }) => [at, best, worst]),
      },
      {
        name: names.actual,
        type: 'line',
        symbol: 'circle',
        symbolSize: 10,
        lineStyle: { width: 3, color: look.actual },
        itemStyle: { color: look.actual },
        label: {
          show: true,
          position: 'right',
          distance: 8,
          color: look.text,
          // Readable where the dashed line runs behind it.
          textBorderColor: look.background,
          textBorderWidth: 4,
          fontWeight: 700,
          formatter: ({ value }: Hovered) => look.number(value[1]),
        },
        data: withoutHiddenLabels(pairs(series.actual)),
      },
    ],
  };
}

interface Hovered {
  readonly seriesName: string;
  readonly value: readonly [string, number];
}

function say([at, value]: Hovered['value'], look: TrendLook): string {
  return `${look.date(at)}<br><b>${look.number(value)}</b>`;
}

function pairs(points: readonly TrendPoint[]): (readonly [string, number])[] {
  return points.flatMap(({ at, value }) => (value === null ? [] : [[at, value] as const]));
}

/** Of several assessments on one day only the last is labelled: their figures would lie on one another. */
function withoutHiddenLabels(points: readonly (readonly [string, number])[]) {
  return points.map((value, index) => ({ value, label: { show: points[index + 1]?.[0] !== value[0] } }));
}

function todayLine({ names, today, small, text: colour }: TrendLook, text: object) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { type: 'dotted', width: 1.5, color: colour },
    label: { ...text, show: !small, formatter: names.today, position: 'end' },
    data: [{ xAxis: today }],
  };
}

const cap = 5;

function whisker(colour: string): CustomSeriesRenderItem {
  return (_, api) => {
    const [x = 0, top = 0] = api.coord([api.value(0), api.value(2)]);
    const [, bottom = 0] = api.coord([api.value(0), api.value(1)]);
    const line = (x1: number, y1: number, x2: number, y2: number) => ({
      type: 'line' as const,
      shape: { x1, y1, x2, y2 },
      style: { stroke: colour, lineWidth: 1.5 },
    });
    return {
      type: 'group',
      children: [line(x, top, x, bottom), line(x - cap, top, x + cap, top), line(x - cap, bottom, x + cap, bottom)],
    };
  };
}
