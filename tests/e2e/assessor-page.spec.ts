import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { assessorFile } from '../../src/contract/assessor-file.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { expect, test } from './support/test.ts';

test('a questionnaire sent as a file is filled in without Dunwu, keeps itself, and comes back', async ({
  api,
  browser,
  words,
  language,
}, testInfo) => {
  const { assessment } = await newAssessment(api, 'full', '大同精密 <script>');
  const sent = await api.assessors.questionnaire({ assessmentId: assessment.id, language });
  expect(createHash('sha256').update(sent.text).digest('hex')).toBe(sent.sha256);
  const file = testInfo.outputPath('questionnaire.html');
  writeFileSync(file, sent.text);

  // Another browser, another person: it knows nothing of the host.
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  const question = page.locator('.question');
  const save = page.getByRole('button', { name: words('assessors:page.save') });
  await save.click();
  await expect(page.getByText(words('assessors:page.you.nameMissing'))).toBeVisible();
  await page.getByLabel(words('assessors:page.you.name')).fill('陳 / Chen');
  await page.getByRole('radio', { name: words('assessors:page.role.technical') }).check();
  await question.nth(0).getByRole('radio').nth(1).check();
  await question.nth(2).getByRole('checkbox').nth(1).check();
  await question
    .nth(3)
    .getByRole('radio', { name: words('assessors:page.notApplicable') })
    .check();
  await question
    .nth(4)
    .getByRole('radio', { name: words('assessors:page.yes'), exact: true })
    .check();
  await question.nth(5).getByRole('textbox').fill('12');
  await question.nth(6).getByRole('textbox').fill('9999');
  await expectNoAxeViolations(page);
  await question
    .nth(6)
    .getByRole('radio', { name: words('assessors:page.unsure') })
    .check();
  await question.nth(3).getByLabel(words('assessors:page.reason')).fill('由供應商負責');

  await page.reload();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('6 of 63 answered')).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^陳 _ Chen-.*\.dunwu-answers\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  const said = assessorFile.parse(JSON.parse(text));
  expect(said).toMatchObject({ assessmentId: assessment.id, name: '陳 / Chen', role: 'technical', language: 'zh-TW' });
  expect(said.answers).toEqual({
    'PRO-01': { kind: 'choice', value: 'small' },
    'PRO-03': { kind: 'choices', values: ['eu'] },
    'PRO-04': { kind: 'notApplicable', reason: '由供應商負責' },
    'PRO-05': { kind: 'yesNo', value: true },
    'INV-01': { kind: 'number', value: 12 },
    'INV-02': { kind: 'unsure' },
  });

  await page.getByRole('button', { name: words('assessors:page.fresh') }).click();
  await expect(page.getByLabel(words('assessors:page.you.name'))).toHaveValue('');
  await expect(question.nth(0).getByRole('radio').nth(1)).not.toBeChecked();
  await page.locator('input[type=file]').setInputFiles(await download.path());
  await expect(question.nth(5).getByRole('textbox')).toHaveValue('12');

  const back = await api.assessors.receive({
    assessmentId: assessment.id,
    files: [new File([text], download.suggestedFilename())],
  });
  expect([back.received, back.failures]).toEqual([1, []]);
  expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  await context.close();
});
