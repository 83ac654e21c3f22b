import { Anchor, Paper, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { useFormats } from '../../ui/format.ts';
import classes from './results.module.css';

const shown = 5;

/** The few open questions whose answers would narrow the overall range most. */
export function AskNext({ view }: { readonly view: AssessmentView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const questions = view.result.askNext.slice(0, shown);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="ask-next" data-board="no">
      <Title order={2} id="ask-next" size="h4">
        {t('results:askNext.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {questions.length === 0 ? t('results:askNext.none') : t('results:askNext.lead')}
      </Text>
      <ol className={classes.askNext}>
        {questions.map(({ question, narrows }) => (
          <li key={question}>
            <Anchor
              component={Link}
              to={assessmentPaths.question(view.assessment.id, question)}
              size="sm"
              underline="always"
            >
              {t(`questions:${question}.text`)}
            </Anchor>
            <Text size="xs" c="dimmed">
              {t('results:askNext.narrows', { id: question, points: formats.number(narrows) })}
            </Text>
          </li>
        ))}
      </ol>
    </Paper>
  );
}
