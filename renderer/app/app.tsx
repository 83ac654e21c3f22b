import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import type { Settings } from '../../src/contract/records.ts';
import { settingsColorSchemeManager } from './color-scheme-manager.ts';
import { queryClient } from './query-client.ts';
import { router } from './routes.tsx';
import { cssVariables, theme } from './theme.ts';

/** The whole screen, once the settings are known. */
export function App({ settings }: { readonly settings: Settings }) {
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme={settings.theme}
        colorSchemeManager={settingsColorSchemeManager(settings.theme)}
      >
        <QueryClientProvider client={queryClient}>
          <Notifications position="bottom-right" className="no-print" />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}
