import { languages } from '../../locales/resources.ts';
import { type PresentationPage, presentationPage } from '../../src/contract/presentation-records.ts';
import { PresenterPage } from './pages/presenter-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { importExample } from './support/import-example.ts';
import { onlyOnce } from './support/only-once.ts';
import { expect, test } from './support/test.ts';

const pages: readonly PresentationPage[] = presentationPage.options;

test.slow();

for (const language of languages) {
  test.describe(`presenting in ${language}`, () => {
    test.use({ language });

    test('goes through all pages and back by keyboard alone, black in between, and leaves', async ({
      api,
      page,
      words,
    }) => {
      const { assessment } = await importExample(api, 'trading-company');
      await api.presentation.set({ assessmentId: assessment.id, settings: { language } });
      const presenter = new PresenterPage(page, words);
      await presenter.open(assessment.id);
      for (const [index, name] of pages.entries()) {
        await presenter.expectOn(name);
        await presenter.expectNothingCut();
        const place = { number: index + 1, total: pages.length, name: words(`present:page.${name}`) };
        await expect(presenter.announcement()).toHaveText(words('present:announce', place));
        await presenter.press(index % 2 === 0 ? 'ArrowRight' : 'Space');
      }
      await presenter.expectOn('decision');
      await presenter.press('Home');
      await presenter.expectOn('standing');
      await presenter.press('End', 'PageUp');
      await presenter.expectOn('nothing');
      await presenter.press('b');
      await expect(presenter.black()).toBeFocused();
      await presenter.press('ArrowLeft');
      await expect(presenter.black()).toHaveCount(0);
      await presenter.expectOn('nothing');
      await presenter.press('?');
      await expect(presenter.dialog()).toContainText(words('present:command.black'));
      await presenter.press('Escape');
      await expect(presenter.dialog()).toHaveCount(0);
      await presenter.reload();
      await presenter.expectOn('nothing');
      await presenter.press('Escape');
      await expect(page).toHaveURL(/\/plan$/);
    });

    if (onlyOnce(language)) {
      test('keeps edited notes over a reload, and gives the written ones back', async ({ api, page, words }) => {
        const { assessment } = await importExample(api, 'trading-company');
        await api.presentation.set({ assessmentId: assessment.id, settings: { language } });
        const presenter = new PresenterPage(page, words);
        await presenter.open(assessment.id);
        await presenter.press('n');
        const written = await presenter.notes().inputValue();
        expect(written.length).toBeGreaterThan(40);
        await presenter.notes().fill('先感謝各位。Thank you all for coming.');
        await presenter.press('Escape', 'ArrowRight');
        await presenter.expectOn('risks');
        await expect(presenter.notes()).not.toHaveValue(/Thank you/);
        await expect
          .poll(async () => (await api.presentation.get({ assessmentId: assessment.id })).notes.standing)
          .toContain('先感謝各位');
        await presenter.reload();
        await presenter.press('Home', 'n');
        await expect(presenter.notes()).toHaveValue('先感謝各位。Thank you all for coming.');
        await page.getByRole('button', { name: words('present:notesPanel.reset') }).click();
        await expect(presenter.notes()).toHaveValue(written);
        await expect
          .poll(async () => (await api.presentation.get({ assessmentId: assessment.id })).notes.standing)
          .toBeUndefined();
      });
    }

    if (onlyOnce(language)) {
      test('leaves a page out, on the screen and on paper', async ({ api, page, words }) => {
        const { assessment } = await importExample(api, 'trading-company');
        await api.presentation.set({ assessmentId: assessment.id, settings: { language } });
        const presenter = new PresenterPage(page, words);
        await presenter.open(assessment.id);
        expect(await presenter.printedSheets()).toBe(pages.length);
        await presenter.press('o');
        await presenter.shownSwitch('risks').press('Space');
        await expect(presenter.shownSwitch('risks')).not.toBeChecked();
        await expectNoAxeViolations(page);
        await presenter.press('Escape');
        await expect(presenter.dialog()).toHaveCount(0);
        await presenter.press('ArrowRight');
        await presenter.expectOn('proposal');
        expect(await presenter.printedSheets()).toBe(pages.length - 1);
        await presenter.reload();
        await presenter.expectOn('proposal');
        await presenter.press('ArrowLeft');
        await presenter.expectOn('standing');
      });
    }

    if (onlyOnce(language)) {
      test('has no accessibility violation on any page', async ({ api, page, words }) => {
        const { assessment } = await importExample(api, 'clinic-software');
        await api.presentation.set({ assessmentId: assessment.id, settings: { language } });
        const presenter = new PresenterPage(page, words);
        await presenter.open(assessment.id);
        await presenter.press('n');
        for (const name of pages) {
          await presenter.expectOn(name);
          await expectNoAxeViolations(page);
          await presenter.press('ArrowRight');
        }
      });
    }

    test('of nothing answered yet leads to the questions', async ({ api, page, words }) => {
      const { assessment } = await newAssessment(api, 'quick');
      await page.goto(`/assessments/${assessment.id}/present`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('present:empty.too-early.title'));
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name: words('present:empty.answer') }).click();
      await expect(page).toHaveURL(/\/questions/);
    });

    if (onlyOnce(language)) {
      test('without a plan that keeps the settings says so and leads to the plan', async ({ api, page, words }) => {
        const { assessment } = await importExample(api, 'trading-company');
        const assessmentId = assessment.id;
        await api.plan.configure({ assessmentId, settings: { minimumPerPillar: { compute: 20 } } });
        await api.presentation.set({ assessmentId, settings: { language } });
        const presenter = new PresenterPage(page, words);
        await presenter.open(assessmentId);
        await presenter.press('End');
        await presenter.expectOn('proposal');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('present:noPlan.infeasible.title'));
        await page.getByRole('link', { name: words('present:noPlan.toPlan') }).click();
        await expect(page).toHaveURL(/\/plan$/);
      });
    }
  });
}

