import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';
import { nameOf } from '../side/participant-name.ts';
import { Comments } from './comments.tsx';
import { ConsensusLine } from './consensus-line.tsx';
import { Distribution } from './distribution.tsx';
import { RoleLegend } from './role-legend.tsx';
import { shownRounds } from './round-tally.ts';
import { TallyTable } from './tally-table.tsx';
import { whatMoved } from './what-moved.ts';

interface RevealPanelProps {
  readonly question: string;
  readonly tallies: WorkshopView['tallies'];
  readonly view: WorkshopView;
}

/** What the room said: the distribution by role, whether it agrees, who is invited to speak, what was written. */
export function RevealPanel({ question, tallies, view }: RevealPanelProps) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const rounds = shownRounds(tallies);
  const last = rounds.at(-1);
  const before = rounds.at(-2);
  if (!last) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="reveal-title" data-testid="reveal">
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={3} id="reveal-title">
            {t('workshops:reveal.title', { count: last.votes })}
          </Title>
          <Button variant="subtle" size="compact-sm" aria-pressed={asTable} onClick={() => setAsTable((now) => !now)}>
            {t(asTable ? 'workshops:reveal.asBars' : 'workshops:reveal.asTable')}
          </Button>
        </Group>
        <ConsensusLine tally={last} />
        {asTable ? <TallyTable tally={last} /> : <Distribution question={question} rounds={rounds} />}
        <RoleLegend tally={last} />
        {before && <Moved {...whatMoved(before, last)} />}
        <Outliers ids={last.outliers} view={view} />
        <Comments voices={last.voices} participants={view.participants} />
      </Stack>
    </Paper>
  );
}

function Moved(moves: ReturnType<typeof whatMoved>) {
  const { t } = useTranslation();
  return (
    <Text size="sm" data-testid="moved">
      {t('workshops:reveal.moved', { ...moves })}
    </Text>
  );
}

function Outliers({ ids, view }: { readonly ids: readonly string[]; readonly view: WorkshopView }) {
  const { t } = useTranslation();
  const names = ids.map((id) => nameOf(view.participants, id, t)).filter((name) => name !== null);
  if (names.length === 0) return null;
  return (
    <Text size="sm" data-testid="outliers">
      {t('workshops:reveal.outliers', { names: names.join(t('participant:listComma')) })}
    </Text>
  );
}
