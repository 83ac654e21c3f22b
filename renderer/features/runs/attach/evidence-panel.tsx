import { Anchor, List, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../src/contract/run-records.ts';
import { api } from '../../../client/api.ts';
import { assessmentPaths } from '../../../ui/assessment-paths.ts';
import { useFormats } from '../../../ui/format.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { SuggestedQuestions } from './suggested-questions.tsx';

/** Puts the verdict as evidence on questions of an assessment. It suggests and never sets an answer. */
export function EvidencePanel({ run }: { readonly run: RunView }) {
  const { t } = useTranslation();
  const query = useQuery(api.assessments.list.queryOptions({ input: { organisationId: run.organisationId } }));
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Paper withBorder p="lg">
      <Stack gap="md">
        <div>
          <Title order={2}>{t('runs:evidence.title')}</Title>
          <Text size="sm" c="dimmed">
            {t('runs:evidence.lead')}
          </Text>
        </div>
        <QueryView query={query}>
          {(assessments) => {
            const newest = assessments.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
            const assessmentId = chosen ?? newest[0]?.id;
            if (assessmentId === undefined) return <NoAssessment organisationId={run.organisationId} />;
            return (
              <>
                <Select
                  label={t('runs:evidence.assessment')}
                  w={360}
                  maw="100%"
                  allowDeselect={false}
                  data={newest.map(({ id, title }) => ({ value: id, label: title }))}
                  value={assessmentId}
                  onChange={setChosen}
                />
                <SuggestedQuestions key={assessmentId} run={run} assessmentId={assessmentId} />
              </>
            );
          }}
        </QueryView>
        {run.attachments.length > 0 && <Attachments run={run} />}
      </Stack>
    </Paper>
  );
}

function NoAssessment({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation();
  return (
    <Text>
      {t('runs:evidence.noAssessment')}{' '}
      <Anchor component={Link} to={`/organisations/${organisationId}/new`}>
        {t('home:newAssessment')}
      </Anchor>
    </Text>
  );
}

/** Where the evidence of this run already is. */
function Attachments({ run }: { readonly run: RunView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <section aria-labelledby="attachments-title">
      <Title order={3} id="attachments-title" mb={6}>
        {t('runs:evidence.attached')}
      </Title>
      <List spacing={4}>
        {run.attachments.map(({ evidenceId, assessmentId, assessmentTitle, question, at }) => (
          <List.Item key={evidenceId}>
            <Anchor component={Link} to={assessmentPaths.question(assessmentId, question)}>
              {question} {t(`questions:${question}.text`)}
            </Anchor>
            <Text size="xs" c="dimmed">
              {[assessmentTitle, formats.dateTime(at)].join(t('ui:separator'))}
            </Text>
          </List.Item>
        ))}
      </List>
    </section>
  );
}
