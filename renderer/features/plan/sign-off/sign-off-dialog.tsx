import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../client/settings.ts';

interface SignOffDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onSign: (signedBy: string, note: string) => void;
}

/** Who signs the plan off, and what was agreed. Opened again it starts with the name of whoever uses Dunwu here. */
export function SignOffDialog({ opened, onClose, onSign }: SignOffDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('plan:signOff.title')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <SignOffForm onClose={onClose} onSign={onSign} />
    </Modal>
  );
}

function SignOffForm({ onClose, onSign }: Omit<SignOffDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const [name, setName] = useState(useSettings().data?.userName ?? '');
  const [note, setNote] = useState('');
  const sign = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onSign(name, note);
    onClose();
  };
  return (
    <form onSubmit={sign}>
      <Stack>
        <Text size="sm">{t('plan:signOff.text')}</Text>
        <TextInput
          data-autofocus
          required
          label={t('plan:signOff.name')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          autosize
          minRows={3}
          maxLength={2000}
          label={t('plan:signOff.note')}
          description={t('plan:signOff.noteHint')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit">{t('plan:signOff.sign')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
