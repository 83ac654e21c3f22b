import { createHash } from 'node:crypto';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnswersFile, readAnswersText } from '../../../main/import/read-answers-file.ts';
import { sampleFirm } from '../../../src/content/sample-firm.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { clientOf, openApp } from '../../support/open-app.ts';

const file = (answers: unknown, more: object = {}) =>
  JSON.stringify({ schema: 'dunwu.answers/1', organisation: { name: '工廠' }, answers, ...more });

const failures: readonly (readonly [string, string, string, object])[] = [
  ['text that is no JSON', 'answers: yes', 'NOT_JSON', { fileName: 'a.json' }],
  ['an empty file', '', 'NOT_JSON', { fileName: 'a.json' }],
  ['JSON that is cut off', file({}).slice(0, -1), 'NOT_JSON', {}],
  ['another version', file({}).replace('/1', '/2'), 'WRONG_SCHEMA', { found: 'dunwu.answers/2' }],
  ['no schema', '{}', 'WRONG_SCHEMA', { expected: 'dunwu.answers/1' }],
  ['a list', '[]', 'WRONG_SCHEMA', {}],
  ['null', 'null', 'WRONG_SCHEMA', {}],
  ['an unknown question', file({ 'MON-99': 1 }), 'UNKNOWN_QUESTION', { question: 'MON-99' }],
  ['an answer to __proto__', file({}).replace('{}', '{"__proto__":1}'), 'UNKNOWN_QUESTION', { question: '__proto__' }],
  ['an answer to constructor', file({ constructor: 1 }), 'UNKNOWN_QUESTION', { question: 'constructor' }],
  ['a note to an unknown question', file({}, { notes: { X: 'y' } }), 'UNKNOWN_QUESTION', { question: 'X' }],
  ['level 7', file({ 'MON-01': 7 }), 'BAD_ANSWER', { question: 'MON-01', value: '7' }],
  ['level 2.5', file({ 'MON-01': 2.5 }), 'BAD_ANSWER', { question: 'MON-01' }],
  ['null as an answer', file({ 'MON-01': null }), 'BAD_ANSWER', { question: 'MON-01' }],
  ['an option that there is not', file({ 'PRO-01': 'huge' }), 'BAD_ANSWER', { question: 'PRO-01', value: 'huge' }],
  ['not applicable without a reason', file({ 'MON-01': { notApplicable: '' } }), 'BAD_ANSWER', { question: 'MON-01' }],
  ['no organisation', '{"schema":"dunwu.answers/1","answers":{}}', 'INVALID_INPUT', { field: 'organisation' }],
  ['answers that are a list', file([]), 'INVALID_INPUT', { field: 'answers' }],
  ['a plan for an unknown action', file({}, { plan: { excluded: ['A99'] } }), 'INVALID_INPUT', { detail: 'A99' }],
  ['a lock on an unknown window', file({}, { plan: { locked: { A01: 'soon' } } }), 'INVALID_INPUT', { detail: 'soon' }],
  ['a start that is no day', file({}, { plan: { start: '2027-02-30' } }), 'INVALID_INPUT', { field: 'plan.start' }],
];

describe('reading an answers file', () => {
  it.each(failures)('refuses %s', (_, text, code, params) => {
    expect(() => readAnswersText(text, 'a.json')).toThrow(
      expect.objectContaining({ code, params: expect.objectContaining(params) }),
    );
  });

  it.each(failures)('imports nothing of %s', async (_, text, code) => {
    const app = openApp();
    const upload = clientOf(app).data.importAnswers({ file: new File([text], 'a.json') });
    await expect(upload).rejects.toMatchObject({ code, defined: true });
    expect(app.services.organisations.list()).toEqual([]);
  });

  it('reads the sample firm: every id of it is known', () => {
    const { answers } = readAnswersText(JSON.stringify(sampleFirm), 'sample');
    expect(Object.keys(answers)).toEqual(Object.keys(sampleFirm.answers));
  });

  it('looks at the size of a file on disk before reading it', () => {
    const path = join(newDataFolder(), 'huge.json');
    writeFileSync(path, '');
    truncateSync(path, 200_000_000);
    expect(() => readAnswersFile(path)).toThrow(
      expect.objectContaining({ code: 'FILE_TOO_LARGE', params: { fileName: 'huge.json', maxMegabytes: 5 } }),
    );
  });

  it('says which file cannot be read', () => {
    const folder = newDataFolder();
    mkdirSync(join(folder, 'folder.json'));
    for (const path of [join(folder, 'missing.json'), join(folder, 'folder.json')]) {
      expect(() => readAnswersFile(path)).toThrow(
        expect.objectContaining({ code: 'FILE_UNREADABLE', params: expect.objectContaining({ path }) }),
      );
    }
  });

  it.each([
    ['with a byte order mark', Buffer.from(`\uFEFF${file({ 'MON-01': 3 })}`)],
    ['in UTF-16, as Notepad may write it', Buffer.from(`\uFEFF${file({ 'MON-01': 3 })}`, 'utf16le')],
  ])('takes a file %s', (_, bytes) => {
    const path = join(newDataFolder(), 'a.json');
    writeFileSync(path, bytes);
    const { file: read, answers } = readAnswersFile(path);
    expect(answers).toEqual({ 'MON-01': { kind: 'level', level: 3 } });
    expect(read.organisation.name).toBe('工廠');
  });

  it('refuses bytes that are no text', () => {
    const path = join(newDataFolder(), 'a.json');
    writeFileSync(path, Buffer.from([0x7b, 0xff, 0xfe, 0x80]));
    expect(() => readAnswersFile(path)).toThrow(expect.objectContaining({ code: 'NOT_JSON' }));
  });
});

