import { languages } from '../../locales/resources.ts';
import { content } from '../../src/content/content.ts';
import { PlanPage } from './pages/plan-page.ts';
import { connect } from './support/api-client.ts';
import { enter, expect, test } from './support/test.ts';
import { settled } from './support/visit.ts';

/** Each plan is proven optimal, which takes a while on a busy machine. */
test.describe.configure({ timeout: 240_000 });

const typeOf = (id: string) => content.questions.find((question) => question.id === id)?.type;

for (const language of languages) {
  test.describe(`the first hour in ${language}`, () => {
    test.use({ language });

    test('a manager knows little, says so, and leaves with a range and first steps', async ({
      ownHost,
      page,
      questionnaire,
      words,
    }) => {
      const api = await connect(ownHost);
      await api.settings.set({ language });
      await enter(page, ownHost);
      await expect(page.getByText(words('home:empty.private'))).toBeVisible();
      await page.getByRole('button', { name: words('home:newOrganisation') }).click();
      await page.getByRole('textbox', { name: words('home:name') }).fill('和光機械');
      await page.keyboard.press('Enter');
      await page
        .getByRole('link', { name: words('home:newAssessment') })
        .first()
        .click();
      await page.getByRole('button', { name: words('home:start.begin') }).click();
      await page.waitForURL(/questions\/[A-Z]/);

      for (let asked = 0; questionnaire.current() !== 'finish' && asked < 20; asked += 1) {
        const id = questionnaire.current();
        await questionnaire.expectAt(id);
        const known = typeOf(id) !== 'maturity' ? (typeOf(id) === 'multi' ? '4' : '2') : asked % 2 === 0 ? 'u' : '1';
        await questionnaire.press(known);
        await questionnaire.expectSaved();
        await questionnaire.press('ArrowRight');
        await expect(page).not.toHaveURL(new RegExp(`${id}$`));
      }
      await page
        .getByTestId('finish-panel')
        .getByRole('link', { name: words('questionnaire:finish.results') })
        .click();
      await settled(page);
      const [saved] = await api.assessments.list({});
      expect(saved?.progress.unsure).toBeGreaterThan(0);
      const { overall } = saved ?? {};
      expect((overall?.worst ?? 0) - (overall?.best ?? 0)).toBeGreaterThan(1);
      await expect(page.getByText(String(Math.round(overall?.planning ?? -1))).first()).toBeVisible();
      await page.goto(`${ownHost.origin}/assessments/${saved?.id}/plan`);
      await settled(page);
      expect((await new PlanPage(page, words).planned()).length).toBeGreaterThan(5);
    });

    test('a consultant brings two clients in, compares, and changes the language in front of them', async ({
      ownHost,
      page,
      words,
    }) => {
      const api = await connect(ownHost);
      await api.settings.set({ language });
      await enter(page, ownHost);
      for (const firm of ['clinic-software', 'trading-company']) {
        await page.locator('input[type="file"]').setInputFiles(`examples/${firm}.json`);
        await page.waitForURL(/assessments|organisations/);
        await page.goto(ownHost.origin);
        await settled(page);
      }
      const clients = await api.organisations.list();
      expect(clients).toHaveLength(2);
      for (const { name } of clients) await expect(page.getByRole('link', { name }).first()).toBeVisible();

      const before = await page.getByRole('heading', { level: 1 }).textContent();
      await page.getByRole('button', { name: words('ui:otherLanguage') }).click();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
      expect((await api.settings.get()).language).not.toBe(language);
    });

    test('a CTO asks what half the money buys, and gives the first step an owner', async ({ page, api, words }) => {
      const { assessmentId } = await api.organisations.addSample();
      await api.plan.configure({ assessmentId, settings: { budgetNtd: 800_000 } });
      const plan = new PlanPage(page, words);
      await plan.open(assessmentId);
      const rich = (await api.plan.get({ assessmentId })).plan;
      await plan.setBudget(50_000);
      const poor = (await api.plan.get({ assessmentId })).plan;
      const spent = (one: typeof rich) => one.windows.reduce((sum, { usedNtd }) => sum + usedNtd, 0);
      expect(spent(poor)).toBeLessThanOrEqual(50_000);
      expect(poor.objective).toBeGreaterThan(rich.objective);

      await settled(page);
      const [first] = await plan.planned();
      // The other language's test may have left its own on this host.
      const owner = `林經理（${language}）`;
      await plan.setOwner(first ?? '', owner);
      await page.reload();
      await settled(page);
      await expect(plan.owner(first ?? '')).toHaveValue(owner);
    });
  });
}
