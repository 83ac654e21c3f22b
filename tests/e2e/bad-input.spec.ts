import { languages } from '../../locales/resources.ts';
import { wordsIn } from '../../main/words.ts';
import type { AppErrorCode } from '../../src/contract/errors.ts';
import { connect } from './support/api-client.ts';
import { enter, expect, test } from './support/test.ts';
import { settled } from './support/visit.ts';

const firm = { schema: 'dunwu.answers/1', organisation: { name: '壞檔案公司' } };
const json = (value: unknown) => Buffer.from(JSON.stringify(value));

/** Files that a user may really pick by mistake, and the one thing to be said of each. */
const badFiles: readonly { readonly name: string; readonly code: AppErrorCode; readonly content: Buffer }[] = [
  { name: 'notes.json', code: 'NOT_JSON', content: Buffer.from('這不是 JSON') },
  { name: 'newer.json', code: 'WRONG_SCHEMA', content: json({ ...firm, schema: 'dunwu.answers/9', answers: {} }) },
  { name: 'other.json', code: 'UNKNOWN_QUESTION', content: json({ ...firm, answers: { 'XYZ-01': 3 } }) },
  { name: 'level.json', code: 'BAD_ANSWER', content: json({ ...firm, answers: { 'MON-01': 7 } }) },
  { name: 'huge.json', code: 'FILE_TOO_LARGE', content: Buffer.alloc(6_000_000, 32) },
];

for (const language of languages) {
  test(`every bad answers file gets one message and changes nothing, in ${language}`, async ({ ownHost, page }) => {
    const api = await connect(ownHost);
    const words = wordsIn(language);
    await api.settings.set({ language });
    const { organisationId } = await api.organisations.addSample();
    await enter(page, ownHost);
    for (const { name, code, content } of badFiles) {
      await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: content });
      const alert = page.getByRole('alert');
      await expect(alert).toHaveCount(1);
      await expect(alert).toContainText(words(`errors:${code}.title`));
      await expect(alert).toContainText(words(`errors:${code}.next`));
      await alert.getByRole('button').click();
      await expect(alert).toHaveCount(0);
    }
    expect((await api.organisations.list()).map(({ id }) => id)).toEqual([organisationId]);
  });
}

test('a name with HTML stays text everywhere', async ({ page, api }) => {
  const name = '<img src=x onerror="document.title=1"><b>粗體</b>公司';
  const { id } = await api.organisations.create({
    name,
    taxId: null,
    industry: null,
    employees: null,
    paidInCapitalNtd: null,
  });
  const { assessment } = await api.assessments.create({ organisationId: id, mode: 'quick' });
  for (const path of ['/', `/organisations/${id}`, `/assessments/${assessment.id}/questions`]) {
    await page.goto(path);
    await settled(page);
    await expect(page.getByText(name).first()).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  }
});

test('a file that is no backup is refused in words, and the data stay', async ({ ownHost, page, words }) => {
  const api = await connect(ownHost);
  const { organisationId } = await api.organisations.addSample();
  await enter(page, ownHost);
  await page.goto(`${ownHost.origin}/settings`);
  await settled(page);
  const file = { name: 'holiday.db', mimeType: 'application/octet-stream', buffer: Buffer.from('not a database') };
  await page.locator('input[type="file"][accept*=".db"]').setInputFiles(file);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('settings:restore.go') })
    .click();
  await expect(page.getByRole('alert')).toContainText(words('errors:BACKUP_INVALID.title'));
  expect((await api.organisations.list()).map(({ id }) => id)).toEqual([organisationId]);
});
