import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { appRoot } from '../../main/app-root.ts';
import { screenConfig } from '../../main/screen-config.ts';
import type { BenchOutput } from '../../src/contract/command-output.ts';
import { findBrowser } from '../support/find-browser.ts';
import { percentiles, round } from './durations.ts';
import type { FrameTimes } from './roadmap-page/measured-frames.ts';

const items = 200;
const renders = 5;
const origin = 'http://roadmap.bench';
const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Builds a page with nothing but the chart, outside of the product, and drags a bar through half a year. Null: no browser. */
export async function measureRoadmapFrames(): Promise<BenchOutput['roadmap']> {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const folder = mkdtempSync(join(appRoot, 'node_modules', '.cache', 'roadmap-page-'));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await buildRoadmapPage(folder);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const rendered: number[] = [];
    for (let count = 0; count < renders; count += 1)
      rendered.push(await openRoadmapPage(page, folder, `items=${items}`));
    const { work } = await drag(page);
    return {
      items,
      renderMs: round(percentiles(rendered).p50),
      dragFrames: work.length,
      dragFramesOver16Ms: work.filter((ms) => ms > 16).length,
      dragFrameMs: percentiles(work),
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds the page into a folder. */
export async function buildRoadmapPage(folder: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  const root = join(appRoot, 'tests', 'bench', 'roadmap-page');
  await build({ ...screenConfig(appRoot, folder), root, configFile: false, publicDir: false, logLevel: 'error' });
}

/** Opens the built page without a server. Returns the milliseconds until the chart was drawn. */
export async function openRoadmapPage(page: Page, folder: string, query: string): Promise<number> {
  await page.unrouteAll();
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = path === '/' ? 'index.html' : path.slice(1);
    const contentType = types[file.split('.').at(-1) ?? ''];
    if (!contentType) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(join(folder, file)), contentType });
  });
  await page.goto(`${origin}/?${query}`);
  const drawn = await page.waitForFunction(() => (window as { renderMs?: number }).renderMs);
  return (await drawn.jsonValue()) ?? Number.NaN;
}

/** Takes the first bar that can be moved to the right and back, past the edge where the calendar scrolls along. */
async function drag(page: Page): Promise<FrameTimes> {
  const bar = page.locator('[data-bar]:not([data-fixed])').first();
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  if (!box) throw new Error('The chart has no bar to drag');
  const y = box.y + box.height / 2;
  const x = box.x + Math.min(box.width / 2, 20);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => (window as unknown as Measured).measuredFrames.start());
  await page.mouse.move(1260, y, { steps: 150 });
  await page.mouse.move(x, y, { steps: 150 });
  const times = await page.evaluate(() => (window as unknown as Measured).measuredFrames.stop());
  await page.mouse.up();
  return times;
}

interface Measured {
  readonly measuredFrames: { start(): void; stop(): FrameTimes };
}
