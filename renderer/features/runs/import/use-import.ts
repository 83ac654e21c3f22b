import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../client/api.ts';
import { showDone } from '../../../ui/show-done.ts';
import { showError } from '../../../ui/show-error.tsx';
import { afterProgress, begun, type ImportState } from './import-state.ts';

interface Import {
  readonly state: ImportState;
  start(files: readonly File[]): void;
  /** Ends the stream; what was kept by then stays. */
  cancel(): void;
  close(): void;
}

/** One import at a time. It goes on when the user leaves the screen, and then says by a notification how it ended. */
export function useImport(organisationId: string): Import {
  const cache = useQueryClient();
  const { t } = useTranslation();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const controller = useRef<AbortController | null>(null);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const listAnew = useCallback(() => cache.invalidateQueries({ queryKey: api.runs.list.key() }), [cache]);
  const run = async (files: readonly File[], signal: AbortSignal) => {
    try {
      for await (const event of await client.runs.read({ organisationId, files: [...files] }, { signal })) {
        if (signal.aborted) return;
        setState((now) => afterProgress(now, event));
        if (event.step !== 'done') continue;
        if (!here.current) showDone(t('runs:import.done', { count: event.runs.length }));
        await listAnew();
      }
    } catch (error) {
      if (signal.aborted) return;
      setState({ kind: 'failed', error });
      if (!here.current) showError(error);
    }
  };
  const start = (files: readonly File[]) => {
    if (files.length === 0) return;
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setState(begun(files));
    void run(files, own.signal);
  };
  const cancel = useCallback(() => {
    controller.current?.abort();
    setState({ kind: 'cancelled' });
    void listAnew();
  }, [listAnew]);
  const close = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, start, cancel, close };
}
