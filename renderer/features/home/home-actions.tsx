import { Button } from '@mantine/core';
import { IconPlayerPlay, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummary } from '../../ui/assessment-summary.ts';
import { useAddSample } from './use-add-sample.ts';

interface HomeActionsProps {
  readonly assessments: readonly AssessmentSummary[];
  /** Whether the sample firm can still be added. */
  readonly offerSample: boolean;
  readonly onNew: () => void;
}

/** The way back into the assessment last worked on, a new organisation, and the sample firm while it is not there. */
export function HomeActions({ assessments, offerSample, onNew }: HomeActionsProps) {
  const { t } = useTranslation();
  const addSample = useAddSample();
  const last = latest(assessments);
  return (
    <>
      {offerSample && (
        <Button variant="subtle" loading={addSample.isPending} onClick={() => addSample.mutate({})}>
          {t('home:exploreSample')}
        </Button>
      )}
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={onNew}>
        {t('home:newOrganisation')}
      </Button>
      {last && (
        <Button
          component={Link}
          to={`/assessments/${last.id}/questions`}
          leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
        >
          {t('home:resumeLast')}
        </Button>
      )}
    </>
  );
}

function latest(assessments: readonly AssessmentSummary[]): AssessmentSummary | undefined {
  return assessments.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
}
