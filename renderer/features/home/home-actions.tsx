import { Button } from '@mantine/core';
import { IconPlayerPlay, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummary } from '../../ui/assessment-summary.ts';

interface HomeActionsProps {
  readonly assessments: readonly AssessmentSummary[];
  readonly onNew: () => void;
}

/** The way back into the assessment last worked on, and a new organisation. Without assessments the empty state leads. */
export function HomeActions({ assessments, onNew }: HomeActionsProps) {
  const { t } = useTranslation();
  const last = latest(assessments);
  if (!last) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={onNew}>
        {t('home:newOrganisation')}
      </Button>
      <Button
        component={Link}
        to={`/assessments/${last.id}/questions`}
        leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
      >
        {t('home:resumeLast')}
      </Button>
    </>
  );
}

function latest(assessments: readonly AssessmentSummary[]): AssessmentSummary | undefined {
  return assessments.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
}
