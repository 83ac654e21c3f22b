import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MergeView } from '../../../src/contract/assessor-api.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { Screen } from '../../ui/screen.tsx';
import { MergeWork } from './merge-work.tsx';
import { PeopleList } from './people/people-list.tsx';
import { ReceiveArea } from './people/receive-area.tsx';
import { SendPanel } from './send/send-panel.tsx';
import { useAssessors } from './use-assessors.ts';

interface AssessorsPageProps {
  readonly assessment: AssessmentView;
  readonly merge: MergeView;
}

/** From sending the questionnaire to the last conflict settled, top to bottom. */
export function AssessorsPage({ assessment: { organisation, assessment, notes }, merge }: AssessorsPageProps) {
  const { t } = useTranslation();
  const assessors = useAssessors(assessment.id);
  const nobody = merge.submissions.length === 0;
  return (
    <Screen
      title={t('assessors:title')}
      lead={t('assessors:lead', { organisation: organisation.name, assessment: assessment.title })}
      trail={[
        { label: organisation.name, to: `/organisations/${organisation.id}` },
        { label: assessment.title, to: assessmentPaths.results(assessment.id) },
        { label: t('assessors:crumb') },
      ]}
      actions={
        <Button component={Link} to={assessmentPaths.questions(assessment.id)} variant="default">
          {t('assessors:toQuestions')}
        </Button>
      }
    >
      <SendPanel assessmentId={assessment.id} organisation={organisation.name} first={nobody} />
      <section aria-labelledby="assessors-people">
        <Stack gap="sm">
          <Title order={2} id="assessors-people">
            {t('assessors:people.title')}
          </Title>
          <ReceiveArea receive={assessors.receive} />
          {nobody ? (
            <Text c="dimmed">{t('assessors:people.none')}</Text>
          ) : (
            <PeopleList submissions={merge.submissions} remove={assessors.remove} />
          )}
        </Stack>
      </section>
      {merge.lines.length > 0 && <MergeWork {...{ merge, assessors, notes }} />}
      {!nobody && merge.open === 0 && (
        <Text className="no-print">
          {t('assessors:done')}{' '}
          <Anchor component={Link} to={assessmentPaths.results(assessment.id)}>
            {t('assessors:toResults')}
          </Anchor>
        </Text>
      )}
    </Screen>
  );
}
