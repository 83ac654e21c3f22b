import { languages } from '../../locales/resources.ts';
import { compareWithPlan } from '../../renderer/ui/trend/compare-with-plan.ts';
import { ResultsPage } from './pages/results-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { firmWithProgress } from './support/reassess-fixture.ts';
import { expect, test } from './support/test.ts';
import { settled } from './support/visit.ts';

// Each test waits for proven plans, which other tests of this machine may slow down.
test.slow();

for (const language of languages) {
  test.describe(`reassessing in ${language}`, () => {
    test.use({ language });

    test('asks first what should have changed, keeps or raises answers, and shows actual beside projected', async ({
      api,
      page,
      words,
      questionnaire,
    }) => {
      const firm = await firmWithProgress(api);
      const results = new ResultsPage(page, words);
      await results.open(firm.view.assessment.id);
      await page.getByRole('button', { name: words('ui:reassess.button'), exact: true }).click();
      await expect(page).toHaveURL(/\/questions\/[A-Z]+-\d+$/);
      await expect(page.getByRole('heading', { name: words('questionnaire:again.title') })).toBeVisible();
      const copyId = /assessments\/([^/]+)/.exec(page.url())?.[1] ?? '';
      const { reassessment } = await api.assessments.get({ id: copyId });
      const asked = reassessment?.askFirst ?? [];
      const progress = page.getByTestId('again-progress');
      const notice = page.getByTestId('asked-again');
      const saying = (done: number) => words('questionnaire:again.progress', { done, total: asked.length });
      expect(questionnaire.current()).toBe(asked[0]);
      await expect(progress).toHaveText(saying(0));

      // Moving on says nothing; one key says that the answer still holds.
      await questionnaire.press('Enter');
      await questionnaire.expectAt(asked[1] ?? '');
      await expect(progress).toHaveText(saying(0));
      await questionnaire.press('=');
      await questionnaire.expectAt(asked[2] ?? '');
      await expect(progress).toHaveText(saying(1));

      await questionnaire.goTo(firm.question);
      await expect(notice).toContainText(firm.action);
      await expect(notice).toContainText(words('questionnaire:again.done', { level: firm.expected }));
      await questionnaire.answer(firm.question, firm.expected);
      await expect(notice).toHaveAttribute('data-settled', 'changed');
      await expect(notice).toContainText(words(`questions:${firm.question}.levels.${firm.before}`));
      await expect(progress).toHaveText(saying(2));

      await page.reload();
      await expect(progress).toHaveText(saying(2));
      await questionnaire.goTo(asked[1] ?? '');
      await expect(notice).toHaveAttribute('data-settled', 'confirmed');

      await results.open(copyId);
      await settled(page);
      const compared = compareWithPlan(await api.plan.trend({ assessmentId: copyId }));
      if (!compared) throw new Error('There is no projection for today');
      const sentence = page.getByTestId('trend-sentence');
      await expect(sentence).toContainText(String(compared.projected));
      await expect(sentence).toContainText(String(compared.actual));
      expect(compared.behind).toBeGreaterThan(0);
      await expect(page.getByTestId('still-to-ask')).toContainText(String(asked.length - 2));
      await page.getByText(words('results:trend.asTable')).click();
      const table = page.getByRole('table', { name: words('results:trend.table') });
      await expect(table.getByRole('row').filter({ hasText: firm.view.assessment.title })).toHaveCount(1);
      await page
        .getByRole('link', { name: new RegExp(`^${firm.question} `) })
        .first()
        .click();
      await questionnaire.expectAt(firm.question);
    });

    test('starts from the organisation, which then shows what repeats what and the change in score', async ({
      api,
      page,
      words,
      questionnaire,
    }) => {
      const firm = await firmWithProgress(api);
      const { organisation, assessment } = firm.view;
      await page.goto(`/organisations/${organisation.id}`);
      await settled(page);
      await expect(page.getByText(words('results:trend.onlyOne'))).toBeVisible();
      await page.getByRole('button', { name: words('ui:reassess.latest', { title: assessment.title }) }).click();
      await page.getByTestId('again-progress').waitFor();
      await questionnaire.goTo(firm.question);
      await questionnaire.answer(firm.question, firm.expected);
      const list = await api.assessments.list({ organisationId: organisation.id });
      const copy = list.find(({ reassesses }) => reassesses === assessment.id);
      const former = list.find(({ id }) => id === assessment.id);
      const fell = Math.round(former?.overall?.planning ?? 0) - Math.round(copy?.overall?.planning ?? 0);
      await page.goto(`/organisations/${organisation.id}`);
      await settled(page);
      const row = page
        .getByRole('row')
        .filter({ hasText: words('ui:assessments.repeats', { title: assessment.title }) });
      const change = fell > 0 ? words('ui:assessments.fell', { points: fell }) : words('ui:assessments.same');
      await expect(row).toContainText(change);
      await expect(page.getByTestId('trend-sentence')).toBeVisible();
    });
  });
}

test('a reassessment by mistake is one undo away', async ({ api, page, words }) => {
  const { assessment, organisation } = (await firmWithProgress(api)).view;
  await page.goto(`/assessments/${assessment.id}/plan`);
  await page.getByRole('button', { name: words('ui:reassess.button'), exact: true }).click();
  await page.getByTestId('again-progress').waitFor();
  await page.getByRole('button', { name: words('ui:undo'), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${assessment.id}/results$`));
  expect(await api.assessments.list({ organisationId: organisation.id })).toHaveLength(1);
});

test('is free of axe violations on its three screens', async ({ api, page }) => {
  const firm = await firmWithProgress(api);
  const { assessment } = await api.assessments.reassess({ id: firm.view.assessment.id });
  const { question, expected } = firm;
  await api.answers.set({
    assessmentId: assessment.id,
    question,
    answer: { kind: 'level', level: expected },
  });
  const paths = [
    `/assessments/${assessment.id}/questions/${question}`,
    `/assessments/${assessment.id}/results`,
    `/organisations/${firm.view.organisation.id}`,
  ];
  for (const path of paths) {
    await page.goto(path);
    await settled(page);
    await expectNoAxeViolations(page);
  }
});
