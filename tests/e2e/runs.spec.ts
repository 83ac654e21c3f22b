import { languages } from '../../locales/resources.ts';
import { RunsPage } from './pages/runs-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { importExample } from './support/import-example.ts';
import { expect, test } from './support/test.ts';
import { themeOf } from './support/theme-of.ts';
import { labelledLog, oddColumn, oddLog, readLogs } from './support/training-logs.ts';

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language, theme: themeOf(language) });

    test('reads logs of any kind, corrects a column, and puts the verdict forward as evidence', async ({
      page,
      api,
      words,
    }) => {
      const { assessment, organisation, answers } = await importExample(api, 'machine-tools');
      const runs = new RunsPage(page, words);
      await runs.open(organisation.id);
      await expect(page.getByText(words('runs:empty.lead'))).toBeVisible();
      await expectNoAxeViolations(page);
      await runs.import([
        { name: 'grokked.csv', bytes: await labelledLog('grokked').bytes() },
        { name: 'odd.csv', bytes: await oddLog('grokked') },
        { name: 'notes.txt', bytes: new TextEncoder().encode('buy milk') },
      ]);
      await expect(runs.rows()).toHaveCount(2);
      await expect(runs.failures()).toContainText('notes.txt');
      await expect(runs.failures()).toContainText(words('errors:LOG_UNREADABLE.next'));

      await runs.openRun('odd');
      await expect(runs.verdict()).not.toContainText(words('verdicts:grokked'));
      await runs.showTab('columns');
      await expectNoAxeViolations(page);
      await runs.takeColumnFor(oddColumn, 'valScore');
      await runs.expectVerdict('generalised');
      await expect(runs.verdict()).toContainText(words('verdicts:grokked'));
      await runs.undo();
      await expect(runs.verdict()).not.toContainText(words('verdicts:grokked'));
      await runs.takeColumnFor(oddColumn, 'valScore');
      await runs.expectVerdict('generalised');

      await runs.showTab('evidence');
      await runs.attachTo('MON-01');
      await expectNoAxeViolations(page);
      const after = await api.assessments.get({ id: assessment.id });
      expect(after.answers).toEqual(answers);
      expect(after.evidence.filter(({ question }) => question === 'MON-01')).toHaveLength(1);
      await runs.suggestion('MON-01').getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`/assessments/${assessment.id}/questions/MON-01`));
      await expect(page.getByRole('link', { name: after.evidence[0]?.fileName ?? '' })).toBeVisible();
    });
  });
}

test('the chart is read and zoomed by keyboard, and finer curves are asked for', async ({ page, api, words }) => {
  const { organisation } = await newAssessment(api, 'quick');
  const [run] = await readLogs(api, organisation.id, [labelledLog('grokked')]);
  const runs = new RunsPage(page, words);
  await runs.open(organisation.id);
  await runs.openRun(run?.name ?? '');
  const whole = page.getByRole('button', { name: words('ui:chart.whole') });
  await expect(whole).toBeDisabled();
  await runs.chart().focus();
  await page.keyboard.press('End');
  await expect(runs.chart()).toHaveAttribute('aria-valuenow', String(run?.analysis.lastStep));
  await expect(runs.chart()).toHaveAttribute('aria-valuetext', new RegExp(words('verdicts:metrics.valScore')));
  const finer = page.waitForRequest((request) => (request.postData() ?? '').includes('fromStep'));
  await page.keyboard.press('+');
  await finer;
  await expect(whole).toBeEnabled();
  await page.keyboard.press('0');
  await expect(whole).toBeDisabled();
});

test('money is saved as it is typed, runs are compared, and a removed run comes back', async ({ page, api, words }) => {
  const { organisation } = await newAssessment(api, 'quick');
  const both = await readLogs(api, organisation.id, [labelledLog('grokked'), labelledLog('still-memorised')]);
  const waiting = both.find(({ analysis }) => analysis.verdict !== 'generalised');
  const runs = new RunsPage(page, words);
  await runs.open(organisation.id);
  await runs.openRun(waiting?.name ?? '');
  await runs.field('runs:money.costPer1k').fill('2000');
  await expect(page.getByText(words('runs:money.saved'))).toBeVisible();
  expect((await api.runs.get({ id: waiting?.id ?? '' })).settings.costPer1kStepsNtd).toBe(2000);
  await runs.undo();
  await expect.poll(async () => (await api.runs.get({ id: waiting?.id ?? '' })).settings.costPer1kStepsNtd).toBeNull();

  await runs.open(organisation.id);
  for (const { name } of both) await page.getByLabel(words('runs:list.chooseOne', { name })).check();
  await page.getByRole('button', { name: words('runs:list.compare') }).click();
  await expect(runs.chart()).toBeVisible();
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(2);

  await runs.open(organisation.id);
  await page.getByRole('button', { name: words('runs:list.remove', { name: waiting?.name ?? '' }) }).click();
  await expect(runs.rows()).toHaveCount(1);
  await runs.undo();
  await expect(runs.rows()).toHaveCount(2);
});
