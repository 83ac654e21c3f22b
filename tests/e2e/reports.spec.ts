import {
  type Deliverable,
  defaultBranding,
  type ExportFormat,
  reportSections,
} from '../../src/contract/report-records.ts';
import { plainPng } from '../support/pictures.ts';
import { ReportsPage } from './pages/reports-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { quicklyPlanned } from './support/quickly-planned.ts';
import { expect, test } from './support/test.ts';

test.slow();

/** One of every format, and how a file of it begins. */
const files: readonly (readonly [Deliverable, ExportFormat, string])[] = [
  ['summary', 'pdf', '%PDF-'],
  ['policy', 'docx', 'PK'],
  ['deck', 'pptx', 'PK'],
  ['workbook', 'xlsx', 'PK'],
  ['tables', 'csv', 'PK'],
  ['data', 'json', '{'],
  ['report', 'md', ''],
];

test('exports every format: the file that comes down is whole, and its hash is the one on the screen', async ({
  page,
  api,
  words,
}) => {
  const { assessment } = await quicklyPlanned(api);
  const reports = new ReportsPage(page, words);
  await reports.open(assessment.id);
  await expect(page.getByText(words('deliverables:history.empty'))).toBeVisible();
  for (const [deliverable, format, beginning] of files) {
    await reports.pick(deliverable);
    if (format === 'docx' || format === 'md') await reports.choose(`deliverables:format.${format}`);
    const { bytes, hash, shown, name } = await reports.exportAndDownload(format);
    expect(bytes.length, name).toBeGreaterThan(1000);
    expect(bytes.subarray(0, beginning.length).toString('latin1')).toBe(beginning);
    expect(hash, name).toBe(shown);
    await expect(reports.history().first()).toContainText(name);
  }
  await expect(reports.history()).toHaveCount(files.length);
  await expect(reports.history().locator('[data-state=kept]')).toHaveCount(files.length);
  await expectNoAxeViolations(page);
});

test('shows the pages before they are exported, and follows what is chosen', async ({ page, api, words }) => {
  const { assessment } = await quicklyPlanned(api);
  const reports = new ReportsPage(page, words);
  await reports.open(assessment.id, 'policy');
  expect(await reports.coloursOn(1)).toBeGreaterThan(20);
  await expect(reports.previewPage(1)).toContainText(/[一-龥]{4}/);
  await reports.choose('deliverables:language.en');
  await expect(reports.previewPage(2)).not.toContainText(/[一-龥]{12}/);
  const whole = await reports.previewPage(1).evaluate((element) => element.clientWidth);
  await reports.preview('policy').focus();
  await page.keyboard.press('PageDown');
  const total = await page.locator('[data-page]').count();
  await expect(page.getByText(words('deliverables:preview.place', { page: 2, total }))).toBeVisible();
  await page.keyboard.press('+');
  await expect.poll(() => reports.previewPage(1).evaluate((element) => element.clientWidth)).not.toBe(whole);

  await reports.pick('report');
  await page.getByRole('button', { name: words('deliverables:options.none'), exact: true }).click();
  await expect(reports.exportButton('pdf')).toBeDisabled();
  await page.getByRole('checkbox', { name: words('deliverables:section.glossary') }).check();
  await expect(reports.exportButton('pdf')).toBeEnabled();
  await expect
    .poll(async () => (await api.reports.settings({ assessmentId: assessment.id })).hidden)
    .toHaveLength(reportSections.length - 1);
  expect(await reports.coloursOn(1)).toBeGreaterThan(20);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: words('deliverables:section.glossary') })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: words('deliverables:section.plan') })).not.toBeChecked();
});

test('gives documents the look that was set, and keeps one that cannot be read from being saved', async ({
  page,
  api,
  words,
}) => {
  const { assessment } = await quicklyPlanned(api);
  const { logo: _, ...usual } = defaultBranding;
  try {
    const reports = new ReportsPage(page, words);
    await reports.open(assessment.id, 'report');
    await page.getByRole('link', { name: words('deliverables:branding.link') }).click();
    const card = page.getByRole('region', { name: words('deliverables:branding.title') });
    const look = card.getByRole('figure');
    await card.getByLabel(words('deliverables:branding.name'), { exact: true }).fill('遠見顧問 Farsight');
    await expect(look).toContainText('遠見顧問 Farsight');
    const colour = card.getByLabel(words('deliverables:branding.colour'), { exact: true });
    await colour.fill('#ffd700');
    await colour.blur();
    await expect(card.getByRole('alert')).toBeVisible();
    await expectNoAxeViolations(page);
    expect((await api.branding.get()).colour).toBe(usual.colour);
    await card.getByRole('button', { name: /#[0-9a-f]{6}/ }).click();
    await expect(card.getByRole('alert')).toHaveCount(0);
    await card
      .locator('input[type=file]')
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: plainPng(48, 16) });
    await expect(look.locator('img')).toHaveCount(2);
    await expect.poll(async () => (await api.branding.get()).name).toBe('遠見顧問 Farsight');
    await expect.poll(async () => (await api.branding.get()).colour).not.toBe(usual.colour);

    await card.getByRole('button', { name: words('deliverables:branding.logoRemove') }).click();
    await expect(look.locator('img')).toHaveCount(0);
    await page.getByRole('button', { name: words('ui:undo') }).click();
    await expect(look.locator('img')).toHaveCount(2);

    await page.goBack();
    await expect(reports.previewPage(1)).toContainText('遠見顧問 Farsight', { timeout: 60_000 });
  } finally {
    // The look is one for all firms of the host that this worker's tests share.
    await api.branding.set(usual);
    await api.branding.setLogo({ file: null });
  }
});

test('cancels an export without a trace, and says what failed and tries again', async ({ page, api, words }) => {
  const { assessment } = await quicklyPlanned(api);
  const reports = new ReportsPage(page, words);
  await reports.open(assessment.id, 'data');
  // An export that never ends.
  await page.route('**/rpc/reports/export', () => {});
  await reports.exportButton('json').click();
  const steps = page.getByRole('list', { name: words('deliverables:export.steps') });
  await expect(steps.locator('[aria-current=step]')).toContainText(words('deliverables:export.step.gather'));
  await page.getByRole('button', { name: words('deliverables:export.cancel') }).click();
  await expect(page.getByText(words('deliverables:export.cancelled'))).toBeVisible();

  await page.unroute('**/rpc/reports/export');
  await page.route('**/rpc/reports/export', (route) => route.abort(), { times: 1 });
  await reports.exportButton('json').click();
  await page
    .getByRole('alert')
    .getByRole('button', { name: words('ui:tryAgain') })
    .click();
  await expect(reports.result()).toBeVisible({ timeout: 60_000 });
  await expect(reports.history()).toHaveCount(1);
});
