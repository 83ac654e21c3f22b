import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DropArea } from '../drop-area.tsx';

/** Takes one client's file, dropped or picked. */
export function ClientFileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const take = (file: File | null | undefined) => {
    if (file) onFile(file);
  };
  return (
    <DropArea onDrop={(dropped) => take(dropped.files[0])}>
      <Group justify="space-between">
        <Text size="sm">{t('clients:drop.lead')}</Text>
        <FileButton onChange={take} accept=".dunwu" inputProps={{ 'aria-label': t('clients:drop.button') }}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileImport size={16} aria-hidden="true" />}>
              {t('clients:drop.button')}
            </Button>
          )}
        </FileButton>
      </Group>
    </DropArea>
  );
}
