import { readFileSync } from 'node:fs';
import { snippets } from '../../src/content/run-logging.ts';
import { RunsPage } from './pages/runs-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { expect, test } from './support/test.ts';
import { readLogs } from './support/training-logs.ts';

const log = new URL('../fixtures/training-runs/snippets/pytorch.csv', import.meta.url);

test.describe('help with a run', () => {
  test.use({ theme: 'dark', permissions: ['clipboard-read', 'clipboard-write'] });

  test('has a bill at prices of one’s own, code to copy, and ways to look inside', async ({ page, api, words }) => {
    const { organisation } = await newAssessment(api, 'quick');
    // Without its last columns, pace and decay are not known.
    const cut = readFileSync(log, 'utf8').replaceAll(/^((?:[^,\n]*,){6}[^,\n]*).*$/gm, '$1');
    const [run] = await readLogs(api, organisation.id, [new File([cut], 'cut.csv')]);
    const runs = new RunsPage(page, words);
    await runs.open(organisation.id);
    await runs.openRun(run?.name ?? '');

    const bill = page.getByTestId('run-bill');
    await expect(bill).toContainText(words('run-help:bill.enterPace'));
    await bill.getByLabel(words('run-help:bill.pace')).fill('2000');
    const quoted = bill.locator('[data-offer="nchc-hour"]');
    await expect(quoted).toContainText(words('run-help:bill.quote'));
    await bill.getByText(words('run-help:bill.prices.title')).click();
    await bill.locator('[data-price="nchc-hour"] input').fill('60');
    await expect(quoted.getByRole('button')).toBeVisible();
    await expect(bill.locator('[data-price="nchc-hour"]')).toContainText(words('run-help:bill.prices.yours'));
    await expectNoAxeViolations(page);
    await quoted.getByRole('button').click();
    // NT$ 60 an hour at 2,000 steps an hour.
    await expect(quoted).toContainText(words('run-help:bill.used'));
    expect((await api.runs.get({ id: run?.id ?? '' })).settings.costPer1kStepsNtd).toBe(30);
    await runs.field('runs:money.cap').fill('600');
    await expect(quoted).toContainText(words('run-help:bill.moneyEnds', { step: '20,000' }));
    await bill.locator('[data-price="nchc-hour"]').getByRole('button').click();
    await expect(quoted).toContainText(words('run-help:bill.quote'));

    await runs.showTab('logMore');
    const help = page.getByTestId('log-more');
    await expect(help.getByText(words('verdicts:missing.gradNorm'))).toBeVisible();
    await help.getByRole('tab', { name: words('run-help:logMore.frameworks.keras') }).click();
    await expect(help.locator('[data-adds]').filter({ hasText: '"grad_norm": grad_norm(' })).toBeVisible();
    await help.getByRole('button', { name: words('run-help:logMore.copy') }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippets.keras);
    await expectNoAxeViolations(page);

    await runs.showTab('look');
    await expect(page.locator('[data-method="slices"]')).toContainText(words('run-help:interpretability.now'));
    await expectNoAxeViolations(page);
  });
});
