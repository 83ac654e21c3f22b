import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PassphraseFields } from '../../../ui/client-file/passphrase-fields.tsx';
import { useNewPassphrase } from '../../../ui/client-file/use-new-passphrase.ts';
import type { BulkExport } from './bulk-export-state.ts';
import { BulkResult } from './bulk-result.tsx';
import { useBulkExport } from './use-bulk-export.ts';

interface BulkExportDialogProps {
  readonly organisationIds: readonly string[];
  readonly onClose: () => void;
}

/** Clients as files: one passphrase for all, how far it is with a way to stop, and what was written and what was not. */
export function BulkExportDialog({ organisationIds, onClose }: BulkExportDialogProps) {
  const { t } = useTranslation();
  const { state, start, cancel } = useBulkExport(organisationIds);
  const running = state.kind === 'running';
  return (
    <Modal
      opened
      onClose={running ? cancel : onClose}
      closeOnClickOutside={false}
      title={t('portfolio:bulk.title', { count: organisationIds.length })}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      {state.kind === 'choosing' && <Choosing onStart={start} />}
      {running && <Running state={state} onCancel={cancel} />}
      {(state.kind === 'done' || state.kind === 'cancelled') && <BulkResult state={state} onClose={onClose} />}
    </Modal>
  );
}

function Choosing({ onStart }: { readonly onStart: (passphrase: string | null) => void }) {
  const { t } = useTranslation();
  const passphrase = useNewPassphrase();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = passphrase.settle();
        if (chosen !== undefined) onStart(chosen);
      }}
    >
      <Stack>
        <Text size="sm">{t('portfolio:bulk.lead')}</Text>
        <PassphraseFields passphrase={passphrase} />
        <Group justify="flex-end">
          <Button type="submit">{t('clients:export.do')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

function Running({ state, onCancel }: { readonly state: BulkExport; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const words = t('portfolio:bulk.progress', { done: state.done, total: state.total });
  return (
    <Stack gap="sm">
      <Text role="status">{words}</Text>
      <Progress value={(100 * state.done) / Math.max(1, state.total)} aria-label={words} />
      <Text size="sm" c="dimmed" className="long-name" mih={20}>
        {state.organisationName}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
