import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PortfolioRow } from '../../../../../src/contract/portfolio-records.ts';
import { assessmentPaths } from '../../../../ui/assessment-paths.ts';
import { BandBadge } from '../../../../ui/band-badge.tsx';
import { useFormats } from '../../../../ui/format.ts';
import { RangeBar } from '../../../../ui/range-bar.tsx';

/** The latest score as a range with its band; it leads to the result behind it. */
export function RiskCell({ row: { latest, assessments, organisationId, name } }: { readonly row: PortfolioRow }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!latest || latest.overall === null) {
    return latest || assessments > 0 ? (
      <Text size="sm">{t('ui:assessments.notYet')}</Text>
    ) : (
      <Anchor component={Link} to={`/organisations/${organisationId}/new`} size="sm">
        {t('portfolio:risk.begin')}
      </Anchor>
    );
  }
  const { overall, band } = latest;
  const value = formats.number(overall.planning, 0);
  const range = { best: formats.number(overall.best, 0), worst: formats.number(overall.worst, 0) };
  return (
    <Stack gap={6}>
      <Group gap="xs" wrap="nowrap">
        {band && <BandBadge band={band} />}
        <Anchor
          component={Link}
          to={assessmentPaths.results(latest.id)}
          size="sm"
          aria-label={t('portfolio:risk.open', { value, name, title: latest.title })}
        >
          {value}
        </Anchor>
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {range.best !== range.worst && t('portfolio:risk.range', range)}
        </Text>
      </Group>
      <RangeBar range={overall} band={overall.band} label={t('ui:assessments.overall')} withFigures={false} />
    </Stack>
  );
}
