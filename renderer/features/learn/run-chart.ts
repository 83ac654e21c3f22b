import type { EChartsCoreOption } from 'echarts/core';
import type { TFunction } from 'i18next';
import type { ExampleRun } from '../../../src/content/example-run.ts';
import type { Formats } from '../../ui/format.ts';

interface Look {
  readonly t: TFunction;
  readonly formats: Formats;
  readonly scheme: 'light' | 'dark';
}

const colours = {
  light: { text: '#212529', grid: '#dde3e5', training: '#4d565f', validation: '#087f5b' },
  dark: { text: '#e6e9ec', grid: '#4a4f55', training: '#c3cad1', validation: '#38d9a9' },
} as const;

const firstStep = 50;

/** The chart of a run: two lines told apart by dash and name as well as by colour, marks where each skill was reached. */
export function runChart(run: ExampleRun, { t, formats, scheme }: Look): EChartsCoreOption {
  const colour = colours[scheme];
  const axis = {
    axisLabel: { color: colour.text, fontSize: 12 },
    nameTextStyle: { color: colour.text, fontSize: 12 },
    axisLine: { lineStyle: { color: colour.text } },
    splitLine: { lineStyle: { color: colour.grid } },
  };
  const line = (name: string, at: 1 | 2, color: string, type: 'dashed' | 'solid') => ({
    name,
    type: 'line',
    showSymbol: false,
    data: run.points.map((point) => [point[0], point[at]]),
    lineStyle: { color, type, width: type === 'solid' ? 3 : 2 },
    itemStyle: { color },
    emphasis: { disabled: true },
  });
  return {
    grid: { left: 52, right: 24, top: 64, bottom: 46 },
    legend: { top: 0, left: 0, itemWidth: 34, textStyle: { color: colour.text, fontSize: 13 } },
    tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => formats.percent(Number(value)) },
    xAxis: {
      ...axis,
      type: 'log',
      min: firstStep,
      max: run.points.at(-1)?.[0],
      name: t('learn:runs.step'),
      nameLocation: 'middle',
      nameGap: 28,
      axisLabel: { ...axis.axisLabel, formatter: (value: number) => formats.number(value) },
    },
    yAxis: {
      ...axis,
      type: 'value',
      min: 0,
      max: 1,
      interval: 0.25,
      axisLabel: { ...axis.axisLabel, formatter: (value: number) => formats.percent(value) },
    },
    series: [
      line(t('learn:runs.training'), 1, colour.training, 'dashed'),
      { ...line(t('learn:runs.validation'), 2, colour.validation, 'solid'), markLine: marks(run, t, colour.text) },
    ],
  };
}

function marks(run: ExampleRun, t: TFunction, color: string) {
  const at = (xAxis: number, name: string) => ({ xAxis, name });
  return {
    symbol: 'none',
    silent: true,
    lineStyle: { color, type: 'dotted', width: 1.5 },
    label: { formatter: '{b}', color, fontSize: 12, position: 'end' },
    data: [
      at(run.memorisedAt, t('learn:runs.memorised')),
      ...(run.generalisedAt === null ? [] : [at(run.generalisedAt, t('learn:runs.generalised'))]),
    ],
  };
}