test('says every page in both languages, the other one marked as its own', async ({ api, page, words }) => {
  const { assessment } = await importExample(api, 'clinic-software');
  const assessmentId = assessment.id;
  await api.presentation.set({ assessmentId, settings: { language: 'en' } });
  const presenter = new PresenterPage(page, words);
  await presenter.open(assessmentId);
  await expect(page.locator('main h1 [lang="zh-Hant-TW"]')).toHaveCount(0);
  await presenter.press('l');
  await expect(page.locator('main h1 [lang="en"]')).toBeVisible();
  await expect(page.locator('main h1 [lang="zh-Hant-TW"]')).toBeVisible();
  for (const name of pages) {
    await presenter.expectOn(name);
    await presenter.expectNothingCut();
    await expectNoAxeViolations(page);
    await presenter.press('ArrowRight');
  }
  expect((await api.presentation.get({ assessmentId })).language).toBe('both');
  expect(await presenter.printedSheets()).toBe(pages.length);
});

test('shows a sign-off on the last page', async ({ api, page, words }) => {
  const { assessment } = await importExample(api, 'trading-company');
  const assessmentId = assessment.id;
  await api.plan.signOff({ assessmentId, signedBy: '陳董事長' });
  const presenter = new PresenterPage(page, words);
  await presenter.open(assessmentId);
  await presenter.press('End');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words('present:decision.titleSigned'));
  await expect(page.locator('main')).toContainText('陳董事長');
});

test('scrolls instead of shrinking in a narrow window', async ({ api, page, words }) => {
  const { assessment } = await importExample(api, 'trading-company');
  const presenter = new PresenterPage(page, words);
  await page.setViewportSize({ width: 360, height: 740 });
  await presenter.open(assessment.id);
  for (const name of pages) {
    await presenter.expectOn(name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await expectNoAxeViolations(page);
    await presenter.press('ArrowRight');
  }
});
