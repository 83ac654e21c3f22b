import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/ui.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from './app/i18n.ts';
import { queryClient } from './app/query-client.ts';
import { router } from './app/routes.tsx';
import { cssVariables, theme } from './app/theme.ts';
import { client } from './client/api.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

const settings = await client.settings.get();
await startI18n(settings.language);

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme={settings.theme}>
      <QueryClientProvider client={queryClient}>
        <Notifications position="bottom-right" />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
