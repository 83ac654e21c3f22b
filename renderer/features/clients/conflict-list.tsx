import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientConflict } from '../../../src/contract/client-records.ts';
import classes from './clients.module.css';
import { ConflictCard } from './conflict-card.tsx';
import type { ConflictChoices } from './import-state.ts';

/** Conflicts that are drawn at a time. */
const step = 50;

interface ConflictListProps {
  readonly conflicts: readonly ClientConflict[];
  readonly choices: ConflictChoices;
  readonly onChoose: (choices: ConflictChoices) => void;
}

/** What was changed on both sides, to be settled one by one or all at once; what is not chosen is kept, too. */
export function ConflictList({ conflicts, choices, onChoose }: ConflictListProps) {
  const { t } = useTranslation();
  const [most, setMost] = useState(step);
  const all = (side: 'mine' | 'theirs') => onChoose(Object.fromEntries(conflicts.map(({ id }) => [id, side])));
  const theirs = conflicts.filter(({ id }) => choices[id] === 'theirs').length;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="conflicts">
      <Stack gap="md">
        <div>
          <Title order={2} id="conflicts">
            {t('clients:conflict.title', { count: conflicts.length })}
          </Title>
          <Text size="sm" c="dimmed" mt={4}>
            {t('clients:conflict.lead')}
          </Text>
        </div>
        <Group gap="sm" className="no-print">
          <Button variant="default" size="xs" onClick={() => all('mine')}>
            {t('clients:conflict.allMine')}
          </Button>
          <Button variant="default" size="xs" onClick={() => all('theirs')}>
            {t('clients:conflict.allTheirs')}
          </Button>
          <Text size="sm" role="status">
            {t('clients:conflict.chosen', { mine: conflicts.length - theirs, theirs })}
          </Text>
        </Group>
        <ul className={classes.conflicts}>
          {conflicts.slice(0, most).map((conflict) => (
            <li key={conflict.id} data-conflict={conflict.what}>
              <ConflictCard
                conflict={conflict}
                choice={choices[conflict.id] ?? 'mine'}
                onChoose={(side) => onChoose({ ...choices, [conflict.id]: side })}
              />
            </li>
          ))}
        </ul>
        {most < conflicts.length && (
          <Button variant="subtle" onClick={() => setMost(most + step)}>
            {t('clients:conflict.more', { left: conflicts.length - most })}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
