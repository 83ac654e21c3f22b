import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Plugin } from 'vite';
import { screenConfig } from '../../../main/screen-config.ts';
import type { Words } from '../../support/locale-files.ts';
import { pseudoLocale } from '../../support/pseudo-locale.ts';

const root = resolve(import.meta.dirname, '../../..');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Every English word file becomes pseudo-words while the screen is built. */
const pseudoWords: Plugin = {
  name: 'pseudo-words',
  enforce: 'pre',
  transform(code, id) {
    if (!/locales\/en\/[^/]+\.json/.test(id)) return null;
    return JSON.stringify(pseudoLocale(JSON.parse(code) as Words));
  },
};

/** Builds the screen with pseudo-words for English, in a folder of each worker's own. Returns the folder. */
export async function buildPseudoScreen(): Promise<string> {
  const folder = join(root, `node_modules/.cache/dunwu-tests/pseudo-screen-${process.pid}`);
  const config = screenConfig(root, folder);
  await build({ ...config, plugins: [pseudoWords, config.plugins], configFile: false, logLevel: 'error' });
  return folder;
}

/** Answers the page's requests for the screen's files from a folder; the API stays the real one. */
export async function serveScreenFrom(page: Page, folder: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/rpc') || pathname.startsWith('/files')) return route.continue();
    const file = join(folder, extname(pathname) ? pathname : 'index.html');
    if (!existsSync(file)) return route.abort();
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ body: readFileSync(file), contentType });
  });
}
