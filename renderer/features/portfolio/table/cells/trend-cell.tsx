import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../../src/contract/portfolio-records.ts';
import { useFormats } from '../../../../ui/format.ts';
import { Sparkline } from '../../../../ui/sparkline.tsx';

/** How the planning value has moved from one assessment to the next. */
export function TrendCell({ row: { trend, change } }: { readonly row: PortfolioRow }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const first = trend[0];
  const last = trend.at(-1);
  if (change === null || !first || !last || trend.length < 2) {
    return (
      <Text size="sm" c="dimmed">
        {t('portfolio:trend.none')}
      </Text>
    );
  }
  const spoken = t('portfolio:trend.spoken', {
    n: trend.length,
    first: formats.number(first.planning, 0),
    last: formats.number(last.planning, 0),
  });
  return (
    <>
      <Sparkline values={trend.map(({ planning }) => planning)} label={spoken} />
      <Change change={change} />
    </>
  );
}

function Change({ change }: { readonly change: number }) {
  const { t } = useTranslation();
  const points = Math.round(change);
  const direction = points < 0 ? 'lower' : points > 0 ? 'higher' : 'same';
  return <Text size="xs">{t(`portfolio:trend.${direction}`, { points: Math.abs(points) })}</Text>;
}
