import { chromium, type Page } from 'playwright';
import type { BenchOutput } from '../../src/contract/command-output.ts';
import { findBrowser } from '../support/find-browser.ts';
import { serve } from '../support/serve.ts';
import { round } from './durations.ts';

/** Budgets in NT$ that nobody solved before: each is a plan of its own. */
const budgets = [310_000, 420_000, 530_000, 640_000, 750_000];

/**
 * Opens the sample firm's plan in a browser, changes the budget several times and takes the longest task of the screen's main
 * thread from the change until the new plan came, and until it was drawn. Null: no browser.
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
    const whileSolving: number[] = [];
    const whileDrawing: number[] = [];
    for (const budget of budgets) {
      await page.waitForTimeout(500);
      const came = page.waitForResponse((response) => response.url().endsWith('/plan/get'), { timeout: 120_000 });
      await page.evaluate(watchTasks);
      await page.locator('input[inputmode]').first().fill(String(budget));
      await came;
      whileSolving.push(await page.evaluate(longestTask));
      await page.evaluate(watchTasks);
      await solved(page);
      await page.waitForTimeout(300);
      whileDrawing.push(await page.evaluate(longestTask));
    }
    return {
      plans: budgets.length,
      longestTaskSolvingMs: round(Math.max(...whileSolving)),
      longestTaskDrawingMs: round(Math.max(...whileDrawing)),
    };
  } finally {
    await browser.close();
    await host.stop('SIGTERM');
  }
}

async function solved(page: Page): Promise<void> {
  await page.locator('[data-testid="plan"][aria-busy="false"]').waitFor({ timeout: 120_000 });
}

interface Watched {
  watched?: { longest: number; stop(): void };
}

/** Runs in the page: the longest time between two turns of the main thread is its longest task. */
function watchTasks(): void {
  const watched = window as unknown as Watched;
  watched.watched?.stop();
  const channel = new MessageChannel();
  let last = performance.now();
  const state = { longest: 0, stop: () => channel.port1.close() };
  channel.port1.onmessage = () => {
    const now = performance.now();
    state.longest = Math.max(state.longest, now - last);
    last = now;
    channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  watched.watched = state;
}

function longestTask(): number {
  return (window as unknown as Watched).watched?.longest ?? Number.NaN;
}
