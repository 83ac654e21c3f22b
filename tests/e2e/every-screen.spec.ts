import { screens } from '../support/screens.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { expect, test } from './support/test.ts';
import { sampleOf, settled, visit } from './support/visit.ts';
import { expectFits } from './support/window-width.ts';

for (const screen of screens) {
  test(`${screen.name} has no accessibility violation and fits 1024 pixels`, async ({ page, api }) => {
    await visit(page, screen, await sampleOf(api));
    await expectNoAxeViolations(page);
    await expectFits(page, 1024);
  });
}

test('results, plan and reports of an unanswered assessment lead on, without violations', async ({ page, api }) => {
  const { assessment } = await newAssessment(api, 'quick');
  for (const part of ['results', 'plan', 'reports']) {
    await page.goto(`/assessments/${assessment.id}/${part}`);
    await settled(page);
    await expectNoAxeViolations(page);
    const onward = page.locator(`main a[href*="/assessments/${assessment.id}/questions"]`);
    await expect(onward.first()).toBeVisible();
  }
});
