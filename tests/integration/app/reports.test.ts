import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import type { Dunwu } from '../../../main/app/open-dunwu.ts';
import { connect } from '../../../main/db/database.ts';
import { filePaths } from '../../../src/contract/files.ts';
import type { ExportProgress, ExportRecord } from '../../../src/contract/report-records.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { clientOf, newAssessment, openApp, someDay } from '../../support/open-app.ts';
import { quickSolver } from '../../support/quick-solver.ts';
import { WatchedDocuments } from '../../support/watched-documents.ts';

type Wanted = Parameters<Dunwu['services']['reports']['export']>[0];
const report = {
  deliverable: 'report',
  format: 'pdf',
  language: 'en',
  hidden: [] as Wanted['hidden'][number][],
} as const;
const nobody = '00000000-0000-4000-8000-000000000000';

/** An application whose documents are made in no time, with an assessment and a record of what was opened. */
function watched(documents = new WatchedDocuments(), dataFolder = newDataFolder()) {
  const opened: string[] = [];
  const opener = {
    open: async (path: string) => void opened.push(`open ${path}`),
    showInFolder: async (path: string) => void opened.push(`show ${path}`),
  };
  const exportFolder = join(dataFolder, 'documents', 'Dunwu');
  const app = openApp(dataFolder, () => someDay, quickSolver, { opener, exportFolder, makeDocuments: () => documents });
  return { app, client: clientOf(app), assessmentId: newAssessment(app), opened, exportFolder, documents };
}

