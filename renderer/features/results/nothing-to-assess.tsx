import { Button, Paper, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { ResultsFrame } from './results-frame.tsx';

/** Every question of every risk is hidden or does not apply: there is nothing to score, and it says so. */
export function NothingToAssess({ view }: { readonly view: AssessmentView }) {
  const { t } = useTranslation();
  return (
    <ResultsFrame view={view}>
      <Paper withBorder p="xl">
        <Title order={2} size="h3">
          {t('results:nothing.title')}
        </Title>
        <Text my="sm">{t('results:nothing.text')}</Text>
        <Button variant="default" component={Link} to={assessmentPaths.questions(view.assessment.id)}>
          {t('results:nothing.check')}
        </Button>
      </Paper>
    </ResultsFrame>
  );
}
