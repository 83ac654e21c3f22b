import { useComputedColorScheme } from '@mantine/core';
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { type ECharts, type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([
  BarChart,
  CustomChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

interface ChartProps {
  readonly option: EChartsCoreOption;
  readonly height: number;
  /** What the chart says, in words, for those who do not see it. */
  readonly label: string;
  /** A click on a point of a series, by its place in the data; offer the same to the keyboard elsewhere. */
  readonly onPoint?: (dataIndex: number) => void;
}

/** An ECharts chart drawn as SVG, sharp on paper, in the colours of the theme. New options are drawn into the same chart. */
export function Chart({ option, height, label, onPoint }: ChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  const drawn = useRef<ECharts>(null);
  const scheme = useComputedColorScheme('light');
  const clicked = useRef(onPoint);
  useEffect(() => {
    clicked.current = onPoint;
  });
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const chart = init(element, scheme === 'dark' ? 'dark' : null, { renderer: 'svg' });
    drawn.current = chart;
    chart.on('click', ({ componentType, dataIndex }) => {
      if (componentType === 'series') clicked.current?.(dataIndex);
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
      drawn.current = null;
    };
  }, [scheme]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scheme is another chart, drawn afresh
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const { fontFamily } = getComputedStyle(element);
    const look = { backgroundColor: 'transparent', animation: false, textStyle: { fontFamily } };
    drawn.current?.setOption({ ...look, ...option }, { notMerge: true });
  }, [option, scheme]);
  return <div ref={holder} role="img" aria-label={label} style={{ height, width: '100%' }} />;
}
