import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trend } from '../../../src/contract/plan-records.ts';
import { api } from '../../client/api.ts';
import { QueryView } from '../query-view.tsx';
import { ReassessButton } from '../reassess/reassess-button.tsx';
import { TrendFigures } from './trend-figures.tsx';
import { TrendSentence } from './trend-sentence.tsx';

interface TrendCardProps {
  /** Any assessment of the firm. */
  readonly assessmentId: string;
  /** Shown above the charts, for what the screen knows besides. */
  readonly children?: ReactNode;
}

/** A firm's actual scores beside what its plan promised; with one assessment, the promise and what to do next. */
export function TrendCard({ assessmentId, children }: TrendCardProps) {
  const { t } = useTranslation();
  const query = useQuery(api.plan.trend.queryOptions({ input: { assessmentId } }));
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="trend">
      <Stack gap="sm">
        <Title order={2} id="trend" size="h4">
          {t('results:trend.title')}
        </Title>
        <QueryView query={query}>
          {(trend) => (
            <>
              <TrendSentence trend={trend} />
              {children}
              {trend.actual.length < 2 && <Invitation assessmentId={assessmentId} trend={trend} />}
              <TrendFigures trend={trend} />
            </>
          )}
        </QueryView>
      </Stack>
    </Paper>
  );
}

function Invitation({ assessmentId, trend }: { readonly assessmentId: string; readonly trend: Trend }) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" gap="sm">
      <Text maw={640}>{t(trend.projected.length > 1 ? 'results:trend.onlyOne' : 'results:trend.onlyOneNoPlan')}</Text>
      <ReassessButton assessmentId={assessmentId} />
    </Group>
  );
}
