import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { type Ref, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { client } from '../../../client/api.ts';
import { useAnnouncer } from '../../../ui/use-announcer.tsx';
import { clockText, useCountdown } from '../live/use-countdown.ts';
import type { LiveWorkshop } from '../live/use-workshop.ts';
import classes from './side.module.css';

interface TimerProps {
  readonly workshop: LiveWorkshop;
  readonly view: WorkshopView;
  /** Gets the focus on the key for the timer. */
  readonly startRef: Ref<HTMLButtonElement>;
}

/** Minutes to choose from with one click. */
const presets = [1, 2, 3, 5, 10] as const;
/** Seconds left that are worth saying aloud. */
const spoken: readonly number[] = [60, 30, 10, 0];

/** A countdown that everyone sees; it closes nothing by itself. */
export function Timer({ workshop, view, startRef }: TimerProps) {
  const { t } = useTranslation();
  const left = useCountdown(view.timer, view.now);
  const { announce, region } = useAnnouncer();
  const last = useRef<number | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = left;
    if (left === null || before === null || before === left || !spoken.includes(left)) return;
    announce(left === 0 ? t('workshops:timer.over') : t('workshops:timer.left', { seconds: left }));
  }, [left, announce, t]);
  const set = (seconds: number | null) => workshop.run(() => client.workshops.timer({ id: view.workshop.id, seconds }));
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="timer-title">
      <Title order={2} size="h3" id="timer-title">
        {t('workshops:timer.title')}
      </Title>
      {region}
      {left !== null && (
        <Group justify="space-between" mt={4}>
          <span className={classes.clock} data-testid="timer">
            {clockText(left)}
          </span>
          <Button variant="default" size="xs" onClick={() => set(null)}>
            {t('workshops:timer.stop')}
          </Button>
        </Group>
      )}
      {left === 0 && <Text size="sm">{t('workshops:timer.over')}</Text>}
      <Group gap={6} mt="xs" role="group" aria-label={t('workshops:timer.start')}>
        {presets.map((minutes, index) => (
          <Button
            key={minutes}
            ref={index === 0 ? startRef : undefined}
            variant="default"
            size="compact-sm"
            onClick={() => set(60 * minutes)}
          >
            {t('workshops:timer.minutes', { minutes })}
          </Button>
        ))}
      </Group>
    </Paper>
  );
}