describe('importing and exporting', () => {
  const plan = {
    budgetNtd: 5e5,
    windowBudgetsNtd: { '0-30': 1e5, '91-180': 3e5 },
    windowPersonDays: { '31-60': 4 },
    maxParallel: 3,
    minimumPerPillar: { talent: 1 },
    owners: { A05: '林', A03: '王' },
    start: '2027-02-01',
    locked: { A02: '0-30' },
    done: ['A01'],
    begun: ['A03'],
  };
  const firm = { ...sampleFirm, organisation: { ...sampleFirm.organisation, taxId: '04595257' }, plan };

  it('keeps everything in one new organisation and assessment, marked in the history', async () => {
    const app = openApp();
    const view = await clientOf(app).data.importAnswers({ file: new File([JSON.stringify(firm)], 'f.json') });
    const assessmentId = view.assessment.id;
    expect(view.organisation).toMatchObject({ name: '頂信精機（範例）', taxId: '04595257', sample: false });
    expect(view.systems.map(({ name }) => name)).toEqual(firm.organisation.systems.map(({ name }) => name));
    expect(view.notes).toEqual(firm.notes);
    expect(view.undo).toEqual({ canUndo: false, canRedo: false });
    const history = app.services.answers.history({ assessmentId });
    expect(history).toHaveLength(Object.keys(firm.answers).length);
    expect(new Set(history.map(({ cause }) => cause))).toEqual(new Set(['import']));
    const { settings, progress } = await app.services.plan.get({ assessmentId });
    expect(settings).toMatchObject({ budgetNtd: 5e5, start: '2027-02-01', locked: { A02: '0-30' } });
    expect([progress.A01?.status, progress.A03?.status]).toEqual(['done', 'doing']);
    expect(progress.A05).toMatchObject({ status: 'to-do', owner: '林' });
  });

  it('comes back from an export as it was, with the hash of its bytes', async () => {
    const app = openApp();
    const client = clientOf(app);
    const { assessment } = await client.data.importAnswers({ file: new File([JSON.stringify(firm)], 'f.json') });
    const exported = await client.data.exportAnswers({ assessmentId: assessment.id });
    expect(JSON.parse(exported.text)).toEqual(firm);
    expect(exported.sha256).toBe(createHash('sha256').update(exported.text).digest('hex'));
    expect(exported.fileName).toBe('頂信精機（範例）-2027-01-04.json');
    const again = await client.data.importAnswers({ file: new File([exported.text], 'again.json') });
    expect((await client.data.exportAnswers({ assessmentId: again.assessment.id })).text).toBe(exported.text);
  });

  it('refuses a plan that the screen would refuse, and keeps nothing', async () => {
    const app = openApp();
    const wrong = { ...firm, plan: { budgetNtd: 1e15 } };
    const upload = clientOf(app).data.importAnswers({ file: new File([JSON.stringify(wrong)], 'f.json') });
    await expect(upload).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { params: { field: 'plan.budgetNtd' } },
    });
    expect(app.services.organisations.list()).toEqual([]);
  });

  it('refuses a wrong tax id and keeps nothing', async () => {
    const app = openApp();
    const wrong = { ...firm, organisation: { ...firm.organisation, taxId: '12345678' } };
    const upload = clientOf(app).data.importAnswers({ file: new File([JSON.stringify(wrong)], 'f.json') });
    await expect(upload).rejects.toMatchObject({ code: 'TAX_ID_INVALID' });
    expect(app.services.organisations.list()).toEqual([]);
  });
});
