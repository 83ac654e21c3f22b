import { Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AiSystem } from '../../../../src/contract/records.ts';
import type { RunView } from '../../../../src/contract/run-records.ts';
import { useFormats } from '../../../ui/format.ts';
import { useDraft } from '../../../ui/use-draft.ts';
import classes from './run.module.css';
import type { RunChanges } from './use-run-changes.ts';

interface ParticularsProps {
  readonly run: RunView;
  readonly systems: readonly AiSystem[];
  readonly changes: RunChanges;
}

/** What the run is called, which AI system it is about, and where its log came from. */
export function Particulars({ run, systems, changes }: ParticularsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = useDraft(
    run.name,
    (typed) => typed.trim() !== '' && changes.rename(typed.trim()),
    (typed) => typed.trim() !== '',
  );
  const facts = [
    t(`runs:format.${run.format}`),
    run.sourceName,
    t('runs:particulars.rows', { count: run.rows, rows: formats.number(run.rows, 0) }),
    t('runs:particulars.added', { at: formats.dateTime(run.addedAt) }),
    t('runs:particulars.updated', { at: formats.dateTime(run.updatedAt) }),
  ];
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="particulars-title">
      <Stack gap="sm">
        <Title order={2} id="particulars-title">
          {t('runs:particulars.title')}
        </Title>
        <div className={classes.fields}>
          <TextInput
            label={t('runs:particulars.name')}
            value={name.value}
            maxLength={200}
            onChange={(event) => name.set(event.currentTarget.value)}
            onBlur={name.flush}
          />
          <Select
            label={t('runs:particulars.system')}
            placeholder={t('runs:particulars.noSystem')}
            description={systems.length === 0 ? t('runs:particulars.addSystem') : null}
            data={systems.map((system) => ({ value: system.id, label: system.name }))}
            value={run.systemId}
            clearable
            clearButtonProps={{ 'aria-label': t('runs:particulars.clearSystem') }}
            onChange={changes.setSystem}
          />
        </div>
        <Text size="sm" c="dimmed" className="long-name">
          {facts.join(t('ui:separator'))}
        </Text>
      </Stack>
    </Paper>
  );
}
