import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import classes from './presenter.module.css';

interface NothingToPresentProps {
  readonly kind: 'too-early' | 'nothing-to-assess';
  readonly assessmentId: string;
}

/** Nothing that could be shown to a board yet, and what to do about it. */
export function NothingToPresent({ kind, assessmentId }: NothingToPresentProps) {
  const { t } = useTranslation();
  return (
    <main id="main" className={classes.waiting}>
      <Title order={1}>{t(`present:empty.${kind}.title`)}</Title>
      <Text size="lg">{t(`present:empty.${kind}.text`)}</Text>
      <Group>
        <Button component={Link} to={assessmentPaths.questions(assessmentId)}>
          {t('present:empty.answer')}
        </Button>
        <Anchor component={Link} to={assessmentPaths.results(assessmentId)}>
          {t('present:empty.results')}
        </Anchor>
      </Group>
    </main>
  );
}
