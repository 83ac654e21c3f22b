import { Button, Paper, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { ReportsFrame } from './reports-frame.tsx';

interface NothingToReportProps {
  /** No answer says anything about risk yet; or no risk applies. */
  readonly kind: 'empty' | 'nothing';
  readonly view: AssessmentView;
}

/** Why there is nothing to hand over yet, and the way to the questions. */
export function NothingToReport({ kind, view }: NothingToReportProps) {
  const { t } = useTranslation();
  return (
    <ReportsFrame view={view}>
      <Paper withBorder p="xl">
        <Title order={2} size="h3">
          {t(`deliverables:${kind}.title`)}
        </Title>
        <Text my="sm">{t(`deliverables:${kind}.text`)}</Text>
        <Button component={Link} to={assessmentPaths.questions(view.assessment.id)}>
          {t(`deliverables:${kind}.go`)}
        </Button>
      </Paper>
    </ReportsFrame>
  );
}
