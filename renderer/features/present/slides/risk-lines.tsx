import { useComputedColorScheme, useMantineTheme } from '@mantine/core';
import { useMemo } from 'react';
import { Chart } from '../../../ui/chart.tsx';
import { Said, type Tongue, useSay } from '../../../ui/tongues.tsx';
import type { RiskPoint } from '../plan-figures.ts';
import classes from './slides.module.css';

interface RiskLinesProps {
  readonly points: readonly RiskPoint[];
  /** Upper end of the scale; without it the figures decide. */
  readonly max?: number;
  /** px on a page of 720. */
  readonly height: number;
  readonly title: (tongue: Tongue) => string;
  /** What the chart says, for those who do not see it. */
  readonly label: (tongue: Tongue) => string;
  /** Steps that hold until the next point, or a line between them. */
  readonly shape?: 'steps' | 'line';
}

/** Two lines over the days of the first year, large enough for the back row: with the plan, and doing nothing. */
export function RiskLines({ title, label, height, ...lines }: RiskLinesProps) {
  const say = useSay();
  const option = useChartOption(lines);
  return (
    <figure className={classes.chart}>
      <figcaption>
        <Said inline>{title}</Said>
      </figcaption>
      <Chart option={option} height={height} label={say(label)} />
    </figure>
  );
}

function useChartOption({ points, max, shape = 'steps' }: Pick<RiskLinesProps, 'points' | 'max' | 'shape'>) {
  const say = useSay();
  const { colors } = useMantineTheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return useMemo(() => {
    const text = { color: dark ? colors.gray?.[3] : colors.gray?.[8], fontSize: 18 };
    const main = colors.teal?.[dark ? 4 : 8];
    const grey = colors.gray?.[dark ? 4 : 7];
    const line = (name: string, value: (point: RiskPoint) => number, style: object) => ({
      name,
      type: 'line',
      step: shape === 'steps' ? 'end' : false,
      symbol: 'circle',
      symbolSize: 9,
      data: points.filter(({ day }) => day <= 365).map((point) => [point.day, Math.round(value(point) * 10) / 10]),
      ...style,
    });
    return {
      grid: { left: 72, right: 24, top: 46, bottom: 62 },
      legend: { top: 0, left: 0, textStyle: text, itemWidth: 44, itemGap: 28, selectedMode: false },
      xAxis: {
        type: 'value',
        min: 0,
        max: 365,
        interval: 90,
        name: say(({ t }) => t('present:chart.days')),
        nameLocation: 'middle',
        nameGap: 32,
        nameTextStyle: text,
        splitLine: { show: false },
        axisLabel: { ...text, showMaxLabel: false },
      },
      yAxis: {
        type: 'value',
        min: 0,
        ...(max === undefined ? { splitNumber: 4 } : { max, interval: max / 4 }),
        axisLabel: text,
        splitLine: { lineStyle: { color: dark ? colors.dark?.[4] : colors.gray?.[3] } },
      },
      series: [
        line(
          say(({ t }) => t('present:chart.nothing')),
          ({ nothing }) => nothing,
          {
            lineStyle: { type: 'dashed', width: 4, color: grey },
            itemStyle: { color: grey },
          },
        ),
        line(
          say(({ t }) => t('present:chart.planned')),
          ({ planned }) => planned,
          {
            lineStyle: { width: 5, color: main },
            itemStyle: { color: main },
          },
        ),
      ],
    };
  }, [points, max, shape, say, colors, dark]);
}
