import { Paper, Progress, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { appetiteItems } from '../../../../src/content/risk-appetite.ts';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { RankingResult } from './ranking-result.tsx';

interface RankingStageProps {
  readonly view: WorkshopView;
  readonly shown: boolean;
  readonly bar: ReactNode;
}

/** The exercise on what the firm can bear: what it asks, how many are done, and the result by role. */
export function RankingStage({ view, shown, bar }: RankingStageProps) {
  const { t } = useTranslation();
  const { finished, result } = view.ranking;
  const total = view.participants.length;
  const words = t('workshops:ranking.finished', { finished, total });
  return (
    <Stack gap="md">
      <Title order={2}>{t('participant:ranking.title')}</Title>
      <Text>{t('workshops:ranking.lead')}</Text>
      {bar}
      {result ? (
        <Paper withBorder p="md" data-testid="ranking-result">
          <Title order={3} mb="sm">
            {t('participant:ranking.result')}
          </Title>
          <RankingResult result={result} />
        </Paper>
      ) : shown ? (
        <Paper withBorder p="md">
          <Text fw={650} role="status" mb="xs">
            {words}
          </Text>
          <Progress value={total === 0 ? 0 : (100 * finished) / total} aria-label={words} />
        </Paper>
      ) : (
        <Paper withBorder p="md">
          <ul>
            {appetiteItems.map((item) => (
              <li key={item}>{t(`participant:items.${item}`)}</li>
            ))}
          </ul>
        </Paper>
      )}
    </Stack>
  );
}
