import { Button, Paper, Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ClientFileDrop } from '../../ui/client-file/client-file-drop.tsx';
import { takeClientFile } from '../../ui/client-file/waiting-file.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { WorkingLine } from '../../ui/working-line.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportPreview } from './import-preview.tsx';
import { fileNameOf } from './import-state.ts';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { useClientImport } from './use-client-import.ts';

/** One client's file: what it would change here, and the decision to take it in. */
export function ClientImportScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { opened, name = '' } = useSearch({ from: '/clients/import' });
  const { state, open, merge, cancel } = useClientImport();
  useEffect(() => {
    const file = takeClientFile();
    if (file) void open({ kind: 'file', file });
    else if (opened !== undefined) void open({ kind: 'opened', openedId: opened, fileName: name });
  }, [open, opened, name]);
  const leave = () => {
    cancel();
    // The address would open the same file again.
    if (opened !== undefined) void navigate({ to: '/clients/import', replace: true });
  };
  return (
    <Screen
      title={t('clients:import.title')}
      lead={t('clients:import.lead')}
      trail={[{ label: t('portfolio:title'), to: '/portfolio' }, { label: t('clients:import.title') }]}
    >
      {(state.kind === 'idle' || state.kind === 'asking') && (
        <ClientFileDrop onFile={(file) => void open({ kind: 'file', file })} />
      )}
      <WorkingLine working={state.kind === 'opening'} label={t('clients:import.opening')} onCancel={leave} />
      {state.kind === 'asking' && (
        <PassphraseDialog
          fileName={fileNameOf(state.source)}
          wrong={state.wrong}
          busy={state.busy}
          onPassphrase={(passphrase) => void open(state.source, passphrase)}
          onCancel={leave}
        />
      )}
      {state.kind === 'failed' && (
        <Stack>
          <ErrorPanel error={state.error} onRetry={leave} />
        </Stack>
      )}
      {state.kind === 'preview' && (
        <ImportPreview
          key={state.preview.importId}
          preview={state.preview}
          merging={state.merging}
          onMerge={(choices) => void merge(state.preview, choices)}
          onCancel={leave}
        />
      )}
      {state.kind === 'done' && <ImportDone merged={state.merged} preview={state.preview} />}
      {state.kind === 'done' && (
        <Paper p={0} bg="transparent" className="no-print">
          <Button variant="subtle" onClick={leave}>
            {t('clients:import.another')}
          </Button>
        </Paper>
      )}
    </Screen>
  );
}

/** Reads the address of the screen: a file that the system handed over, and its name. */
export function parseClientImportSearch(raw: Readonly<Record<string, unknown>>): {
  readonly opened?: string;
  readonly name?: string;
} {
  return {
    ...(typeof raw.opened === 'string' && { opened: raw.opened }),
    ...(typeof raw.name === 'string' && { name: raw.name }),
  };
}
