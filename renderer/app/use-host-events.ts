import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import type { HostEvent } from '../../src/contract/records.ts';
import { api, client } from '../client/api.ts';
import { useReloadSettings } from '../client/settings.ts';
import { sendAppCommand } from '../ui/app-commands.ts';

const retryMs = 3000;

/** Listens to the host (menu items, files opened, settings changed elsewhere) for as long as the screen is open. */
export function useHostEvents(): void {
  const handle = useHandleHostEvent();
  useEffect(() => {
    const stop = new AbortController();
    void listen(handle, stop.signal);
    return () => stop.abort();
  }, [handle]);
}

async function listen(handle: (event: HostEvent) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const event of await client.app.events(undefined, { signal })) handle(event);
    } catch {
      // The host closed the stream or went away. Calls say so by themselves; here we only try again.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}

function useHandleHostEvent(): (event: HostEvent) => void {
  const navigate = useNavigate();
  const reloadSettings = useReloadSettings();
  const queryClient = useQueryClient();
  return useCallback(
    (event) => {
      switch (event.type) {
        case 'ready':
          return;
        case 'navigate':
          void navigate({ to: event.to });
          return;
        case 'settings-changed':
          void reloadSettings();
          return;
        case 'file-opened':
          void navigate({ to: '/clients/import', search: { opened: event.openedId, name: event.fileName } });
          return;
        case 'runs-changed':
          void queryClient.invalidateQueries({ queryKey: api.runs.key() });
          void queryClient.invalidateQueries({ queryKey: api.watched.key() });
          return;
        case 'command':
          if (sendAppCommand(event.command)) return;
          if (event.command === 'print') window.print();
          if (event.command === 'new-assessment') void navigate({ to: '/' });
      }
    },
    [navigate, reloadSettings, queryClient],
  );
}
