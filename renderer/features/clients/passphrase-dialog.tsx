import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PassphraseInput } from '../../ui/client-file/passphrase-input.tsx';

interface PassphraseDialogProps {
  readonly fileName: string;
  readonly wrong: boolean;
  readonly busy: boolean;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of an encrypted file; one that does not fit is told here, and may be mended. */
export function PassphraseDialog({ fileName, wrong, busy, onPassphrase, onCancel }: PassphraseDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== '' && !busy) onPassphrase(typed);
  };
  return (
    <Modal
      opened
      onClose={onCancel}
      closeOnClickOutside={false}
      title={t('clients:ask.title')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text className="long-name">{t('errors:PASSPHRASE_NEEDED.message', { fileName })}</Text>
          <PassphraseInput
            label={t('clients:passphrase.first')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={wrong && t('clients:ask.wrong')}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel}>
              {t('ui:cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={typed === ''}>
              {t('clients:ask.open')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
