import { useEffect, useRef, useState } from 'react';
import { client } from '../../../client/api.ts';
import { showError } from '../../../ui/show-error.tsx';
import { afterProgress, type BulkExport, choosing } from './bulk-export-state.ts';

/** Writes one file a client. Ending the stream cancels: files that are done stay. */
export function useBulkExport(organisationIds: readonly string[]) {
  const [state, setState] = useState<BulkExport>(() => choosing(organisationIds.length));
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const run = async (passphrase: string | null, signal: AbortSignal) => {
    try {
      const stream = await client.clients.exportMany({ organisationIds: [...organisationIds], passphrase }, { signal });
      for await (const event of stream) {
        if (signal.aborted) return;
        setState((now) => afterProgress(now, event));
      }
      setState((now) => ({ ...now, kind: 'done' }));
    } catch (error) {
      if (signal.aborted) return;
      showError(error);
      setState((now) => ({ ...now, kind: now.done > 0 ? 'cancelled' : 'choosing' }));
    }
  };
  return {
    state,
    start(passphrase: string | null) {
      const own = new AbortController();
      controller.current = own;
      setState({ ...choosing(organisationIds.length), kind: 'running' });
      void run(passphrase, own.signal);
    },
    cancel() {
      controller.current?.abort();
      setState((now) => ({ ...now, kind: 'cancelled' }));
    },
  };
}
