import { ORPCError } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ClientImportPreview, clientFileMaxBytes } from '../../../src/contract/client-records.ts';
import { client } from '../../client/api.ts';
import { appErrorCode } from '../../ui/error-words.ts';
import { showError } from '../../ui/show-error.tsx';
import type { ClientFileSource, ConflictChoices, ImportState } from './import-state.ts';

/** Taking in a client file: opened, looked at, merged. Leaving before the merge leaves nothing behind. */
export function useClientImport() {
  const cache = useQueryClient();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const waiting = useRef<string | null>(null);
  const forget = useCallback(() => {
    const importId = waiting.current;
    waiting.current = null;
    // It goes by itself after an hour; nobody waits for it.
    if (importId !== null) void client.clients.cancelImport({ importId }).catch(() => {});
  }, []);
  useEffect(() => forget, [forget]);
  const open = useCallback(
    async (source: ClientFileSource, passphrase: string | null = null) => {
      forget();
      setState(
        passphrase === null ? { kind: 'opening', source } : { kind: 'asking', source, wrong: false, busy: true },
      );
      try {
        const preview = await previewOf(source, passphrase);
        waiting.current = preview.importId;
        setState({ kind: 'preview', preview, merging: false });
      } catch (error) {
        setState(afterFailure(source, error));
      }
    },
    [forget],
  );
  const merge = async (preview: ClientImportPreview, choices: ConflictChoices) => {
    setState({ kind: 'preview', preview, merging: true });
    try {
      const merged = await client.clients.merge({ importId: preview.importId, choices: { ...choices } });
      waiting.current = null;
      setState({ kind: 'done', merged, preview });
      await cache.invalidateQueries();
    } catch (error) {
      if (appErrorCode(error) === 'IMPORT_GONE') return setState({ kind: 'failed', error });
      showError(error);
      setState({ kind: 'preview', preview, merging: false });
    }
  };
  const cancel = () => {
    forget();
    setState({ kind: 'idle' });
  };
  return { state, open, merge, cancel };
}

async function previewOf(source: ClientFileSource, passphrase: string | null): Promise<ClientImportPreview> {
  if (source.kind === 'opened') return client.clients.previewOpened({ openedId: source.openedId, passphrase });
  const { file } = source;
  if (file.size > clientFileMaxBytes) {
    const params = { fileName: file.name, maxMegabytes: clientFileMaxBytes / 1_000_000 };
    throw new ORPCError('FILE_TOO_LARGE', { data: { params } });
  }
  return client.clients.preview({ file, passphrase });
}

function afterFailure(source: ClientFileSource, error: unknown): ImportState {
  const code = appErrorCode(error);
  if (code === 'PASSPHRASE_NEEDED' || code === 'PASSPHRASE_WRONG') {
    return { kind: 'asking', source, wrong: code === 'PASSPHRASE_WRONG', busy: false };
  }
  return { kind: 'failed', error };
}
