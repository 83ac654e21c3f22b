import { Button, Group } from '@mantine/core';
import { IconDownload, IconExternalLink, IconFolder } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { filePaths } from '../../../../src/contract/files.ts';
import type { ExportRecord } from '../../../../src/contract/report-records.ts';
import { useFileActions } from './use-file-actions.ts';

/** What one does with a finished file. */
export function FileButtons({ record }: { readonly record: ExportRecord }) {
  const { t } = useTranslation();
  const { open, showInFolder } = useFileActions();
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconExternalLink size={16} aria-hidden="true" />}
        onClick={() => open(record.id)}
      >
        {t('deliverables:export.open')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFolder size={16} aria-hidden="true" />}
        onClick={() => showInFolder(record.id)}
      >
        {t('deliverables:export.folder')}
      </Button>
      <Button
        variant="default"
        component="a"
        href={filePaths.exports(record.id)}
        download={record.fileName}
        leftSection={<IconDownload size={16} aria-hidden="true" />}
      >
        {t('deliverables:export.download')}
      </Button>
    </Group>
  );
}
