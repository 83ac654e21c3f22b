import { expect, type Page } from '@playwright/test';
import type { ScreenVisit } from '../../support/screens.ts';
import type { ApiClient } from './api-client.ts';

/** The sample firm's ids, which fill the addresses of the screens. */
export interface Sample {
  readonly organisationId: string;
  readonly assessmentId: string;
}

/** The sample firm with its answers; the one that is there already if it was added before. */
export function sampleOf(api: ApiClient): Promise<Sample> {
  return api.organisations.addSample();
}

/** Opens a screen on the sample firm and waits until it has drawn what it loads. */
export async function visit(page: Page, screen: ScreenVisit, sample: Sample): Promise<void> {
  const path = screen.path.replace(':organisation', sample.organisationId).replace(':assessment', sample.assessmentId);
  await page.goto(path);
  await settled(page);
}

/** Long enough for a plan to be proven on a busy machine. */
const longestWaitMs = 60_000;

/** Waits until the screen has drawn what it loads: no loader is left. The network never idles, host events stay open. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect(page.locator('.mantine-Loader-root')).toHaveCount(0, { timeout: longestWaitMs });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
