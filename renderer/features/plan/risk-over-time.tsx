import { Table, useComputedColorScheme, useMantineTheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import { Chart } from '../../ui/chart.tsx';
import { useFormats } from '../../ui/format.ts';
import classes from './plan.module.css';

interface RiskOverTimeProps {
  readonly plan: PlanView;
  /** From points of total risk to the scale 0 to 100. */
  readonly scale: number;
}

/** Overall risk day by day, with the plan and without it, as a chart and as a table. */
export function RiskOverTime({ plan, scale }: RiskOverTimeProps) {
  const { t } = useTranslation();
  const option = useChartOption(plan, scale);
  return (
    <figure className={classes.figure}>
      <figcaption>{t('plan:chart.title')}</figcaption>
      <Chart option={option} height={240} label={t('plan:chart.label')} />
      <details className="no-print">
        <summary>{t('plan:chart.asTable')}</summary>
        <RiskTable plan={plan} scale={scale} />
      </details>
    </figure>
  );
}

function useChartOption(plan: PlanView, scale: number) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { colors } = useMantineTheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return useMemo(() => {
    const points = plan.plan.riskOverTime;
    const line = (name: string, value: (point: (typeof points)[number]) => number, style: object) => ({
      name,
      type: 'line',
      step: 'end',
      symbol: 'circle',
      symbolSize: 6,
      data: points.map((point) => [point.at, Math.round(value(point) * scale * 10) / 10]),
      ...style,
    });
    const main = colors.teal?.[dark ? 4 : 8];
    const grey = colors.gray?.[dark ? 4 : 7];
    const text = { color: dark ? colors.gray?.[3] : colors.gray?.[8], fontSize: 12 };
    return {
      grid: { left: 44, right: 20, top: 34, bottom: 28 },
      legend: { top: 0, left: 0, textStyle: text, itemWidth: 34 },
      tooltip: { trigger: 'axis' },
      xAxis: {
        type: 'time',
        axisLabel: { ...text, hideOverlap: true, formatter: (at: number) => formats.date(new Date(at).toISOString()) },
        splitNumber: 3,
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: 100,
        interval: 25,
        axisLabel: text,
      },
      series: [
        line(t('plan:chart.doNothing'), (point) => point.doNothing, {
          lineStyle: { type: 'dashed', width: 2, color: grey },
          itemStyle: { color: grey },
        }),
        line(t('plan:chart.planned'), (point) => point.planning, {
          lineStyle: { width: 3, color: main },
          itemStyle: { color: main },
        }),
      ],
    };
  }, [plan.plan.riskOverTime, scale, colors, dark, t, formats]);
}

function RiskTable({ plan, scale }: RiskOverTimeProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table mt="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('plan:chart.day')}</Table.Th>
          <Table.Th>{t('plan:chart.planned')}</Table.Th>
          <Table.Th>{t('plan:chart.doNothing')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plan.plan.riskOverTime.map((point) => (
          <Table.Tr key={point.at}>
            <Table.Td>{formats.date(point.at)}</Table.Td>
            <Table.Td>{formats.number(point.planning * scale, 1)}</Table.Td>
            <Table.Td>{formats.number(point.doNothing * scale, 1)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
