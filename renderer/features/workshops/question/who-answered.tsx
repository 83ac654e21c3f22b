import { Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconCheck, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import type { Item } from '../agenda/agenda-model.ts';
import { participantName } from '../side/participant-name.ts';
import classes from './who-answered.module.css';

interface WhoAnsweredProps {
  readonly view: WorkshopView;
  readonly item: Item;
}

/** Who has answered, never what: the answers stay hidden until the reveal, from the facilitator too. */
export function WhoAnswered({ view, item }: WhoAnsweredProps) {
  const { t } = useTranslation();
  const { participants } = view;
  const total = participants.length;
  const words = t('workshops:answered.count', { answered: item.votes, total });
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={650} role="status" data-testid="answered">
            {words}
          </Text>
          <Text size="sm" c="dimmed">
            {t('workshops:answered.hidden')}
          </Text>
        </Group>
        <Progress value={total === 0 ? 0 : (100 * item.votes) / total} aria-label={words} />
        <ul className={classes.people}>
          {participants.map((participant, index) => {
            const Mark = participant.answered ? IconCheck : IconClock;
            return (
              <li key={participant.id} className={classes.person} data-answered={participant.answered}>
                <Mark size={14} aria-hidden="true" />
                {participantName(participant, index, t)}
                <span className={classes.said}>
                  {t(participant.answered ? 'workshops:answered.yes' : 'workshops:answered.no')}
                </span>
              </li>
            );
          })}
        </ul>
      </Stack>
    </Paper>
  );
}
