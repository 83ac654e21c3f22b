import { test as base, type Page } from '@playwright/test';
import { type Words, wordsIn } from '../../../main/words.ts';
import type { Language, Settings } from '../../../src/contract/records.ts';
import { QuestionnairePage } from '../pages/questionnaire-page.ts';
import { type ApiClient, connect, letIn } from './api-client.ts';
import { type Host, makeDataFolder, removeDataFolder, startHost } from './host.ts';

interface Options {
  /** Language of the screen; `test.use({ language: 'en' })`. */
  readonly language: Language;
  /** Theme of the screen; `test.use({ theme: 'dark' })`. */
  readonly theme: Settings['theme'];
}

interface Fixtures extends Options {
  /** Words of the screen's language. */
  readonly words: Words;
  /** Calls to the host that the page talks to. */
  readonly api: ApiClient;
  /** A host and data folder for one test alone, for tests that kill it or need an empty home. */
  readonly ownHost: Host;
  readonly questionnaire: QuestionnairePage;
}

interface WorkerFixtures {
  /** The server host of this worker, on a data folder of its own. */
  readonly host: Host;
}

/** `test` with a running host and an empty page that it has let in: a test goes where it begins. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  language: ['zh-TW', { option: true }],
  theme: ['light', { option: true }],
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
    async ({}, use) => {
      const host = await startHost(makeDataFolder());
      await use(host);
      await host.stop();
      removeDataFolder(host.dataFolder);
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  ownHost: async ({}, use) => {
    const host = await startHost(makeDataFolder());
    await use(host);
    await host.stop();
    removeDataFolder(host.dataFolder);
  },
  words: async ({ language }, use) => use(wordsIn(language)),
  api: async ({ host }, use) => use(await connect(host)),
  baseURL: async ({ host }, use) => use(host.origin),
  page: async ({ page, host, api, language, theme }, use) => {
    await api.settings.set({ language, theme, userName: '' });
    // The cookie instead of the launch address: the home screen need not be drawn before every test.
    const [name = '', value = ''] = (await letIn(host)).split('=');
    await page.context().addCookies([{ name, value, url: host.origin, httpOnly: true, sameSite: 'Strict' }]);
    await use(page);
  },
  questionnaire: async ({ page, words }, use) => use(new QuestionnairePage(page, words)),
});

/** Lets the browser in at a host and shows its home screen. */
export async function enter(page: Page, host: Host): Promise<void> {
  await page.goto(host.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

export { expect } from '@playwright/test';
