import { expect, type Page } from '@playwright/test';
import type { ScreenVisit } from '../../support/screens.ts';
import type { ApiClient } from './api-client.ts';
import { newAssessment } from './arrange.ts';
import { addSampleAssessors } from './assessor-files.ts';
import { holdWorkshop } from './hold-workshop.ts';
import { labelledLog, readLogs } from './training-logs.ts';

/** The sample firm's ids, which fill the addresses of the screens. */
export interface Sample {
  readonly organisationId: string;
  readonly assessmentId: string;
  /** Its training runs: one that grokked and one that did not. */
  readonly runIds: readonly string[];
  /** A workshop that goes on, with a question revealed; of another firm, so that the sample's results stay as they are. */
  readonly workshopId: string;
}

/** The sample firm with its answers, assessors and training runs; the one that is there already if it was added before. */
export async function sampleOf(api: ApiClient): Promise<Sample> {
  const sample = await api.organisations.addSample();
  await addSampleAssessors(api, sample.assessmentId);
  const there = await api.runs.list({ organisationId: sample.organisationId });
  const runs = there.length > 0 ? there : await readLogs(api, sample.organisationId, sampleLogs());
  return { ...sample, runIds: runs.map(({ id }) => id).toSorted(), workshopId: await sampleWorkshop(api) };
}

const workshopTitle = '2026-01-01';

async function sampleWorkshop(api: ApiClient): Promise<string> {
  const there = (await api.workshops.list({})).find(({ title }) => title === workshopTitle);
  if (there) return there.id;
  const { assessment } = await newAssessment(api, 'full');
  const { workshop } = await holdWorkshop(api, assessment.id, {
    roles: ['management', 'technical', 'technical', 'risk-legal', 'operations'],
    votes: { 'TRN-01': [3, 3, 3, 2, 3], 'MON-01': [4, 0, 1, 'unsure', 'notMine'] },
    title: workshopTitle,
    goesOn: true,
  });
  return workshop.id;
}

function sampleLogs(): readonly File[] {
  return [labelledLog('grokked'), labelledLog('still-memorised')];
}

/** Opens a screen on the sample firm and waits until it has drawn what it loads. */
export async function visit(page: Page, screen: ScreenVisit, sample: Sample): Promise<void> {
  const path = screen.path
    .replace(':organisation', sample.organisationId)
    .replace(':assessment', sample.assessmentId)
    .replace(':workshop', sample.workshopId)
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
