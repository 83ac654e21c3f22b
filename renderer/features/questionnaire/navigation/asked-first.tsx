import { Anchor, Progress, Text, VisuallyHidden } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../../../src/content/types.ts';
import { assessmentPaths } from '../../../ui/assessment-paths.ts';
import type { Reassessment } from '../hooks/use-reassessment.ts';
import { SettledShape } from '../question/settled-mark.tsx';
import classes from './question-nav.module.css';

interface AskedFirstProps {
  readonly reassessment: Reassessment;
  readonly current: QuestionId;
}

/** The questions of a reassessment that come first, and how many of them were said again. */
export function AskedFirst({ reassessment, current }: AskedFirstProps) {
  const { t } = useTranslation();
  const { assessmentId = '' } = useParams({ strict: false });
  const { asked, settled } = reassessment;
  if (asked.length === 0) return null;
  const words = t('questionnaire:again.progress', { done: settled, total: asked.length });
  return (
    <section aria-labelledby="asked-first">
      <Text component="h2" id="asked-first" size="sm" fw={650} mb={4}>
        {t('questionnaire:again.title')}
      </Text>
      <Text size="sm" mb={6} data-testid="again-progress">
        {words}
      </Text>
      <Progress value={(100 * settled) / asked.length} aria-label={words} mb={6} />
      <ul className={classes.list}>
        {asked.map((question) => (
          <li key={question.id}>
            <Link
              to="/assessments/$assessmentId/questions/$questionId"
              params={{ assessmentId, questionId: question.id }}
              className={classes.item}
              aria-current={question.id === current ? 'step' : undefined}
              title={t(`questions:${question.id}.text`)}
            >
              <SettledShape settled={question.settled} />
              <span className={classes.itemText}>{t(`questions:${question.id}.text`)}</span>
              <VisuallyHidden>{t(`questionnaire:again.settled.${question.settled}`)}</VisuallyHidden>
            </Link>
          </li>
        ))}
      </ul>
      {settled === asked.length && (
        <Text size="sm">
          {t('questionnaire:again.allDone')}{' '}
          <Anchor component={Link} to={assessmentPaths.results(assessmentId)} inherit underline="always">
            {t('questionnaire:toResults')}
          </Anchor>
        </Text>
      )}
    </section>
  );
}
