import { languages } from '../../locales/resources.ts';
import type { ExportedClient } from '../../src/contract/client-records.ts';
import { filePaths } from '../../src/contract/files.ts';
import type { AssessmentView } from '../../src/contract/records.ts';
import { type ClientFile, ClientFilesPage } from './pages/client-files-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { type ApiClient, connect, letIn } from './support/api-client.ts';
import type { Host } from './support/host.ts';
import { importExample } from './support/import-example.ts';
import { onlyOnce } from './support/only-once.ts';
import { expect, test } from './support/test.ts';

const [language = 'zh-TW'] = languages.filter(onlyOnce);
test.use({ language });

// A key is stretched four times, which is slow on purpose.
test.slow();

const passphrase = '五個不相關的詞 47';

test('a client that left as an encrypted file and was deleted for good comes back whole', async ({
  api,
  page,
  words,
}) => {
  const files = new ClientFilesPage(page, words);
  const { organisation, assessment } = await importExample(api, 'trading-company');
  const before = await everythingOf(api, assessment.id);
  await files.openClient(organisation.id, organisation.name);
  const file = await files.export(passphrase);
  expect(Buffer.from(file.bytes).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  await files.deleteForGood(organisation.name);
  expect((await api.organisations.list()).some(({ id }) => id === organisation.id)).toBe(false);

  await files.importAtHome(file);
  await files.givePassphrase('不是這個');
  await files.expectWrongPassphrase();
  await expectNoAxeViolations(page);
  await files.givePassphrase(passphrase);
  await files.expectPreview('isNew');
  await expect(page.locator('[data-count=answers] dd')).toHaveText(String(Object.keys(before.answers).length));
  await expectNoAxeViolations(page);
  await files.merge('take');
  expect(await everythingOf(api, assessment.id)).toEqual(before);
});

test('what both sides changed is asked about, and the answer not chosen is kept', async ({
  api,
  host,
  page,
  words,
  ownHost,
}) => {
  const files = new ClientFilesPage(page, words);
  const { organisation, assessment } = await importExample(api, 'trading-company');
  const other = await connect(ownHost);
  const out = await api.clients.exportFile({ organisationId: organisation.id, passphrase: null });
  await mergeAt(other, await fetched(host, out));
  const at = { assessmentId: assessment.id } as const;
  for (const question of ['MND-02', 'MND-03']) {
    await other.answers.set({ ...at, question, answer: { kind: 'level', level: 3 } });
    await api.answers.set({ ...at, question, answer: { kind: 'level', level: 2 } });
  }
  const back = await other.clients.exportFile({ organisationId: organisation.id, passphrase: null });
  await files.importAtHome(await fetched(ownHost, back));

  await files.expectPreview('isKnown');
  await expect(page.locator('li[data-conflict]')).toHaveCount(2);
  await expect(files.conflict('MND-02')).toContainText(words('questions:MND-02.levels.2'));
  await expect(files.conflict('MND-02')).toContainText(words('questions:MND-02.levels.3'));
  await expectNoAxeViolations(page);
  await files.take('MND-03', 'theirs');
  await files.merge('merge');
  const { answers } = await api.assessments.get({ id: assessment.id });
  expect(answers['MND-02']).toEqual({ kind: 'level', level: 2 });
  expect(answers['MND-03']).toEqual({ kind: 'level', level: 3 });
  await expect(page.locator('tr[data-kept="MND-02"]')).toContainText(words('questions:MND-02.levels.3'));
  await expect(page.locator('tr[data-kept="MND-03"]')).toContainText(words('questions:MND-03.levels.2'));
});

/** Takes a file in at another computer, without a screen. */
async function mergeAt(api: ApiClient, { name, bytes }: ClientFile): Promise<void> {
  const file = new File([new Uint8Array(bytes)], name);
  const { importId } = await api.clients.preview({ file, passphrase: null });
  await api.clients.merge({ importId, choices: {} });
}

/** An exported file as a browser would fetch it. */
async function fetched(host: Host, { id, fileName }: ExportedClient): Promise<ClientFile> {
  const answer = await fetch(new URL(filePaths.clients(id), host.origin), { headers: { cookie: await letIn(host) } });
  return { name: fileName, bytes: await answer.bytes() };
}

async function everythingOf(
  api: ApiClient,
  id: string,
): Promise<Pick<AssessmentView, 'answers' | 'notes' | 'systems'>> {
  const { answers, notes, systems } = await api.assessments.get({ id });
  return { answers, notes, systems };
}
