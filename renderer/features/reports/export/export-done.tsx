import { CloseButton, Group, Paper, Title } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExportRecord } from '../../../../src/contract/report-records.ts';
import { useFormats } from '../../../ui/format.ts';
import { CopyHash } from './copy-hash.tsx';
import classes from './export.module.css';
import { FileButtons } from './file-buttons.tsx';

interface ExportDoneProps {
  readonly record: ExportRecord;
  readonly onClose: () => void;
}

/** The finished file: what it is called, how much of it was checked, its fingerprint, and what to do with it. */
export function ExportDone({ record, onClose }: ExportDoneProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Paper withBorder p="md" component="section" aria-label={t('deliverables:export.done')}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Group gap={8} wrap="nowrap">
          <IconCircleCheckFilled size={22} aria-hidden="true" className={classes.check} />
          <Title order={2} size="h4">
            {t('deliverables:export.done')}
          </Title>
        </Group>
        <CloseButton aria-label={t('deliverables:export.close')} onClick={onClose} />
      </Group>
      <p className={`${classes.fileName} long-name`}>{record.fileName}</p>
      <dl className={classes.facts}>
        <dt>{t('deliverables:export.size')}</dt>
        <dd>{formats.bytes(record.bytes)}</dd>
        <dt>{t('deliverables:export.figures')}</dt>
        <dd>{t('deliverables:export.figuresValue', { figures: formats.number(record.figures, 0) })}</dd>
        <dt>{t('deliverables:export.hash')}</dt>
        <dd>
          <CopyHash sha256={record.sha256} label={t('deliverables:export.copyHash')} />
        </dd>
      </dl>
      <FileButtons record={record} />
    </Paper>
  );
}
