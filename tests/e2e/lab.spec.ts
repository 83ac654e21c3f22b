import { languages } from '../../locales/resources.ts';
import { LabPage } from './pages/lab-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { expect, test } from './support/test.ts';
import { themeOf } from './support/theme-of.ts';

for (const language of languages) {
  test.describe(`the lab in ${language}`, () => {
    const theme = themeOf(language);
    test.use({ language, theme });

    test('trains a preset, pauses and goes on, says the phase, and keeps the run', async ({ api, page, words }) => {
      const firm = `實驗股份有限公司 ${language}`;
      const { assessment } = await newAssessment(api, 'quick', firm);
      const lab = new LabPage(page, words);
      await lab.open();
      await lab.choose('plain-success');
      await lab.setting('steps').fill('400');
      // Wide enough that it is still at work when it is told to pause.
      await lab.setting('width').fill('256');
      await lab.setting('seed').fill('7');
      await lab.press('start');
      await expect.poll(() => lab.step()).toBeGreaterThan(10);
      await lab.press('pause');
      await expect(lab.button('resume')).toBeFocused();
      await expect(lab.announcement()).toContainText(/\d/);
      // What was under way when it was told to wait arrives a moment later; then it stands still before its end.
      await expect.poll(() => lab.stepsIn(300)).toBe(0);
      expect(await lab.step()).toBeLessThan(400);
      await lab.press('resume');
      await expect(lab.button('again')).toBeVisible({ timeout: 30_000 });
      expect(await lab.step()).toBe(400);
      await expect(lab.phase()).toContainText(words('verdicts:phases.generalised'));
      await expect(page.getByRole('heading', { level: 2 })).toContainText(words('lab:ending.generalised.title'));
      await expectNoAxeViolations(page);
      await lab.save('實驗室的紀錄', firm);
      await page.getByRole('link', { name: words('lab:save.toRun') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('實驗室的紀錄');
      const [kept] = await api.runs.list({ organisationId: assessment.organisationId });
      expect(kept).toMatchObject({ name: '實驗室的紀錄', format: 'lab', analysis: { lastStep: 400 } });
      const [same] = await api.runs.curves({ id: kept?.id ?? '', metrics: ['valScore'] });
      expect(same?.steps.at(-1)).toBe(400);
    });

    test.describe('for managers', () => {
      // Shown from stop to stop, as somebody sees it who asked for less motion.
      test.use({ contextOptions: { reducedMotion: 'reduce' } });

      // One answer in each language: both lead on.
      const choice = language === 'zh-TW' ? 'stop' : 'on';

      test('tells the story by keyboard up to the question and on after the answer', async ({ page, words }) => {
        await page.goto('/lab/story');
        const heading = page.getByRole('heading', { level: 1 });
        await expect(heading).toHaveText(words('lab:story.opening.title'));
        await page.getByRole('button', { name: words('lab:story.opening.begin') }).press('Enter');
        await expect(heading).toHaveText(words('lab:story.question.title'), { timeout: 30_000 });
        await expect(heading).toBeFocused();
        await expect(page.locator('main')).toContainText(words('verdicts:phases.memorised'), { timeout: 30_000 });
        await expectNoAxeViolations(page);
        await page.getByRole('button', { name: words(`lab:story.question.${choice}`) }).press('Enter');
        const after = choice === 'stop' ? 'afterStop' : 'goingOn';
        await expect(heading).toBeFocused();
        await expect(heading).toHaveText(words(`lab:story.${after}.title`));
        await page.getByRole('button', { name: words('lab:story.hurry') }).press('Enter');
        await expect(heading).toHaveText(words('lab:story.sign.title'), { timeout: 30_000 });
        await expectNoAxeViolations(page);
      });
    });
  });
}
