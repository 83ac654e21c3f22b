import { useComputedColorScheme, useMantineTheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import { useFormats } from '../../../ui/format.ts';
import classes from '../plan.module.css';
import type { BudgetChoice, FrontierParts } from './budget-choice.ts';

/** Remaining risk against budget. A click on a point sets its budget; the table below does the same by keyboard. */
export function FrontierChart(parts: FrontierParts) {
  const { t } = useTranslation();
  const option = useChartOption(parts);
  return (
    <figure className={classes.figure}>
      <Chart
        option={option}
        height={320}
        label={t('plan:frontier.chartLabel')}
        onPoint={(index) => {
          const choice = parts.choices[index];
          if (choice) parts.onChoose(choice.budgetNtd);
        }}
      />
    </figure>
  );
}

function useChartOption({ choices, knee, present }: FrontierParts) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { colors } = useMantineTheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return useMemo(() => {
    const main = colors.teal?.[dark ? 4 : 8];
    const grey = colors.gray?.[dark ? 4 : 7];
    const text = { color: dark ? colors.gray?.[3] : colors.gray?.[8], fontSize: 12 };
    const line = (name: string, value: (choice: BudgetChoice) => number, style: object) => ({
      name,
      type: 'line',
      symbol: 'circle',
      symbolSize: 9,
      data: choices.map((choice) => ({
        value: [choice.budgetNtd, Math.round(value(choice) * 10) / 10],
        // Filled: proven. Hollow: the best found.
        symbol: choice.status === 'optimal' ? 'circle' : 'emptyCircle',
      })),
      ...style,
    });
    const mark = (at: number, words: string, colour: string | undefined, down: boolean) => ({
      xAxis: at,
      lineStyle: { color: colour, type: down ? 'dotted' : 'solid', width: 1.5 },
      label: { ...text, formatter: words, position: down ? 'insideEndTop' : 'end', rotate: 0 },
    });
    const marks = [
      ...(present === null ? [] : [mark(present, t('plan:frontier.presentMark'), text.color, false)]),
      ...(knee ? [mark(knee.budgetNtd, t('plan:frontier.kneeMark'), main, false)] : []),
    ];
    const together = marks.length === 2 && knee && knee.budgetNtd === present;
    return {
      grid: { left: 44, right: 28, top: 58, bottom: 48 },
      legend: { top: 0, left: 0, textStyle: text, itemWidth: 34 },
      tooltip: {
        trigger: 'axis',
        formatter: (at: readonly { readonly dataIndex: number }[]) => {
          const choice = choices[at[0]?.dataIndex ?? -1];
          return choice
            ? t('plan:frontier.tooltip', {
                budget: formats.money(choice.budgetNtd),
                end: formats.number(choice.end, 1),
                average: formats.number(choice.average, 1),
                n: choice.actions,
              })
            : '';
        },
      },
      xAxis: {
        type: 'value',
        name: t('plan:frontier.axis'),
        nameLocation: 'middle',
        nameGap: 30,
        nameTextStyle: text,
        axisLabel: { ...text, hideOverlap: true, formatter: (ntd: number) => formats.number(ntd, 0) },
        splitLine: { show: false },
      },
      yAxis: { type: 'value', min: 0, max: 100, interval: 25, axisLabel: text },
      series: [
        line(t('plan:frontier.column.average'), (choice) => choice.average, {
          lineStyle: { type: 'dashed', width: 2, color: grey },
          itemStyle: { color: grey },
        }),
        line(t('plan:frontier.column.end'), (choice) => choice.end, {
          lineStyle: { width: 3, color: main },
          itemStyle: { color: main },
          markLine: {
            symbol: 'none',
            silent: true,
            data: together ? [mark(present ?? 0, t('plan:frontier.bothMarks'), main, false)] : marks,
          },
        }),
      ],
    };
  }, [choices, knee, present, colors, dark, t, formats]);
}