async function all(events: AsyncIterable<ExportProgress>): Promise<ExportProgress[]> {
  const seen: ExportProgress[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

async function exported({
  client,
  assessmentId,
}: Pick<ReturnType<typeof watched>, 'client' | 'assessmentId'>): Promise<ExportRecord> {
  const record = (await all(await client.reports.export({ assessmentId, ...report }))).at(-1)?.record;
  if (!record) throw new Error('The export ended without a record');
  return record;
}

const download = (app: Dunwu, id: string) => app.fetch(new Request(`http://dunwu.test${filePaths.exports(id)}`));

describe('an export', () => {
  it('tells how far it is, keeps the file under a readable name, and logs it with its hash', async () => {
    const setting = watched();
    const { client, assessmentId, exportFolder } = setting;
    await client.settings.set({ userName: '王小明' });
    const seen = await all(await client.reports.export({ assessmentId, ...report }));
    expect(seen.map(({ step }) => step)).toEqual(['gather', 'write', 'check', 'done']);
    const fileName = '測試工廠 full report 2027-01-04.pdf';
    expect(seen.at(-1)?.record).toEqual({
      id: expect.any(String),
      assessmentId,
      at: someDay.toISOString(),
      by: '王小明',
      ...{ deliverable: 'report', format: 'pdf', language: 'en', figures: 7 },
      fileName,
      bytes: 5,
      sha256: createHash('sha256').update('first').digest('hex'),
      state: 'kept',
    });
    expect(readFileSync(join(exportFolder, fileName), 'utf8')).toBe('first');
    expect(readdirSync(exportFolder)).toEqual([fileName]);
    expect(await client.reports.history({ assessmentId })).toEqual([seen.at(-1)?.record]);
  });

  it('is made from what is stored now, with the look of documents and the parts that were left out', async () => {
    const { client, assessmentId, documents } = watched();
    await client.branding.set({ name: '遠見' });
    await client.answers.set({ assessmentId, question: 'VAL-01', answer: { kind: 'level', level: 3 } });
    await all(await client.reports.export({ assessmentId, ...report, hidden: ['glossary'] }));
    const [job] = documents.jobs;
    expect(job).toMatchObject({ hidden: ['glossary'], branding: { name: '遠見' }, report: { today: '2027-01-04' } });
    const line = job?.report.answers.find(({ question }) => question === 'VAL-01');
    expect(line?.answer).toEqual({ kind: 'level', level: 3 });
  });

  it('replaces the file of the same name that Dunwu wrote; the older line says that its file changed', async () => {
    const setting = watched();
    await exported(setting);
    setting.documents.content = 'second';
    await exported(setting);
    expect(readdirSync(setting.exportFolder)).toHaveLength(1);
    const history = await setting.client.reports.history({ assessmentId: setting.assessmentId });
    expect(history.map(({ bytes, state }) => [bytes, state])).toEqual([
      [6, 'kept'],
      [5, 'changed'],
    ]);
  });

  it('never writes over a file that somebody edited since', async () => {
    const setting = watched();
    const { fileName } = await exported(setting);
    writeFileSync(join(setting.exportFolder, fileName), 'an evening of work in Word');
    const second = await exported(setting);
    expect(second.fileName).toBe('測試工廠 full report 2027-01-04 (2).pdf');
    expect(readFileSync(join(setting.exportFolder, fileName), 'utf8')).toBe('an evening of work in Word');
    expect((await exported(setting)).fileName).toBe(second.fileName);
  });

  it('never writes over the file of another assessment of the same firm and day', async () => {
    const setting = watched();
    const { fileName } = await exported(setting);
    const { organisation } = setting.app.services.assessments.get({ id: setting.assessmentId });
    const other = setting.app.services.assessments.create({ organisationId: organisation.id, mode: 'full' });
    setting.documents.content = 'of the other';
    const second = await exported({ client: setting.client, assessmentId: other.assessment.id });
    expect(second.fileName).not.toBe(fileName);
    expect(readFileSync(join(setting.exportFolder, fileName), 'utf8')).toBe('first');
  });

  it('that does not say what the report says is not kept: the old file and its line stay', async () => {
    const setting = watched();
    const first = await exported(setting);
    setting.documents.content = null;
    const { error } = await safe(exported(setting));
    expect(error).toMatchObject({
      code: 'EXPORT_DIFFERS',
      data: { params: { where: 'R01', expected: '12.4', found: '12.5' } },
    });
    expect(readFileSync(join(setting.exportFolder, first.fileName), 'utf8')).toBe('first');
    expect(readdirSync(setting.exportFolder)).toEqual([first.fileName]);
    expect(await setting.client.reports.history({ assessmentId: setting.assessmentId })).toEqual([first]);
  });

  it('that is cancelled stops at once and leaves nothing', async () => {
    const { client, assessmentId, documents, exportFolder } = watched();
    documents.held = true;
    const events = await client.reports.export({ assessmentId, ...report });
    expect((await events.next()).value).toMatchObject({ step: 'gather' });
    expect((await events.next()).value).toMatchObject({ step: 'write' });
    await events.return?.();
    await expect.poll(() => documents.aborted).toBe(1);
    expect(existsSync(exportFolder)).toBe(false);
    expect(await client.reports.history({ assessmentId })).toEqual([]);
  });

  it('ends when the application closes', async () => {
    const { app, assessmentId, documents, exportFolder } = watched();
    documents.held = true;
    const events = app.services.reports.export({ assessmentId, ...report });
    for (const step of ['gather', 'write']) expect((await events.next()).value).toMatchObject({ step });
    const next = events.next();
    app.close();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(documents).toMatchObject({ aborted: 1, closed: 1 });
    expect(existsSync(exportFolder)).toBe(false);
  });

  it('of an assessment that there is not is not found', async () => {
    const { client } = watched();
    await expect(exported({ client, assessmentId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an exported file', () => {
  it('is opened, shown and downloaded as it stands', async () => {
    const setting = watched();
    const { app, client, opened, exportFolder } = setting;
    const { id, fileName } = await exported(setting);
    await client.reports.open({ id });
    await client.reports.showInFolder({ id });
    const path = join(exportFolder, fileName);
    expect(opened).toEqual([`open ${path}`, `show ${path}`]);
    const response = await download(app, id);
    expect(await response.text()).toBe('first');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*full%20report%202027-01-04\.pdf$/);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  });

  it('that was edited is said to be changed, and can still be opened', async () => {
    const setting = watched();
    const { id, fileName } = await exported(setting);
    writeFileSync(join(setting.exportFolder, fileName), 'other');
    const [line] = await setting.client.reports.history({ assessmentId: setting.assessmentId });
    expect(line?.state).toBe('changed');
    await setting.client.reports.open({ id });
    expect(setting.opened).toHaveLength(1);
  });

  it('that was moved is said to be moved, until it comes back', async () => {
    const setting = watched();
    const { client, assessmentId, exportFolder } = setting;
    const { id, fileName } = await exported(setting);
    const state = async () => (await client.reports.history({ assessmentId }))[0]?.state;
    renameSync(join(exportFolder, fileName), join(exportFolder, 'elsewhere.pdf'));
    expect(await state()).toBe('moved');
    for (const call of [client.reports.open({ id }), client.reports.showInFolder({ id })]) {
      await expect(call).rejects.toMatchObject({ code: 'EXPORT_GONE', data: { params: { fileName } } });
    }
    expect((await download(setting.app, id)).status).toBe(404);
    renameSync(join(exportFolder, 'elsewhere.pdf'), join(exportFolder, fileName));
    expect(await state()).toBe('kept');
    rmSync(exportFolder, { recursive: true });
    expect(await state()).toBe('moved');
    expect(setting.opened).toEqual([]);
  });

  it('is never anything that a stranger’s database names: neither opened nor read nor looked at', async () => {
    const first = watched();
    const { id } = await exported(first);
    first.app.close();
    const secret = join(first.app.dataFolder, 'secret.pdf');
    writeFileSync(secret, 'first');
    const evil = join(first.exportFolder, 'evil.exe');
    writeFileSync(evil, 'first');
    for (const path of [
      secret,
      evil,
      '/etc/passwd',
      '\\\\server\\share\\report.pdf',
      join(first.exportFolder, '..', 'x.pdf'),
    ]) {
      const database = connect(first.app.databasePath);
      database.exec(`update exports set path = '${path}'`);
      database.close();
      const { app, client, opened } = watched(new WatchedDocuments(), first.app.dataFolder);
      expect((await client.reports.history({ assessmentId: first.assessmentId }))[0]?.state).toBe('moved');
      await expect(client.reports.open({ id })).rejects.toMatchObject({ code: 'EXPORT_GONE' });
      expect((await download(app, id)).status).toBe(404);
      expect(opened).toEqual([]);
      app.close();
    }
  });

  it('that there is not is not found', async () => {
    const { app, client } = watched();
    await expect(client.reports.open({ id: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const id of [nobody, '../dunwu.db', '..%2Fdunwu.db']) expect((await download(app, id)).status).toBe(404);
  });
});

describe('the reports screen', () => {
  it('starts in the user’s language with every part, and remembers what was chosen for each assessment', async () => {
    const { app, client, assessmentId } = watched();
    await client.settings.set({ language: 'en' });
    expect(await client.reports.settings({ assessmentId })).toEqual({ language: 'en', hidden: [] });
    await client.reports.setSettings({ assessmentId, settings: { hidden: ['answers'] } });
    const chosen = await client.reports.setSettings({ assessmentId, settings: { language: 'both' } });
    expect(chosen).toEqual({ language: 'both', hidden: ['answers'] });
    expect(await client.reports.settings({ assessmentId })).toEqual(chosen);
    expect(await client.reports.settings({ assessmentId: newAssessment(app) })).toEqual({ language: 'en', hidden: [] });
    await expect(client.reports.settings({ assessmentId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gets a preview as a file that is kept nowhere', async () => {
    const { client, assessmentId, exportFolder } = watched();
    const { deliverable, language, hidden } = report;
    const file = await client.reports.preview({ assessmentId, deliverable, language, hidden: [...hidden] });
    expect(file).toBeInstanceOf(File);
    expect(file.type).toBe('application/pdf');
    expect(await file.text()).toBe('first');
    expect(existsSync(exportFolder)).toBe(false);
  });
});
