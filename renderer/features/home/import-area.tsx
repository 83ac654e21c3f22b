import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isClientFile, useTakeClientFile } from '../../ui/client-file/use-take-client-file.ts';
import { DropArea } from '../../ui/drop-area.tsx';
import { useImportAnswers } from './use-import-answers.ts';

/** Takes an answers file or a client file, dropped or picked. */
export function ImportArea() {
  const { t } = useTranslation();
  const importAnswers = useImportAnswers();
  const openClientFile = useTakeClientFile();
  const take = (file: File | null | undefined) => {
    if (!file) return;
    if (isClientFile(file)) openClientFile(file);
    else importAnswers.mutate(file);
  };
  return (
    <DropArea onDrop={(dropped) => take(dropped.files[0])}>
      <Group justify="space-between">
        <Text size="sm">{t('home:import.lead')}</Text>
        <FileButton
          onChange={take}
          accept="application/json,.json,.dunwu"
          inputProps={{ 'aria-label': t('home:import.button') }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={importAnswers.isPending}
              leftSection={<IconFileImport size={16} aria-hidden="true" />}
            >
              {t('home:import.button')}
            </Button>
          )}
        </FileButton>
      </Group>
    </DropArea>
  );
}
