import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FacilitatorTally, WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { nameOf } from '../side/participant-name.ts';
import classes from './comments.module.css';

interface CommentsProps {
  readonly voices: FacilitatorTally['voices'];
  readonly participants: WorkshopView['participants'];
}

/** What was written beside the votes; for the facilitator, never on the wall. */
export function Comments({ voices, participants }: CommentsProps) {
  const { t } = useTranslation();
  const written = voices.filter(({ comment }) => comment !== '');
  if (written.length === 0) return null;
  return (
    <section aria-labelledby="comments-title">
      <Title order={4} size="h4" id="comments-title">
        {t('workshops:reveal.comments')}
      </Title>
      <ul className={classes.comments}>
        {written.map(({ participant, role, choice, comment }) => (
          <li key={participant}>
            <Text size="sm" c="dimmed">
              {nameOf(participants, participant, t) ?? t(`participant:role.${role}`)}
              {t('ui:separator')}
              {typeof choice === 'number'
                ? t('workshops:reveal.levelOf', { level: choice })
                : t(`participant:question.${choice}`)}
            </Text>
            <p className={classes.text}>{comment}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
