import { languages } from '../../locales/resources.ts';
import { PlanPage } from './pages/plan-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { importExample } from './support/import-example.ts';
import { onlyOnce } from './support/only-once.ts';
import { expect, test } from './support/test.ts';

/** Several plans are proven in each of these. */
test.describe.configure({ timeout: 240_000 });

test('stopping the solver keeps the last plan and says that it is not up to date', async ({ api, page, words }) => {
  const { assessment } = await importExample(api, 'clinic-software');
  const plan = new PlanPage(page, words);
  await plan.open(assessment.id);
  const before = await plan.planned();
  let letThrough = () => {};
  const gate = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/plan\/get/, async (route) => {
    await gate;
    // The screen has given this request up by then.
    await route.continue().catch(() => {});
  });
  await plan.budget().fill('1000');
  await expect(page.getByText(words('plan:solving.working'))).toBeVisible();
  await plan.button('ui:cancel').click();
  await expect(page.getByText(words('plan:solving.outdated'))).toBeVisible();
  expect(await plan.planned()).toEqual(before);
  letThrough();
  await page.unroute(/\/plan\/get/);
  await plan.button('plan:solving.solve').click();
  await expect.poll(() => plan.planned()).not.toEqual(before);
  await expect(page.getByText(words('plan:solving.outdated'))).toBeHidden();
});

// A dozen plans are proven for it: in one language.
test('the curve of budgets sets one, and undo brings the old one back', async ({ api, page, words }) => {
  const { assessment } = await importExample(api, 'clinic-software');
  await api.plan.configure({ assessmentId: assessment.id, settings: { budgetNtd: 100_000 } });
  const plan = new PlanPage(page, words);
  await plan.open(assessment.id);
  await plan.solved();
  await plan.showTab('budget');
  const budgets = page.getByRole('tabpanel').locator('summary');
  await budgets.waitFor({ timeout: 60_000 });
  const table = await plan.showBudgets();
  await expect.poll(() => table.getByRole('row').count(), { timeout: 180_000 }).toBeGreaterThan(12);
  await expectNoAxeViolations(page);
  await table.getByRole('button').first().press('Enter');
  await expect(plan.budget()).toHaveValue('NT$ 0');
  await plan.undo();
  await expect(plan.budget()).toHaveValue('NT$ 100,000');
});

