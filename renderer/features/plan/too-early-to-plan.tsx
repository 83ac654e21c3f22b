import { Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { PlanFrame, ToQuestions } from './plan-frame.tsx';

/** No answer says anything about risk yet, so there is nothing to plan for. */
export function TooEarlyToPlan({ view }: { readonly view: AssessmentView }) {
  const { t } = useTranslation();
  return (
    <PlanFrame view={view}>
      <Paper withBorder p="xl">
        <Title order={2} size="h3">
          {t('plan:tooEarly.title')}
        </Title>
        <Text my="sm">{t('plan:tooEarly.text')}</Text>
        <ToQuestions view={view}>{t('plan:tooEarly.answer')}</ToQuestions>
      </Paper>
    </PlanFrame>
  );
}
