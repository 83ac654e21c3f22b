import { useComputedColorScheme, useMantineTheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../chart.tsx';
import { useFormats } from '../format.ts';
import { localToday } from '../local-today.ts';
import { type TrendLook, type TrendSeries, trendOption } from './trend-option.ts';

interface TrendChartProps {
  readonly series: TrendSeries;
  readonly label: string;
  readonly small?: boolean;
}

/** Actual scores beside projected ones, in the colours of the theme. */
export function TrendChart({ series, label, small = false }: TrendChartProps) {
  const look = useLook(small);
  const option = useMemo(() => trendOption(series, look), [series, look]);
  return <Chart option={option} height={small ? 150 : 280} label={label} />;
}

function useLook(small: boolean): TrendLook {
  const { t } = useTranslation();
  const formats = useFormats();
  const { colors } = useMantineTheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return useMemo(
    () => ({
      actual: colors.teal?.[dark ? 4 : 8] ?? '',
      projected: colors.gray?.[dark ? 4 : 7] ?? '',
      text: colors.gray?.[dark ? 3 : 8] ?? '',
      background: (dark ? colors.dark?.[7] : undefined) ?? '#fff',
      names: {
        actual: t('results:trend.actual'),
        projected: t('results:trend.projected'),
        range: t('results:trend.bestToWorst'),
        today: t('results:trend.today'),
      },
      today: localToday(),
      date: formats.date,
      number: (value: number) => formats.number(value, 0),
      small,
    }),
    [colors, dark, t, formats, small],
  );
}
