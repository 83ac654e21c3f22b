import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Pillar } from '../../../src/content/types.ts';
import type { ScoreSummary } from '../../../src/domain/scoring/types.ts';
import { BandBadge } from '../../ui/band-badge.tsx';
import { RangeBar } from '../../ui/range-bar.tsx';

const pillars: readonly Pillar[] = ['compute', 'talent', 'mindset', 'process'];

/** The four pillars side by side, each with its range and what it is about. */
export function Pillars({ scores }: { readonly scores: Readonly<Record<Pillar, ScoreSummary | null>> }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="pillars">
      <Title order={2} id="pillars" size="h4">
        {t('results:pillars.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" data-board="no">
        {t('results:pillars.lead')}
      </Text>
      <Stack gap="md">
        {pillars.map((pillar) => (
          <PillarRow key={pillar} pillar={pillar} score={scores[pillar]} />
        ))}
      </Stack>
    </Paper>
  );
}

function PillarRow({ pillar, score }: { readonly pillar: Pillar; readonly score: ScoreSummary | null }) {
  const { t } = useTranslation();
  const name = t(`frameworks:pillars.${pillar}`);
  return (
    <div>
      <Group justify="space-between" mb={6} wrap="nowrap">
        <Text size="sm">
          <Text span fw={650} size="sm">
            {name}
          </Text>{' '}
          <Text span size="sm" c="dimmed">
            {t(`results:pillars.about.${pillar}`)}
          </Text>
        </Text>
        {score && <BandBadge band={score.band} />}
      </Group>
      {score ? (
        <RangeBar range={score} band={score.band} label={name} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('results:pillars.none')}
        </Text>
      )}
    </div>
  );
}
