import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/format.ts';
import { type RestoreSource, useRestore } from './use-restore.ts';

interface RestoreDialogProps {
  readonly source: RestoreSource;
  readonly onClose: () => void;
}

/** Says what going back means before it is done: everything is replaced, and what is here now is kept as a backup. */
export function RestoreDialog({ source, onClose }: RestoreDialogProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const restore = useRestore(onClose);
  const name = source.kind === 'file' ? source.file.name : formats.exactTime(source.backup.at);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('settings:restore.title', { name })}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <Stack>
        <Text>{t('settings:restore.replaces')}</Text>
        <Text>{t('settings:restore.kept')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('settings:restore.cancel')}
          </Button>
          <Button loading={restore.isPending} onClick={() => restore.mutate(source)}>
            {t('settings:restore.go')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
