import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { assertNever } from '../../../src/kernel/assert-never.ts';
import type { Chart } from '../document/types.ts';
import { barsDrawing } from './bars-drawing.ts';
import { type ChartLook, chartFont, chartWidth } from './chart-look.ts';
import { curvesDrawing } from './curves-drawing.ts';
import type { Drawing } from './drawing.ts';
import { ganttDrawing } from './gantt-drawing.ts';
import { linesDrawing } from './lines-drawing.ts';
import { rangesDrawing } from './ranges-drawing.ts';

use([BarChart, CustomChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** A chart as SVG for paper, with its size in CSS pixels (1/96 inch). */
export interface ChartPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart for paper as SVG: text stays text (set in Noto Sans TC, which must be there), no scripts, no animation, nothing
 * by colour alone. Same chart and look, same characters.
 */
export function chartPicture(chart: Chart, look: ChartLook): ChartPicture {
  const { option, height } = drawingOf(chart, look);
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width: chartWidth, height });
  try {
    canvas.setOption({ animation: false, textStyle: { fontFamily: chartFont }, ...option });
    return { svg: settled(canvas.renderToSVGString()), width: chartWidth, height };
  } finally {
    canvas.dispose();
  }
}

/** A chart as SVG for paper; see `chartPicture`. */
export function chartSvg(chart: Chart, look: ChartLook): string {
  return chartPicture(chart, look).svg;
}

function drawingOf(chart: Chart, look: ChartLook): Drawing {
  switch (chart.kind) {
    case 'lines':
      return linesDrawing(chart, look);
    case 'ranges':
      return rangesDrawing(chart, look);
    case 'bars':
      return barsDrawing(chart, look);
    case 'gantt':
      return ganttDrawing(chart, look);
    case 'curves':
      return curvesDrawing(chart, look);
    default:
      return assertNever(chart);
  }
}

/**
 * ECharts counts its ids through the whole process and leaves marks for a script in the browser: both go, in tags only, for
 * the same words may stand in a text (where quotes are escaped, so that no text looks like an attribute).
 */
function settled(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_[a-z_]+)="[^"]*"/g, '')
    .replace(/(="(?:#|url\(#)?)zr\d+-/g, '$1c-');
}
