import { actions } from '../../src/content/actions.ts';
import { PlanPage } from './pages/plan-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { importExample } from './support/import-example.ts';
import { expect, test } from './support/test.ts';

/** Each plan is proven optimal, which takes a while on a busy machine. */
test.describe.configure({ timeout: 240_000 });

test('a smaller budget changes the plan, and it stays changed', async ({ api, page, words }) => {
  const { assessment } = await importExample(api, 'clinic-software');
  const plan = new PlanPage(page, words);
  await plan.open(assessment.id);
  const before = await plan.planned();
  await expect(plan.proof()).toHaveAttribute('data-status', 'optimal');
  await plan.setBudget(20_000);
  await expect.poll(() => plan.planned()).not.toEqual(before);
  const after = await plan.planned();
  const stored = await api.plan.get({ assessmentId: assessment.id });
  expect(stored.settings.budgetNtd).toBe(20_000);
  expect(stored.plan.chosen.reduce((sum, { costNtd }) => sum + costNtd, 0)).toBeLessThanOrEqual(20_000);
  await page.reload();
  expect(await plan.planned()).toEqual(after);
});

test('marking an action done and naming an owner survive a reload; done can be taken back', async ({
  api,
  page,
  words,
}) => {
  const { assessment } = await importExample(api, 'clinic-software');
  const plan = new PlanPage(page, words);
  await plan.open(assessment.id);
  const [first = '', second = ''] = await plan.planned();
  await plan.setOwner(second, '王小明');
  await plan.setStatus(first, 'done');
  await page.reload();
  await expect(plan.done(first)).toBeVisible();
  await expect(plan.owner(second)).toHaveValue('王小明');
  expect(await plan.planned()).not.toContain(first);
  await plan.done(first).click();
  await expect.poll(() => plan.planned()).toContain(first);
});

test('an action left out comes back with undo', async ({ api, page, words }) => {
  const { assessment } = await importExample(api, 'clinic-software');
  const { plan: built } = await api.plan.get({ assessmentId: assessment.id });
  const action = built.chosen.at(-1)?.action ?? '';
  const plan = new PlanPage(page, words);
  await plan.open(assessment.id, action);
  await plan
    .details()
    .getByRole('button', { name: words('plan:choices.exclude') })
    .click();
  await page.keyboard.press('Escape');
  await expect.poll(() => plan.planned()).not.toContain(action);
  await page.getByRole('button', { name: words('ui:undo') }).click();
  await expect.poll(() => plan.planned()).toContain(action);
});

test('the details say which level an action brings, in the words of the question', async ({ api, page, words }) => {
  const { assessment } = await importExample(api, 'machine-tools');
  const plan = new PlanPage(page, words);
  await plan.open(assessment.id, 'A01');
  const raises = actions.find(({ id }) => id === 'A01')?.raises ?? [];
  expect(raises.length).toBeGreaterThan(0);
  for (const { question, to } of raises) {
    await expect(plan.details()).toContainText(words(`questions:${question}.levels.${to}`));
  }
  await expect(plan.details()).toContainText(words('actions:A01.evidenceOfDone'));
});

test('the table sorts by keyboard', async ({ api, page, words }) => {
  const { assessment } = await importExample(api, 'machine-tools');
  const plan = new PlanPage(page, words);
  await plan.open(assessment.id);
  await plan.solved();
  await plan.showTable();
  await plan.sortBy('buys');
  await plan.expectSorted('buys', 'ascending');
  await plan.sortBy('buys');
  await plan.expectSorted('buys', 'descending');
});

test('an assessment without answers has no plan and leads to the questions', async ({ api, page, words }) => {
  const { assessment } = await newAssessment(api, 'full');
  const plan = new PlanPage(page, words);
  await plan.open(assessment.id);
  await expect(plan.text('plan:tooEarly.title')).toBeVisible();
});

test('is free of axe violations as programme, as table, as money and with an action open', async ({
  api,
  page,
  words,
}) => {
  const { assessment } = await importExample(api, 'machine-tools');
  const plan = new PlanPage(page, words);
  await plan.open(assessment.id);
  await plan.solved();
  await plan.showMoreLimits();
  await page.getByText(words('plan:proof.how')).click();
  await expectNoAxeViolations(page);
  await plan.showTable();
  await expectNoAxeViolations(page);
  await plan.showTab('money');
  await expectNoAxeViolations(page);
  await plan.open(assessment.id, 'A01');
  await expectNoAxeViolations(page);
});
