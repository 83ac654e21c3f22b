import { languages } from '../../locales/resources.ts';
import { screens } from '../support/screens.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { expect, test } from './support/test.ts';
import { themesOf } from './support/themes-of.ts';
import { sampleOf, settled, visit } from './support/visit.ts';

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    for (const screen of screens) {
      test(`${screen.name} has no accessibility violation in its theme and fits 1024 pixels`, async ({ page, api }) => {
        const sample = await sampleOf(api);
        const [theme = 'light'] = themesOf(language);
        await api.settings.set({ theme });
        await visit(page, screen, sample);
        await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
        await expectNoAxeViolations(page);
        await page.setViewportSize({ width: 1024, height: 768 });
        // Charts follow the window a moment later.
        const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        await expect.poll(overflow).toBeLessThanOrEqual(0);
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
  });
}
