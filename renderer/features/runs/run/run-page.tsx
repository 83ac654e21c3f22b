import { Stack } from '@mantine/core';
import type { AiSystem } from '../../../../src/contract/records.ts';
import type { RunView } from '../../../../src/contract/run-records.ts';
import { RunChart } from '../chart/run-chart.tsx';
import { Particulars } from './particulars.tsx';
import { RunTabs } from './run-tabs.tsx';
import { Signals } from './signals.tsx';
import { useRunChanges } from './use-run-changes.ts';
import { VerdictCard } from './verdict-card.tsx';

interface RunPageProps {
  readonly run: RunView;
  readonly systems: readonly AiSystem[];
}

/** The verdict first, then what it rests on, then what can be done with it. */
export function RunPage({ run, systems }: RunPageProps) {
  const { changes, saving } = useRunChanges(run);
  return (
    <Stack gap="lg">
      <VerdictCard run={run} judging={saving} />
      <RunChart run={run} />
      <Signals run={run} />
      <RunTabs run={run} changes={changes} />
      <Particulars run={run} systems={systems} changes={changes} />
    </Stack>
  );
}