for (const language of languages) {
  test.describe(`choices about the plan in ${language}`, () => {
    test.use({ language });

    test('contradicting decisions are named, and taking one back makes a plan again', async ({ api, page, words }) => {
      const { assessment } = await importExample(api, 'clinic-software');
      const assessmentId = assessment.id;
      const { plan: first } = await api.plan.get({ assessmentId });
      const waiting = first.chosen.find(({ waitsFor }) => waitsFor.length > 0);
      const [prerequisite = ''] = waiting?.waitsFor ?? [];
      const locked = { [waiting?.action ?? '']: '271-360' };
      await api.plan.configure({ assessmentId, settings: { locked, excluded: [prerequisite] } });
      const plan = new PlanPage(page, words);
      await plan.open(assessmentId);
      await plan.solved();
      await expect(plan.text('plan:conflict.title')).toBeVisible();
      await expectNoAxeViolations(page);
      await plan.button('plan:conflict.way.excluded', { action: prerequisite }).click();
      await expect.poll(() => plan.planned(), { timeout: 60_000 }).toContain(prerequisite);
      await plan.undo();
      await expect(plan.text('plan:conflict.title')).toBeVisible({ timeout: 60_000 });
    });

    test('a scenario is kept, renamed, used, compared and removed', async ({ api, page, words }) => {
      const { assessment } = await importExample(api, 'clinic-software');
      const assessmentId = assessment.id;
      await api.plan.configure({ assessmentId, settings: { budgetNtd: 200_000 } });
      const plan = new PlanPage(page, words);
      await plan.open(assessmentId);
      await plan.solved();
      await plan.showTab('scenarios');
      await plan.keepScenario('甲案');
      await plan.setBudget(20_000);
      const table = await plan.compare('甲案');
      await expect(table).toContainText('NT$ 200,000');
      await expect(table).toContainText('NT$ 20,000');
      await expect(table).toContainText(words('plan:proof.short.optimal'));
      await expectNoAxeViolations(page);
      await plan.scenario('甲案').fill('乙案');
      await page.keyboard.press('Tab');
      await plan.scenario('乙案').waitFor();
      await plan.useScenario('乙案');
      await expect(plan.budget()).toHaveValue('NT$ 200,000');
      await plan.undo();
      await expect(plan.budget()).toHaveValue('NT$ 20,000');
      await plan.button('plan:scenarios.removeThis', { name: '乙案' }).click();
      await expect(plan.scenario('乙案')).toBeHidden();
      await plan.undo();
      await plan.scenario('乙案').waitFor();
      expect((await api.scenarios.list({ assessmentId })).map(({ name }) => name)).toEqual(['乙案']);
    });

    if (onlyOnce(language)) {
      test('a plan is signed off, withdrawn and signed off again by undo', async ({ api, page, words }) => {
        const { assessment } = await importExample(api, 'clinic-software');
        const plan = new PlanPage(page, words);
        await plan.open(assessment.id);
        await plan.signOff('陳總經理', '董事會 <b>決議</b>');
        await expect(page.getByText('董事會 <b>決議</b>')).toBeVisible();
        await expect(plan.text('plan:signOff.same')).toBeVisible();
        await expectNoAxeViolations(page);
        await plan.button('plan:signOff.withdraw').click();
        await plan.button('plan:signOff.open').waitFor();
        await plan.undo();
        await plan.button('plan:signOff.withdraw').waitFor();
        const { baseline, keepsBaseline } = await api.plan.get({ assessmentId: assessment.id });
        expect(baseline?.signedBy).toBe('陳總經理');
        expect(keepsBaseline).toBe(true);
      });
    }

    if (onlyOnce(language)) {
      test('planning without an action shows what is lost and what would change', async ({ api, page, words }) => {
        const { assessment } = await importExample(api, 'clinic-software');
        const assessmentId = assessment.id;
        const { plan: first } = await api.plan.get({ assessmentId });
        const dearest = [...first.chosen].sort((a, b) => b.buys - a.buys)[0]?.action ?? '';
        const plan = new PlanPage(page, words);
        await plan.open(assessmentId, dearest);
        await plan.button('plan:without.ask').click();
        const lost = page.getByTestId('without');
        await expect(lost).toContainText(words('plan:without.status.optimal'), { timeout: 60_000 });
        const { objectiveLost } = await api.plan.without({ assessmentId, action: dearest });
        expect(objectiveLost).toBeGreaterThan(0);
        await expectNoAxeViolations(page);
      });
    }

    if (onlyOnce(language)) {
      test('the rate values effort; periods, owners and pillars limit the plan', async ({ api, page, words }) => {
        const { assessment } = await importExample(api, 'clinic-software');
        const assessmentId = assessment.id;
        const plan = new PlanPage(page, words);
        await plan.open(assessmentId);
        await plan.solved();
        await plan.showMoreLimits();
        await page.getByLabel(words('plan:limits.rate')).fill('12345');
        const rate = words('ui:unit.ntd', { value: '12,345' });
        await expect(page.getByText(rate)).toBeVisible({ timeout: 120_000 });
        const window = words('plan:window.0-30');
        const saved = page.waitForResponse(
          async (response) =>
            response.url().includes('/plan/configure') && (await response.text()).includes('"talent":1'),
        );
        await page.getByLabel(words('plan:limits.parallel')).fill('2');
        await page.getByLabel(words('plan:limits.daysIn', { window })).fill('3');
        await page.getByLabel(words('frameworks:pillars.talent')).fill('1');
        expect(JSON.parse(await (await saved).text())).toMatchObject({
          json: { maxParallel: 2, windowPersonDays: { '0-30': 3 }, minimumPerPillar: { talent: 1 } },
        });
      });
    }

    if (onlyOnce(language)) {
      test('the model leaves as an LP file', async ({ api, page, words }) => {
        const { assessment } = await importExample(api, 'clinic-software');
        const plan = new PlanPage(page, words);
        await plan.open(assessment.id);
        await plan.solved();
        await page.getByText(words('plan:proof.how')).click();
        const download = page.waitForEvent('download');
        await plan.button('plan:proof.export').click();
        expect((await download).suggestedFilename()).toMatch(/\.lp$/);
      });
    }
  });
}
