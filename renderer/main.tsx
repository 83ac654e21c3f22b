import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/ui.css';
import './app/shell.css';
import './app/print.css';
import { createRoot } from 'react-dom/client';
import { defaultLanguage } from '../locales/resources.ts';
import { App } from './app/app.tsx';
import { startI18n } from './app/i18n.ts';
import { queryClient } from './app/query-client.ts';
import { StartFailure } from './app/start-failure.tsx';
import { api, client } from './client/api.ts';

const element = document.getElementById('root');
if (!element) throw new Error('The page has no #root');
const root = createRoot(element);

try {
  const settings = await client.settings.get();
  queryClient.setQueryData(api.settings.get.queryKey(), settings);
  await startI18n(settings.language);
  root.render(<App settings={settings} />);
} catch (error) {
  await startI18n(defaultLanguage);
  root.render(<StartFailure error={error} />);
}
