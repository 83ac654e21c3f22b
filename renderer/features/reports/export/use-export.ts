import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportRecord } from '../../../../src/contract/report-records.ts';
import { api, client } from '../../../client/api.ts';
import { showDone } from '../../../ui/show-done.ts';
import { showError } from '../../../ui/show-error.tsx';
import type { WantedFile } from '../wanted.ts';
import { afterProgress, type ExportState } from './export-state.ts';

interface Export {
  readonly state: ExportState;
  start(wanted: WantedFile): void;
  /** Ends the stream, which makes the machine throw the half-made file away. */
  cancel(): void;
  /** Puts the result of the last one away. */
  close(): void;
}

/** One export at a time. It goes on when the user leaves the screen, and then says by a notification how it ended. */
export function useExport(): Export {
  const cache = useQueryClient();
  const { t } = useTranslation();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const controller = useRef<AbortController | null>(null);
  const here = useHere();
  const finish = (record: ExportRecord) => {
    void cache.invalidateQueries({ queryKey: api.reports.history.key() });
    const { fileName, figures } = record;
    if (!here.current) showDone(t('deliverables:export.doneAnnounced', { fileName, figures }));
  };
  const run = async (wanted: WantedFile, signal: AbortSignal) => {
    try {
      for await (const event of await client.reports.export(wanted, { signal })) {
        if (signal.aborted) return;
        setState(afterProgress(wanted, event));
        if (event.record) finish(event.record);
      }
    } catch (error) {
      if (signal.aborted) return;
      setState({ kind: 'failed', wanted, error });
      if (!here.current) showError(error);
    }
  };
  const start = (wanted: WantedFile) => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setState({ kind: 'running', wanted, step: 'gather' });
    void run(wanted, own.signal);
  };
  const cancel = useCallback(() => {
    controller.current?.abort();
    setState({ kind: 'cancelled' });
  }, []);
  const close = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, start, cancel, close };
}

/** Whether the screen is still open. */
function useHere() {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return here;
}
