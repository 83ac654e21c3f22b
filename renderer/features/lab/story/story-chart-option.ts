import type { EChartsCoreOption } from 'echarts/core';
import type { TFunction } from 'i18next';
import type { RunMetric } from '../../../../src/domain/training-run/types.ts';
import type { Formats } from '../../../ui/format.ts';
import { labColours } from '../chart/lab-colours.ts';
import { thinCurve } from '../chart/thin-curve.ts';
import type { LabCurves } from '../lab-curves.ts';
import type { Moment } from './story-moments.ts';

/** What the chart of the story shows. */
export interface StoryPicture {
  readonly curves: LabCurves;
  /** The step up to which it is told. */
  readonly shown: number;
  /** The last step of the axis, so that the line has somewhere to go. */
  readonly last: number;
  /** Where the manager stopped it: from there on it is another line. Null: nowhere. */
  readonly stoppedAt: number | null;
  readonly moments: readonly Moment[];
}

/** How it is drawn. */
export interface StoryLook {
  readonly t: TFunction;
  readonly formats: Formats;
  readonly scheme: 'light' | 'dark';
  /** In pixels, of the text. */
  readonly fontSize: number;
  /** In pixels, of each panel. */
  readonly height: number;
}

const pieces = 500;
const gap = 56;

/** How high the whole chart is with panels of a height, in pixels. */
export function storyChartHeight({ fontSize, height }: Pick<StoryLook, 'fontSize' | 'height'>): number {
  return topOf(fontSize) + height + gap + height * 0.7 + 3.4 * fontSize;
}

/** Right answers above, the loss on new examples below, over the logarithm of the steps. */
export function storyChartOption(picture: StoryPicture, look: StoryLook): EChartsCoreOption {
  const { t, formats, scheme, fontSize, height } = look;
  const colour = labColours[scheme];
  const text = { color: colour.text, fontSize };
  const top = topOf(fontSize);
  const lower = top + height + gap;
  const xAxis = {
    type: 'log',
    min: 1,
    max: picture.last,
    axisLine: { lineStyle: { color: colour.text } },
    splitLine: { show: false },
    axisLabel: { ...text, hideOverlap: true, formatter: (value: number) => formats.number(value, 0) },
  };
  const yAxis = { axisLine: { lineStyle: { color: colour.text } }, splitLine: { lineStyle: { color: colour.grid } } };
  const grid = { left: 4.2 * fontSize, right: 1.6 * fontSize };
  return {
    grid: [
      { ...grid, top, height },
      { ...grid, top: lower, height: height * 0.7 },
    ],
    title: {
      text: t('lab:story.chart.loss'),
      left: 0,
      top: lower - 2.2 * fontSize,
      textStyle: { ...text, fontWeight: 600 },
    },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 2.6 * fontSize,
      itemGap: 1.4 * fontSize,
      textStyle: text,
      itemStyle: { opacity: 0 },
    },
    xAxis: [
      { ...xAxis, gridIndex: 0, axisLabel: { show: false } },
      {
        ...xAxis,
        gridIndex: 1,
        name: t('lab:story.chart.step'),
        nameLocation: 'middle',
        nameGap: 2 * fontSize,
        nameTextStyle: text,
      },
    ],
    yAxis: [
      {
        ...yAxis,
        gridIndex: 0,
        type: 'value',
        min: 0,
        max: 1,
        interval: 0.5,
        axisLabel: { ...text, formatter: (value: number) => formats.percent(value) },
      },
      { ...yAxis, gridIndex: 1, type: 'value', min: 0, splitNumber: 2, axisLabel: { ...text, show: false } },
    ],
    series: series(picture, look),
  };
}

/** Room for the legend and a row of names of moments. */
function topOf(fontSize: number): number {
  return 5.4 * fontSize;
}

function series(picture: StoryPicture, look: StoryLook) {
  const { t, scheme, fontSize } = look;
  const { training, validation, text } = labColours[scheme];
  const { shown, stoppedAt, moments } = picture;
  const own = { from: 1, to: Math.min(shown, stoppedAt ?? shown) };
  const after = { from: stoppedAt ?? shown, to: shown };
  const line = (metric: RunMetric, at: number, name: string, look: { color: string; type: string }, part = own) => ({
    name,
    type: 'line',
    xAxisIndex: at,
    yAxisIndex: at,
    symbol: 'none',
    lineStyle: { ...look, width: look.type === 'dashed' ? 3 : 4 },
    itemStyle: { color: look.color },
    emphasis: { disabled: true },
    silent: true,
    data: thinCurve(picture.curves[metric], part, pieces),
  });
  const marks = {
    symbol: 'none',
    silent: true,
    lineStyle: { color: text, type: 'dotted', width: 1.5 },
    label: { color: text, fontSize: fontSize - 1, position: 'end', formatter: '{b}' },
    data: moments
      .filter(({ kind }) => kind !== 'review')
      .map(({ kind, step }, index) => ({
        xAxis: step,
        name: t(`lab:story.mark.${kind}`),
        // Memorised and stopped lie close to one another: names in two rows.
        label: { offset: [0, index % 2 === 0 ? 0 : -1.25 * fontSize] },
      })),
  };
  const quiet = { ...marks, label: { show: false } };
  const solid = { color: validation, type: 'solid' };
  const dotted = { color: validation, type: 'dotted' };
  return [
    line('trainScore', 0, t('lab:story.chart.seen'), { color: training, type: 'dashed' }, { from: 1, to: shown }),
    { ...line('valScore', 0, t('lab:story.chart.unseen'), solid), markLine: marks },
    { ...line('valLoss', 1, t('lab:story.chart.unseen'), solid), markLine: quiet },
    ...(stoppedAt === null
      ? []
      : [
          line('valScore', 0, t('lab:story.chart.afterStop'), dotted, after),
          line('valLoss', 1, t('lab:story.chart.afterStop'), dotted, after),
        ]),
  ];
}
