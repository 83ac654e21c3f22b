import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../src/contract/records.ts';
import { api } from '../../client/api.ts';
import { latestAssessed } from '../../ui/assessment-summary.ts';
import { AssessmentTable } from '../../ui/assessment-table.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ReassessButton } from '../../ui/reassess/reassess-button.tsx';

/** The assessments of one organisation. */
export function AssessmentsCard({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation();
  const query = useQuery(api.assessments.list.queryOptions({ input: { organisationId: organisation.id } }));
  const latest = latestAssessed(query.data ?? []);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="assessments-title">
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Title order={2} id="assessments-title">
            {t('home:organisation.assessments')}
          </Title>
          {latest && <ReassessButton assessmentId={latest.id} title={latest.title} />}
        </Group>
        <QueryView query={query}>
          {(assessments) =>
            assessments.length === 0 ? (
              <Text>{t('home:noAssessment')}</Text>
            ) : (
              <AssessmentTable assessments={assessments} label={t('home:assessmentsOf', { name: organisation.name })} />
            )
          }
        </QueryView>
      </Stack>
    </Paper>
  );
}
