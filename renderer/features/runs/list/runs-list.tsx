import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowsDiff, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AiSystem } from '../../../../src/contract/records.ts';
import type { RunSummary } from '../../../../src/contract/run-records.ts';
import { runPaths } from '../../../ui/run-paths.ts';
import { RunsTable } from './runs-table.tsx';

interface RunsListProps {
  readonly organisationId: string;
  readonly runs: readonly RunSummary[];
  readonly systems: readonly AiSystem[];
}

const searchFrom = 5;
/** Fewest and most runs that are compared with one another. */
const fewest = 2;
const most = 6;

/** Runs to look through, to open, and to choose for a comparison. */
export function RunsList({ organisationId, runs, systems }: RunsListProps) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const systemName = (id: string | null) => systems.find((system) => system.id === id)?.name ?? '';
  const found = runs.filter((run) =>
    `${run.name} ${run.sourceName} ${systemName(run.systemId)} ${t(`verdicts:phases.${run.analysis.verdict}`)}`
      .toLocaleLowerCase(i18n.language)
      .includes(wanted),
  );
  const compared = chosen.filter((id) => runs.some((run) => run.id === id));
  const toggle = (id: string) =>
    setChosen(compared.includes(id) ? compared.filter((each) => each !== id) : [...compared, id]);
  return (
    <Paper withBorder p="lg">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-end" className="no-print">
          {runs.length >= searchFrom && (
            <TextInput
              type="search"
              w={320}
              maw="100%"
              label={t('runs:list.search')}
              leftSection={<IconSearch size={16} aria-hidden="true" />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
          )}
          {runs.length >= fewest && (
            <Group gap="sm" ms="auto">
              <Text size="sm" role="status">
                {t('runs:list.chosen', { count: compared.length, most })}
              </Text>
              <Button
                variant="default"
                disabled={compared.length < fewest || compared.length > most}
                leftSection={<IconArrowsDiff size={16} aria-hidden="true" />}
                onClick={() => void navigate({ to: runPaths.compare(organisationId, compared) })}
              >
                {t('runs:list.compare')}
              </Button>
            </Group>
          )}
        </Group>
        <output className="search-count">{wanted !== '' && t('runs:list.found', { count: found.length })}</output>
        <RunsTable
          organisationId={organisationId}
          runs={found}
          systemName={systemName}
          chosen={compared}
          onChoose={runs.length >= fewest ? toggle : null}
          full={compared.length >= most}
        />
      </Stack>
    </Paper>
  );
}
