import { expect, type Page } from '@playwright/test';
import type { ScreenVisit } from '../../support/screens.ts';
import type { ApiClient } from './api-client.ts';
import { addSampleAssessors } from './assessor-files.ts';
import { labelledLog, readLogs } from './training-logs.ts';

/** The sample firm's ids, which fill the addresses of the screens. */
export interface Sample {
  readonly organisationId: string;
  readonly assessmentId: string;
  /** Its training runs: one that grokked and one that did not. */
  readonly runIds: readonly string[];
}

/** The sample firm with its answers, assessors and training runs; the one that is there already if it was added before. */
export async function sampleOf(api: ApiClient): Promise<Sample> {
  const sample = await api.organisations.addSample();
  await addSampleAssessors(api, sample.assessmentId);
  const there = await api.runs.list({ organisationId: sample.organisationId });
  const runs = there.length > 0 ? there : await readLogs(api, sample.organisationId, sampleLogs());
  return { ...sample, runIds: runs.map(({ id }) => id).toSorted() };
}

function sampleLogs(): readonly File[] {
  return [labelledLog('grokked'), labelledLog('still-memorised')];
}

/** Opens a screen on the sample firm and waits until it has drawn what it loads. */
export async function visit(page: Page, screen: ScreenVisit, sample: Sample): Promise<void> {
  const path = screen.path
    .replace(':organisation', sample.organisationId)
    .replace(':assessment', sample.assessmentId)
    .replace(':runs', sample.runIds.join(','))
    .replace(':run', sample.runIds[0] ?? '');
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
