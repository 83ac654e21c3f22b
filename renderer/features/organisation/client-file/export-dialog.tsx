import { Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportedClient } from '../../../../src/contract/client-records.ts';
import { filePaths } from '../../../../src/contract/files.ts';
import { client } from '../../../client/api.ts';
import { ClientFacts } from '../../../ui/client-file/client-facts.tsx';
import { PassphraseFields } from '../../../ui/client-file/passphrase-fields.tsx';
import { useNewPassphrase } from '../../../ui/client-file/use-new-passphrase.ts';
import { useFormats } from '../../../ui/format.ts';
import { followDownload } from '../../../ui/save-file.ts';
import { showError } from '../../../ui/show-error.tsx';

interface ExportDialogProps {
  readonly organisationId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** The client as a file: passphrase, then the file, which was read back before it is handed out. */
export function ExportDialog({ organisationId, name, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const passphrase = useNewPassphrase();
  const write = useMutation({
    mutationFn: (chosen: string | null) => client.clients.exportFile({ organisationId, passphrase: chosen }),
    onSuccess: (file) => followDownload(filePaths.clients(file.id), file.fileName),
    onError: showError,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = passphrase.settle();
    if (chosen !== undefined) write.mutate(chosen);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      title={t('clients:export.title', { name })}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      {write.data ? (
        <Exported file={write.data} onClose={onClose} />
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack>
            <Text size="sm">{t('clients:export.lead')}</Text>
            <PassphraseFields passphrase={passphrase} />
            <Group justify="flex-end">
              <Text size="sm" role="status">
                {write.isPending && t('clients:export.working')}
              </Text>
              <Button type="submit" loading={write.isPending}>
                {t('clients:export.do')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

interface ExportedProps {
  readonly file: ExportedClient;
  readonly onClose: () => void;
}

function Exported({ file: { fileName, bytes, sha256, encrypted, counts }, onClose }: ExportedProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Stack gap="md">
      <Group gap={8} wrap="nowrap" role="status">
        <IconCircleCheckFilled size={22} aria-hidden="true" color="var(--mantine-color-anchor)" />
        <Text fw={600}>{t('clients:export.verified')}</Text>
      </Group>
      <div>
        <Text className="long-name">{fileName}</Text>
        <Text size="sm" c="dimmed">
          {formats.bytes(bytes)}
          {t('ui:separator')}
          {t(encrypted ? 'clients:export.encrypted' : 'clients:export.plain')}
        </Text>
      </div>
      <ClientFacts counts={counts} />
      <div>
        <Text size="sm" c="dimmed">
          {t('clients:export.hash')}
        </Text>
        <Code className="long-name" data-sha256={sha256}>
          {sha256}
        </Code>
      </div>
      <Group justify="space-between">
        <CopyButton value={sha256}>
          {({ copied, copy }) => (
            <Button variant="default" size="xs" onClick={copy}>
              {t(copied ? 'clients:export.copied' : 'clients:export.copyHash')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('ui:close')}</Button>
      </Group>
    </Stack>
  );
}
