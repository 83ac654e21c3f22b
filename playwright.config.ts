import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/find-browser.ts';

const browser = process.env.DUNWU_CHROMIUM ?? findBrowser();

/** Browser tests: each worker runs a real server host on a data folder of its own (tests/e2e/support). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'node_modules/.cache/dunwu-tests/browser',
  globalSetup: './tests/e2e/support/build-screen-once.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // A busy build machine may be slow once; Playwright still lists such a test as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // Chromium's sandbox cannot start as root, as in containers.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
