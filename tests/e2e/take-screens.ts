import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { languages } from '../../locales/resources.ts';
import { buildScreenIfStale } from '../../main/build-screen.ts';
import { ensureBrowser } from '../support/find-browser.ts';
import { screens } from '../support/screens.ts';
import { connect } from './support/api-client.ts';
import { makeDataFolder, removeDataFolder, startHost } from './support/host.ts';
import { sampleOf, visit } from './support/visit.ts';

/** `npm run screens`: every screen on the sample firm, in both languages and both themes, into `docs/screens`. */
const folder = 'docs/screens';
mkdirSync(folder, { recursive: true });
await buildScreenIfStale();
const host = await startHost(makeDataFolder());
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const api = await connect(host);
  const sample = await sampleOf(api);
  for (const language of languages) {
    for (const theme of ['light', 'dark'] as const) {
      await api.settings.set({ language, theme });
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        timezoneId: 'Asia/Taipei',
        baseURL: host.origin,
      });
      await page.goto(host.url);
      for (const screen of screens) {
        await visit(page, screen, sample);
        await page.screenshot({ path: `${folder}/${screen.name}-${language}-${theme}.png`, animations: 'disabled' });
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  await host.stop();
  removeDataFolder(host.dataFolder);
}
