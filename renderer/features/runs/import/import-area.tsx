import { Button, Group, Text } from '@mantine/core';
import { IconFileImport, IconFolderOpen } from '@tabler/icons-react';
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DropArea } from '../../../ui/drop-area.tsx';
import { droppedFiles, withPaths } from './dropped-files.ts';

interface ImportAreaProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly busy: boolean;
}

/** Takes training logs, files or a folder, dropped or picked. */
export function ImportArea({ onFiles, busy }: ImportAreaProps) {
  const { t } = useTranslation();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = withPaths([...(event.currentTarget.files ?? [])]);
    // The same file can be picked again.
    event.currentTarget.value = '';
    onFiles(chosen);
  };
  return (
    <DropArea onDrop={(dropped) => void droppedFiles(dropped).then(onFiles)}>
      <Group justify="space-between">
        <Text size="sm" maw={620}>
          {t('runs:import.lead')}
        </Text>
        <Group gap="sm">
          <input ref={files} type="file" multiple hidden aria-label={t('runs:import.files')} onChange={picked} />
          <input
            ref={folder}
            type="file"
            multiple
            hidden
            aria-label={t('runs:import.folder')}
            onChange={picked}
            {...{ webkitdirectory: '' }}
          />
          <Button
            variant="default"
            disabled={busy}
            leftSection={<IconFolderOpen size={16} aria-hidden="true" />}
            onClick={() => folder.current?.click()}
          >
            {t('runs:import.folder')}
          </Button>
          <Button
            disabled={busy}
            leftSection={<IconFileImport size={16} aria-hidden="true" />}
            onClick={() => files.current?.click()}
          >
            {t('runs:import.files')}
          </Button>
        </Group>
      </Group>
    </DropArea>
  );
}
