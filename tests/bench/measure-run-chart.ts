import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser } from '../support/find-browser.ts';
import { serve } from '../support/serve.ts';
import { percentiles, round } from './durations.ts';

/** What the chart of a long run costs, in ms. */
export interface RunChartMeasure {
  /** From the click on a stored run until its curves are on the screen: the middle and the slowest of several times. */
  readonly firstChartMs: { readonly p50: number; readonly max: number };
  /** Work of each frame (scripts, layout, painting) while zooming by wheel and while panning by hand. */
  readonly zoomFrameMs: { readonly p50: number; readonly p99: number };
  readonly panFrameMs: { readonly p50: number; readonly p99: number };
  readonly frames: number;
  readonly framesOver16Ms: number;
}

const opens = 5;
const wheelTurns = 60;
const dragMoves = 150;

/**
 * Imports a log, opens its run in a browser several times, then zooms and pans its chart. Null: no browser.
 * @param log a training log of any length, for example of a million rows
 */
export async function measureRunChart(dataFolder: string, log: File): Promise<RunChartMeasure | null> {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const host = await serve(dataFolder);
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const fields = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
    const { id: organisationId } = await host.client.organisations.create({ ...fields, name: 'Bench' });
    for await (const { failures } of await host.client.runs.read({ organisationId, files: [log] })) {
      if (failures.length > 0) throw new Error(`The log was not read: ${JSON.stringify(failures)}`);
    }
    const page = await openList(browser, host, organisationId);
    const firstCharts: number[] = [];
    for (let count = 0; count < opens; count += 1) {
      await page.goto(`${host.origin}/organisations/${organisationId}/runs`);
      firstCharts.push(await openRun(page));
    }
    const zoom = await recordFrames(page, () => turnWheel(page));
    await page.keyboard.press('0');
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('+');
    const pan = await recordFrames(page, () => dragAcross(page));
    const work = [...zoom, ...pan];
    return {
      firstChartMs: { p50: percentiles(firstCharts).p50, max: round(Math.max(...firstCharts)) },
      zoomFrameMs: percentiles(zoom),
      panFrameMs: percentiles(pan),
      frames: work.length,
      framesOver16Ms: work.filter((ms) => ms > 16).length,
    };
  } finally {
    await browser.close();
    await host.stop('SIGTERM');
  }
}

async function openList(
  browser: Browser,
  host: { readonly origin: string; readonly cookie: string },
  organisationId: string,
): Promise<Page> {
  const [name = '', value = ''] = host.cookie.split('=');
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  await context.addCookies([{ name, value, url: host.origin }]);
  const page = await context.newPage();
  await page.goto(`${host.origin}/organisations/${organisationId}/runs`);
  return page;
}

/** Clicks the first run of the list. Returns the milliseconds until its chart was drawn, by the page's own clock. */
async function openRun(page: Page): Promise<number> {
  await page.locator('tr[data-run] a').waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector('[role=slider] canvas')) return;
          observer.disconnect();
          // Two frames later it is on the screen.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
        });
        observer.observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLElement>('tr[data-run] a')?.click();
      }),
  );
}

async function turnWheel(page: Page): Promise<void> {
  const place = await middleOf(page);
  await page.mouse.move(place.x, place.y);
  for (let turn = 0; turn < wheelTurns; turn += 1) await page.mouse.wheel(0, turn < wheelTurns / 2 ? -80 : 80);
}

async function dragAcross(page: Page): Promise<void> {
  const { x, y, width } = await middleOf(page);
  await page.keyboard.down('Shift');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - width / 3, y, { steps: dragMoves });
  await page.mouse.move(x + width / 3, y, { steps: dragMoves });
  await page.mouse.up();
  await page.keyboard.up('Shift');
}

async function middleOf(page: Page): Promise<{ x: number; y: number; width: number }> {
  const chart = page.getByRole('slider');
  await chart.scrollIntoViewIfNeeded();
  await chart.focus();
  const box = await chart.boundingBox();
  if (!box) throw new Error('There is no chart to zoom');
  return { x: box.x + box.width * 0.6, y: box.y + box.height / 2, width: box.width };
}

interface Recorder {
  stopFrames(): number[];
}

/** The work of each frame while something is done: a message posted in a frame is delivered after that frame was drawn. */
async function recordFrames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const work: number[] = [];
    const channel = new MessageChannel();
    let began = 0;
    let running = true;
    channel.port1.onmessage = () => work.push(performance.now() - began);
    const onFrame = (at: number) => {
      if (!running) return;
      began = at;
      channel.port2.postMessage(null);
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    const stopFrames = () => {
      running = false;
      return work;
    };
    Object.assign(window, { stopFrames });
  });
  await act();
  return page.evaluate(() => (window as unknown as Recorder).stopFrames());
}
