import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../../src/content/types.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import classes from './finish-panel.module.css';
import type { Questionnaire } from './hooks/use-questionnaire.ts';
import type { Reassessment } from './hooks/use-reassessment.ts';
import { findQuestion } from './model/find-question.ts';
import { type QuestionState, questionState } from './model/question-state.ts';
import { QuestionLink } from './navigation/question-link.tsx';
import { SettledShape } from './question/settled-mark.tsx';
import { StateMark } from './question/state-mark.tsx';

interface FinishPanelProps {
  readonly questionnaire: Questionnaire;
  /** Null for a first assessment. */
  readonly reassessment: Reassessment | null;
  readonly onPrevious: () => void;
  readonly onContinueInFull: () => void;
}

/** After the last question: what is still open, and where to go from here. */
export function FinishPanel({ questionnaire, reassessment, onPrevious, onContinueInFull }: FinishPanelProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { view, answers } = questionnaire;
  const inState = (state: QuestionState) => view.path.filter((id) => questionState(answers[id]) === state);
  const open = inState('unanswered');
  const unsure = inState('unsure');
  const quick = view.assessment.mode === 'quick';
  const allSaidTitle = quick ? 'questionnaire:finish.quickTitle' : 'questionnaire:finish.fullTitle';
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="finish-title" data-testid="finish-panel">
      <Stack gap="md">
        <Title order={2} id="finish-title" ref={heading} tabIndex={-1} className={classes.title}>
          {open.length > 0 ? t('questionnaire:finish.openTitle', { number: open.length }) : t(allSaidTitle)}
        </Title>
        <Text>
          {t(open.length + unsure.length === 0 ? 'questionnaire:finish.allSaid' : 'questionnaire:finish.someOpen')}
        </Text>
        {quick && <Text>{t('questionnaire:finish.moreInFull')}</Text>}
        <Group gap="sm" className="no-print">
          <Button component={Link} to={assessmentPaths.results(view.assessment.id)} size="md">
            {t('questionnaire:finish.results')}
          </Button>
          {quick && (
            <Button variant="default" size="md" onClick={onContinueInFull}>
              {t('questionnaire:finish.continue')}
            </Button>
          )}
          <Button
            variant="subtle"
            color="gray"
            c="var(--mantine-color-text)"
            size="md"
            leftSection={<IconArrowLeft size={18} aria-hidden="true" />}
            onClick={onPrevious}
          >
            {t('questionnaire:previous')}
          </Button>
        </Group>
        <NotAskedAgain reassessment={reassessment} listed={[...open, ...unsure]} />
        <OpenList state="unanswered" ids={open} />
        <OpenList state="unsure" ids={unsure} />
      </Stack>
    </Paper>
  );
}

interface NotAskedAgainProps {
  readonly reassessment: Reassessment | null;
  /** Questions that are listed as open anyway. */
  readonly listed: readonly QuestionId[];
}

/** Answered questions of a reassessment that come first and that nobody has said anything to yet. */
function NotAskedAgain({ reassessment, listed }: NotAskedAgainProps) {
  const { t } = useTranslation();
  const open = reassessment?.asked.filter(({ settled }) => settled === 'open') ?? [];
  const ids = open.map(({ id }) => id).filter((id) => !listed.includes(id));
  if (ids.length === 0) return null;
  const words = t('questionnaire:again.left', { number: ids.length });
  return (
    <section aria-label={words}>
      <Text component="h3" size="md" fw={600} mb={6}>
        {words}
      </Text>
      <ul className={classes.list}>
        {ids.map((id) => (
          <li key={id} className={classes.item}>
            <SettledShape settled="open" />
            <QuestionLink id={id}>{t(`questions:${id}.text`)}</QuestionLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenList({ state, ids }: { readonly state: 'unanswered' | 'unsure'; readonly ids: readonly QuestionId[] }) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  return (
    <section aria-label={t(`questionnaire:finish.${state}`, { number: ids.length })}>
      <Text component="h3" size="md" fw={600} mb={6}>
        {t(`questionnaire:finish.${state}`, { number: ids.length })}
      </Text>
      <ul className={classes.list}>
        {ids.map((id) => (
          <li key={id} className={classes.item}>
            <StateMark state={state} />
            <span>
              <QuestionLink id={id}>{t(`questions:${id}.text`)}</QuestionLink>
              <Text size="xs" c="dimmed">
                {t('questionnaire:finish.ask', {
                  roles: rolesOf(id)
                    .map((role) => t(`questions:roles.${role}`))
                    .join(t('questionnaire:listComma')),
                })}
              </Text>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function rolesOf(id: QuestionId): readonly string[] {
  return findQuestion(id)?.roles ?? [];
}
