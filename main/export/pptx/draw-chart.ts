import type PptxGenJS from 'pptxgenjs';
import { oneLine } from '../charts/chart-text.ts';
import type { Canvas } from './canvas.ts';
import { chartData, type NativeChart } from './chart-data.ts';
import type { Box } from './slide-look.ts';

/** A native chart, which the client can edit: lines over days, bars side by side, or bars on end for ranges. */
export function drawChart(canvas: Canvas, chart: NativeChart, box: Box): void {
  const { slide, looks, languages } = canvas;
  const { categories, series } = chartData(chart, languages);
  const name = `chart ${chart.id}`;
  const data = series.map((one) => ({ name: one.name, labels: categories.map(String), values: [...one.values] }));
  slide.addChart(chart.kind === 'lines' ? 'line' : 'bar', data, {
    ...common(box, name, looks.chart),
    showTitle: true,
    title: oneLine(chart.title),
    ...optionsOf(chart, looks.chart),
  });
  canvas.describe(name, chart.alt);
}

const text = '1F2328';
const grid: PptxGenJS.OptsChartGridLine = { color: 'E4E7EB', size: 0.75, style: 'solid' };

function common(box: Box, objectName: string, size: number): PptxGenJS.IChartOpts {
  return {
    ...box,
    objectName,
    titleFontSize: size + 1,
    titleColor: text,
    titleFontFace: '+mn-lt',
    catAxisLabelFontSize: size,
    catAxisLabelFontFace: '+mn-lt',
    catAxisLabelColor: text,
    valAxisLabelFontSize: 12,
    valAxisLabelFontFace: '+mn-lt',
    valAxisLabelColor: '59636E',
    valAxisLineShow: false,
    valGridLine: grid,
    catGridLine: { style: 'none' },
    legendPos: 'b',
    legendFontSize: size,
    legendFontFace: '+mn-lt',
    legendColor: text,
    dataLabelFontFace: '+mn-lt',
    dataLabelFontSize: 12,
    dataLabelColor: text,
  };
}

function optionsOf(chart: NativeChart, size: number): PptxGenJS.IChartOpts {
  switch (chart.kind) {
    case 'lines':
      return {
        showLegend: true,
        chartColors: chart.series.map(({ look }) => (look === 'plan' ? 'accent1' : '6A737D')),
        lineSize: 2.5,
        lineDataSymbol: 'none',
        catLabelFormatCode: 'yyyy\\-mm\\-dd',
        catAxisBaseTimeUnit: 'days',
        catAxisMajorTimeUnit: 'months',
        catAxisMajorUnit: 3,
        catAxisLabelFontSize: Math.max(12, size - 1),
        valAxisMinVal: 0,
        valAxisMaxVal: 100,
        valAxisMajorUnit: 20,
        valAxisLabelFormatCode: '0',
      };
    case 'ranges':
      return {
        barDir: 'bar',
        barGrouping: 'stacked',
        barGapWidthPct: 70,
        showLegend: true,
        chartColors: ['accent1', '7F9DBA', 'D3DDE7'],
        valAxisMinVal: 0,
        valAxisMaxVal: chart.max,
        valAxisMajorUnit: chart.max / 5,
        valAxisLabelFormatCode: '0',
      };
    case 'bars':
      return {
        barDir: 'col',
        barGrouping: 'clustered',
        barGapWidthPct: 60,
        showLegend: chart.series.length > 1,
        showValue: true,
        dataLabelFormatCode: isMoney(chart.yTitle) ? '#,##0' : '0.0',
        chartColors: chart.series.length > 1 ? ['A9B3BD', 'accent1'] : ['accent1'],
        valAxisLabelFormatCode: isMoney(chart.yTitle) ? '#,##0' : '0',
        valAxisMinVal: 0,
      };
  }
}

function isMoney([title]: readonly string[]): boolean {
  return title === 'NT$';
}
