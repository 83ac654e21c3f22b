import { Button, Paper, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { ResultsFrame } from './results-frame.tsx';

/** No answer says anything about risk yet: no figure, and the way to the questions. */
export function TooEarly({ view }: { readonly view: AssessmentView }) {
  const { t } = useTranslation();
  return (
    <ResultsFrame view={view}>
      <Paper withBorder p="xl">
        <Title order={2} size="h3">
          {t('results:tooEarly.title')}
        </Title>
        <Text my="sm">{t('results:tooEarly.text')}</Text>
        <Button component={Link} to={assessmentPaths.questions(view.assessment.id)}>
          {t('results:tooEarly.answer')}
        </Button>
      </Paper>
    </ResultsFrame>
  );
}
