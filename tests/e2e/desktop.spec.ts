import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { appRoot } from '../../main/app-root.ts';
import { buildHostsIfStale } from '../../main/build-hosts.ts';
import { findElectron, hasDisplay } from '../../main/start/find-electron.ts';

const binary = findElectron();

test.describe('the desktop window', () => {
  test.skip(binary === null, "did not run: Electron's binary is not on this computer (npm start downloads it)");
  test.skip(!hasDisplay(), 'did not run: there is no display');

  test('opens the screen from its own scheme, without Node, and keeps to itself', async () => {
    await buildHostsIfStale();
    const folder = mkdtempSync(join(tmpdir(), 'dunwu-electron-'));
    const app = await _electron.launch({
      executablePath: binary ?? '',
      args: [appRoot, `--user-data-dir=${join(folder, 'profile')}`],
      env: { ...process.env, DUNWU_DATA: join(folder, 'data') } as Record<string, string>,
    });
    try {
      const page = await app.firstWindow();
      await expect(page.getByRole('navigation').first()).toBeVisible();
      expect(new URL(page.url()).origin).toBe('dunwu://app');
      expect(
        await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
      ).toEqual(['undefined', 'undefined']);
      await page.evaluate(() => window.open('https://example.com/'));
      expect(app.windows()).toHaveLength(1);
      const granted = await page.evaluate(
        async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
      );
      expect(granted).toBe('denied');
      await page.evaluate(() => window.location.assign('https://example.com/'));
      await page.waitForTimeout(500);
      expect(new URL(page.url()).origin).toBe('dunwu://app');
    } finally {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
