import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../../src/contract/portfolio-records.ts';
import { useFormats } from '../../../../ui/format.ts';

/** When the latest assessment was, and how much of it is answered. */
export function AssessedCell({ row: { latest } }: { readonly row: PortfolioRow }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!latest) return <Text size="sm">–</Text>;
  return (
    <>
      <Text size="sm">{formats.date(latest.at)}</Text>
      <Text size="xs" c="dimmed">
        {t('portfolio:answered', { answered: latest.answered, total: latest.total })}
      </Text>
    </>
  );
}
