import { Button, Group, Loader, Paper, Progress, Text } from '@mantine/core';
import { type Icon, IconAlertTriangle, IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/format.ts';
import classes from './import.module.css';
import type { FileProgress, ImportState } from './import-state.ts';

type Running = Extract<ImportState, { kind: 'running' }>;

/** Logs being read: how much of all, each file with where it stands, and a way to stop. */
export function ImportRunning({ files, share, step, onCancel }: Running & { readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const title = t(step === 'analyse' ? 'runs:import.analysing' : 'runs:import.reading', { count: files.length });
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600} role="status">
          {title}
        </Text>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </Group>
      <Progress value={100 * share} my="sm" aria-label={title} />
      <Text size="sm" c="dimmed">
        {formats.percent(share)}
      </Text>
      <ul className={classes.files} aria-label={t('runs:import.filesLabel')}>
        {files.map((file) => (
          <FileLine key={file.name} file={file} />
        ))}
      </ul>
    </Paper>
  );
}

const icons: Readonly<Record<Exclude<FileProgress['state'], 'reading'>, Icon>> = {
  waiting: IconCircle,
  finished: IconCircleCheckFilled,
  failed: IconAlertTriangle,
};

function FileLine({ file }: { readonly file: FileProgress }) {
  const { t } = useTranslation();
  const Picture = file.state === 'reading' ? null : icons[file.state];
  return (
    <li className={classes.file} data-state={file.state}>
      {Picture ? <Picture size={16} aria-hidden="true" /> : <Loader size={14} aria-hidden="true" />}
      <span className="long-name">{file.name}</span>
      <span className={classes.state}>{t(`runs:import.state.${file.state}`)}</span>
    </li>
  );
}
