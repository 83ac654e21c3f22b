import { chromium, type Page } from 'playwright';
import type { BenchOutput } from '../../src/contract/command-output.ts';
import { findBrowser } from '../support/find-browser.ts';
import { serve } from '../support/serve.ts';
import { round } from './durations.ts';

/** Budgets in NT$ that nobody solved before: each is a plan of its own. */
const budgets = [310_000, 420_000, 530_000, 640_000, 750_000];

/** Until the browser's own work of starting a trace is over, in ms. */
const settleMs = 600;

/** Stands in the trace where the new plan came. */
const cameMark = 'plan-came';

/** In ms: until the new plan came, and from then until it was drawn. */
interface LongestTasks {
  readonly solving: number;
  readonly drawing: number;
}

/**
 * Opens the sample firm's plan in a browser, changes the budget several times and takes the longest task of the screen's main
 * thread, from the browser's own trace, until the new plan came and until it was drawn. Null: no browser.
 */
export async function measureScreenTasks(dataFolder: string): Promise<BenchOutput['screen']> {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const host = await serve(dataFolder);
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const [name = '', value = ''] = host.cookie.split('=');
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addCookies([{ name, value, url: host.origin }]);
    const { assessmentId } = await host.client.organisations.addSample();
    const page = await context.newPage();
    await page.goto(`${host.origin}/assessments/${assessmentId}/plan`);
    await solved(page);
    const taken: LongestTasks[] = [];
    for (const budget of budgets) {
      await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', '__metadata'] });
      await page.waitForTimeout(settleMs);
      const came = page.waitForResponse((response) => response.url().endsWith('/plan/get'), { timeout: 120_000 });
      await page.locator('input[inputmode]').first().fill(String(budget));
      await came;
      await page.evaluate((mark) => performance.mark(mark), cameMark);
      await solved(page);
      await page.waitForTimeout(settleMs);
      taken.push(longestTasks((await browser.stopTracing()).toString('utf8')));
    }
    return {
      plans: budgets.length,
      longestTaskSolvingMs: round(Math.max(...taken.map(({ solving }) => solving))),
      longestTaskDrawingMs: round(Math.max(...taken.map(({ drawing }) => drawing))),
    };
  } finally {
    await browser.close();
    await host.stop('SIGTERM');
  }
}

async function solved(page: Page): Promise<void> {
  await page.locator('[data-testid="plan"][aria-busy="false"]').waitFor({ timeout: 120_000 });
}

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts?: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest tasks of the page's main thread in a trace; what starting the trace itself took is left out. */
function longestTasks(trace: string): LongestTasks {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const main = traceEvents.find((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && pid === main?.pid && tid === main.tid && name.endsWith('RunTask'),
  );
  const begun = Math.min(...tasks.map(({ ts = 0 }) => ts)) + 1000 * (settleMs / 2);
  const came = traceEvents.find(({ name }) => name === cameMark)?.ts ?? Number.NaN;
  const longest = (from: number, to: number) =>
    Math.max(0, ...tasks.flatMap(({ ts = 0, dur = 0 }) => (from <= ts && ts < to ? [dur] : []))) / 1000;
  return { solving: longest(begun, came), drawing: longest(came, Number.POSITIVE_INFINITY) };
}
