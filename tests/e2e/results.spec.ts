import { ResultsPage } from './pages/results-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { holdWorkshop } from './support/hold-workshop.ts';
import { importExample } from './support/import-example.ts';
import { expect, test } from './support/test.ts';

test('the reasons of every risk add up, on the screen, to its score', async ({ api, page, words }) => {
  const { assessment, result } = await importExample(api, 'machine-tools');
  const results = new ResultsPage(page, words);
  for (const risk of result.risks.filter((each) => each.status === 'assessed').slice(0, 5)) {
    await results.open(assessment.id, risk.id);
    const points = await results.reasonPoints();
    const total = await results.reasonsTotal();
    expect(points.length).toBeGreaterThan(2);
    expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 9);
    expect(total).toBeCloseTo(risk.score.planning, 2);
  }
});

test('a firm that only calls an API is told that grokking barely touches it, and what does', async ({
  api,
  page,
  words,
}) => {
  const { assessment, lowExposure } = await importExample(api, 'trading-company');
  const results = new ResultsPage(page, words);
  await results.open(assessment.id);
  await expect(results.text('results:exposure.low.title')).toBeVisible();
  const [first = ''] = lowExposure?.lookAt ?? [];
  await page
    .getByRole('button', { name: words(`risks:${first}.title`) })
    .first()
    .click();
  await expect(results.details()).toContainText(words(`risks:${first}.cause`).slice(0, 4));
});

test('opens a risk by keyboard from the matrix, keeps it in the address, and goes back to it', async ({
  api,
  page,
  words,
}) => {
  const { assessment, result } = await importExample(api, 'machine-tools');
  const risk = result.risks[0]?.id ?? '';
  const results = new ResultsPage(page, words);
  await results.open(assessment.id);
  await results.openFromMatrix(risk);
  await expect(page).toHaveURL(new RegExp(`#${risk}$`));
  await results.closeDetails();
  await page.goBack();
  await expect(results.details()).toBeVisible();
});

test('shows no figure while nothing is answered, and leads to the questions', async ({ api, page, words }) => {
  const { assessment } = await newAssessment(api, 'full');
  const results = new ResultsPage(page, words);
  await results.open(assessment.id);
  await expect(results.heading('results:tooEarly.title')).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
  await page.getByRole('link', { name: words('results:tooEarly.answer') }).click();
  await expect(page).toHaveURL(/\/questions/);
});

test('saves the answers as a file', async ({ api, page, words }) => {
  const { assessment } = await importExample(api, 'clinic-software');
  const results = new ResultsPage(page, words);
  await results.open(assessment.id);
  await page.getByRole('button', { name: words('results:actions.share') }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: words('results:actions.export') }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
});

test('prints as one page for the board', async ({ api, page, words }) => {
  const { assessment } = await importExample(api, 'machine-tools');
  const results = new ResultsPage(page, words);
  await results.open(assessment.id);
  await results.heading('results:risks.title').waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
});

test('are free of axe violations, closed and with a risk open', async ({ api, page, words }) => {
  const { assessment, result } = await importExample(api, 'machine-tools');
  const results = new ResultsPage(page, words);
  await results.open(assessment.id);
  await expect(results.heading('results:coverage.title')).toBeVisible();
  await expectNoAxeViolations(page);
  await results.openFromMatrix(result.risks[0]?.id ?? '');
  await expectNoAxeViolations(page);
});

test('shows where management and the technical side differ once a workshop was held, and not before', async ({
  api,
  page,
  words,
}) => {
  const { assessment } = await importExample(api, 'clinic-software');
  const results = new ResultsPage(page, words);
  await results.open(assessment.id);
  await results.heading('results:coverage.title').waitFor();
  await expect(results.heading('results:disagreement.title')).toHaveCount(0);

  await holdWorkshop(api, assessment.id, {
    roles: ['management', 'management', 'technical', 'technical', 'operations'],
    votes: { 'VAL-02': [2, 2, 2, 2, 2], 'MON-01': [4, 4, 1, 0, 'unsure'], 'STP-01': [1, 2, 2, 3, 2] },
  });
  await page.reload();
  const map = page.getByRole('region', { name: words('results:disagreement.title') });
  await expect(map.getByRole('row').nth(1)).toContainText('MON-01');
  const apart = words('results:disagreement.managementHigher', { levels: '3.5' });
  await expect(map.getByRole('row').nth(1)).toContainText(apart);
  await expect(map.getByRole('row', { name: 'VAL-02' })).toContainText(words('results:disagreement.consensus.agreed'));
  await expect(map.getByRole('row')).toHaveCount(4);
  await expectNoAxeViolations(page, '[aria-labelledby="disagreement"]');

  await map.getByRole('switch', { name: words('results:disagreement.onlyDifferent') }).press('Space');
  await expect(map.getByRole('row')).toHaveCount(3);
  await map.getByRole('link', { name: 'MON-01' }).click();
  await expect(page).toHaveURL(/questions\/MON-01/);
});
