import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportAnswers } from './use-import-answers.ts';

/** Takes an answers file, dropped or picked. */
export function ImportArea() {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const importAnswers = useImportAnswers();
  const take = (file: File | null | undefined) => {
    if (file) importAnswers.mutate(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside, which keyboards reach
    <div
      className="import-area no-print"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
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
    </div>
  );
}
