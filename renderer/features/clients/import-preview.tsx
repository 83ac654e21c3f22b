import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientImportPreview } from '../../../src/contract/client-records.ts';
import { ClientFacts } from '../../ui/client-file/client-facts.tsx';
import { useFormats } from '../../ui/format.ts';
import { ConflictList } from './conflict-list.tsx';
import type { ConflictChoices } from './import-state.ts';
import { WhatChanges } from './what-changes.tsx';

interface ImportPreviewProps {
  readonly preview: ClientImportPreview;
  readonly merging: boolean;
  readonly onMerge: (choices: ConflictChoices) => void;
  readonly onCancel: () => void;
}

/** What a file would change, before anything has changed: what is new, what differs, and what was changed on both sides. */
export function ImportPreview({ preview, merging, onMerge, onCancel }: ImportPreviewProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [choices, setChoices] = useState<ConflictChoices>({});
  const { organisationName, fileName, exportedAt, exportedBy, isNew, conflicts } = preview;
  const nothing = !isNew && preview.added === 0 && preview.changed === 0 && conflicts.length === 0;
  const when = formats.dateTime(exportedAt);
  return (
    <Stack gap="lg">
      <Paper withBorder p="lg" component="section" aria-labelledby="import-client">
        <Stack gap="sm">
          <Title order={2} id="import-client" className="long-name">
            {organisationName}
          </Title>
          <Text size="sm" c="dimmed" className="long-name">
            {fileName}
            {t('ui:separator')}
            {exportedBy === ''
              ? t('clients:import.made', { when })
              : t('clients:import.madeBy', { when, by: exportedBy })}
          </Text>
          <Text fw={600} role="status">
            {t(isNew ? 'clients:import.isNew' : nothing ? 'clients:import.nothing' : 'clients:import.isKnown')}
          </Text>
          {isNew ? <ClientFacts counts={preview.counts} /> : <WhatChanges preview={preview} />}
        </Stack>
      </Paper>
      {conflicts.length > 0 && <ConflictList conflicts={conflicts} choices={choices} onChoose={setChoices} />}
      <Group className="no-print">
        {!nothing && (
          <Button loading={merging} onClick={() => onMerge(choices)}>
            {t(isNew ? 'clients:import.take' : 'clients:import.merge')}
          </Button>
        )}
        <Button variant="default" disabled={merging} onClick={onCancel}>
          {t(nothing ? 'ui:close' : 'ui:cancel')}
        </Button>
        <Text size="sm" role="status">
          {!nothing && t(merging ? 'clients:import.merging' : 'clients:import.backup')}
        </Text>
      </Group>
    </Stack>
  );
}
