import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pillar } from '../../../src/content/types.ts';
import type { Trend } from '../../../src/contract/plan-records.ts';
import { useFormats } from '../format.ts';
import { actualInOrder, type ProjectedScore } from './compare-with-plan.ts';
import classes from './trend.module.css';
import { TrendChart } from './trend-chart.tsx';
import type { TrendSeries } from './trend-option.ts';
import { trendPillars } from './trend-pillars.ts';
import { TrendTable } from './trend-table.tsx';

/** The total as a large chart, the pillars as small ones, and all of it as a table. */
export function TrendFigures({ trend }: { readonly trend: Trend }) {
  const { t } = useTranslation();
  const total = useMemo(() => seriesOf(trend, ({ overall }) => overall, true), [trend]);
  const words = useLatest(total);
  return (
    <>
      <figure className={classes.figure}>
        <TrendChart series={total} label={t('results:trend.label', { name: t('results:trend.total'), words })} />
        <figcaption>
          <Text size="xs" c="dimmed">
            {t('results:trend.caption')}
          </Text>
        </figcaption>
      </figure>
      <div className={classes.pillars}>
        {trendPillars.map((pillar) => (
          <PillarTrend key={pillar} pillar={pillar} trend={trend} />
        ))}
      </div>
      <details className={`${classes.asTable} no-print`}>
        <summary>{t('results:trend.asTable')}</summary>
        <TrendTable trend={trend} />
      </details>
    </>
  );
}

function PillarTrend({ pillar, trend }: { readonly pillar: Pillar; readonly trend: Trend }) {
  const { t } = useTranslation();
  const name = t(`frameworks:pillars.${pillar}`);
  const series = useMemo(() => seriesOf(trend, ({ pillars }) => pillars[pillar], false), [trend, pillar]);
  const words = useLatest(series);
  const empty = series.actual.every(({ value }) => value === null);
  return (
    <figure className={classes.figure}>
      <figcaption>
        <Text size="sm" fw={650}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {empty ? t('results:pillars.none') : words}
        </Text>
      </figcaption>
      {!empty && <TrendChart series={series} label={t('results:trend.label', { name, words })} small />}
    </figure>
  );
}

function seriesOf(trend: Trend, value: (score: ProjectedScore) => number | null, withWhiskers: boolean): TrendSeries {
  const actual = actualInOrder(trend);
  return {
    projected: trend.projected.map((score) => ({ at: score.at, value: value(score) })),
    actual: actual.map((score) => ({ at: score.at, value: value(score) })),
    whiskers: withWhiskers
      ? actual.flatMap(({ at, best, worst }) => (best === null || worst === null ? [] : [{ at, best, worst }]))
      : [],
  };
}

/** The newest actual figure, beside the projected one of that day where there is one. */
function useLatest({ actual, projected }: TrendSeries): string {
  const { t } = useTranslation();
  const formats = useFormats();
  const latest = actual.findLast(({ value }) => value !== null);
  if (!latest || latest.value === null) return '';
  const promised = projected.findLast(({ at }) => at <= latest.at)?.value ?? null;
  const values = { date: formats.date(latest.at), actual: formats.number(latest.value, 0) };
  return promised === null
    ? t('results:trend.figureAlone', values)
    : t('results:trend.figure', { ...values, projected: formats.number(promised, 0) });
}
