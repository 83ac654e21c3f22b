import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { filePaths } from '../../../src/contract/files.ts';
import { clientOf, newAssessment, openApp } from '../../support/open-app.ts';

const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
const nobody = '00000000-0000-4000-8000-000000000000';

describe('the API', () => {
  it('carries a first hour: organisation, assessment, answer, plan, backup', async () => {
    const app = openApp();
    const client = clientOf(app);
    const firm = await client.organisations.create({ ...none, name: '頂信', taxId: '04595257', employees: 68 });
    expect(firm).toMatchObject({ sme: 'sme', sample: false });
    const system = { organisationId: firm.id, name: 'Detector', purpose: '', criticality: 'critical' } as const;
    await client.systems.create(system);
    const { assessment } = await client.assessments.create({ organisationId: firm.id, mode: 'quick' });
    const question = 'VAL-01';
    const view = await client.answers.set({
      assessmentId: assessment.id,
      question,
      answer: { kind: 'level', level: 2 },
    });
    expect(view.systems).toHaveLength(1);
    await client.assessments.update({ id: assessment.id, currentQuestion: question, mode: 'full', title: 'First' });
    const configured = await client.plan.configure({ assessmentId: assessment.id, settings: { budgetNtd: 300_000 } });
    expect(configured).toMatchObject({ budgetNtd: 300_000, personDays: null, start: '2027-01-04' });
    const [summary] = await client.assessments.list({ organisationId: firm.id });
    expect(summary).toMatchObject({ title: 'First', mode: 'full', currentQuestion: question });
    expect((await client.data.backup()).reason).toBe('manual');
    expect(await client.app.info()).toMatchObject({ host: 'test', dataFolder: app.dataFolder, databaseVersion: '170' });
  });

  it('keeps HTML in a name as the text it is', async () => {
    const client = clientOf(openApp());
    const name = '<img src=x onerror=alert(1)>“‘公司’”';
    const { id } = await client.organisations.create({ ...none, name });
    expect((await client.organisations.get({ id })).name).toBe(name);
  });

  it('hides what is removed and brings it back whole', async () => {
    const app = openApp();
    const client = clientOf(app);
    const id = newAssessment(app);
    const { organisation } = await client.assessments.get({ id });
    await client.organisations.remove({ id: organisation.id });
    expect(await client.organisations.list()).toEqual([]);
    expect(await client.assessments.list({})).toEqual([]);
    await expect(client.assessments.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await client.organisations.restore({ id: organisation.id });
    await client.assessments.remove({ id });
    expect(await client.assessments.list({})).toEqual([]);
    expect((await client.assessments.restore({ id })).assessment.id).toBe(id);
  });

  it('adds the sample firm once', async () => {
    const client = clientOf(openApp());
    const first = await client.organisations.addSample();
    expect(await client.organisations.addSample()).toEqual(first);
    expect(await client.organisations.list()).toMatchObject([{ id: first.organisationId, sample: true }]);
    const { answers, progress, result } = await client.assessments.get({ id: first.assessmentId });
    expect(Object.keys(answers).length).toBeGreaterThan(40);
    expect(progress.all).toMatchObject({ unsure: expect.toSatisfy((n: number) => n > 3) });
    expect(progress.all.unanswered).toBeGreaterThan(0);
    expect(result.exposure).toBe('exposed');
  });

  it('starts in Taiwan’s Chinese, and remembers settings', async () => {
    const client = clientOf(openApp());
    expect(await client.settings.get()).toEqual({ language: 'zh-TW', theme: 'auto', userName: '', assumptions: {} });
    await client.settings.set({ language: 'en', assumptions: { 'person-day': 9000 } });
    expect(await client.settings.get()).toMatchObject({ language: 'en', assumptions: { 'person-day': 9000 } });
  });

  it('keeps the start of a plan under way when days pass', async () => {
    let now = new Date('2027-01-04T02:00:00Z');
    const app = openApp(undefined, () => now);
    const client = clientOf(app);
    const assessmentId = newAssessment(app);
    await client.plan.setProgress({ assessmentId, action: 'A01', progress: { status: 'doing', owner: '林' } });
    now = new Date('2027-03-01T02:00:00Z');
    const { settings, progress } = await client.plan.get({ assessmentId });
    expect(settings.start).toBe('2027-01-04');
    expect(progress).toMatchObject({ A01: { status: 'doing', owner: '林', begunOn: '2027-01-04', doneOn: null } });
  });
});

describe('a failure of the API', () => {
  it('is a typed error with its parameters', async () => {
    const client = clientOf(openApp());
    const { error, isDefined } = await safe(client.organisations.create({ ...none, name: 'A', taxId: '12345678' }));
    expect(isDefined).toBe(true);
    expect(error).toMatchObject({ code: 'TAX_ID_INVALID', status: 422, data: { params: { taxId: '12345678' } } });
  });

  it.each([
    ['an organisation', (client: ReturnType<typeof clientOf>) => client.organisations.get({ id: nobody })],
    ['an assessment', (client: ReturnType<typeof clientOf>) => client.assessments.get({ id: nobody })],
    ['evidence', (client: ReturnType<typeof clientOf>) => client.evidence.remove({ id: nobody })],
    ['a system', (client: ReturnType<typeof clientOf>) => client.systems.restore({ id: nobody })],
    ['a plan', (client: ReturnType<typeof clientOf>) => client.plan.get({ assessmentId: nobody })],
    ['a backup', (client: ReturnType<typeof clientOf>) => client.data.restore({ fileName: '../dunwu.db' })],
  ])('says that %s is not there', async (_, call) => {
    await expect(call(clientOf(openApp()))).rejects.toMatchObject({ code: 'NOT_FOUND', defined: true });
  });

  it('names the field that cannot be used', async () => {
    const client = clientOf(openApp());
    const { error } = await safe(client.organisations.create({ ...none, name: '   ', employees: -1 }));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', defined: true, data: { params: { field: 'name' } } });
  });

  it('refuses a plan that locks what there is not', async () => {
    const app = openApp();
    const client = clientOf(app);
    const assessmentId = newAssessment(app);
    const locked = { A01: 'next-century' };
    await expect(client.plan.configure({ assessmentId, settings: { locked } })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('that is a bug is logged once with its stack and tells the caller nothing', async () => {
    const app = openApp();
    const client = clientOf(app);
    app.services.answers.set = () => {
      throw new Error('secret detail');
    };
    const input = { assessmentId: nobody, question: 'VAL-01', answer: null };
    const { error } = await safe(client.answers.set(input));
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(error)).not.toContain('secret');
    const log = readFileSync(join(app.dataFolder, 'dunwu.log'), 'utf8');
    expect(log.match(/Error: secret detail/g)).toHaveLength(1);
    expect(log).toContain('api.test.ts');
    expect(log).toContain('answers.set');
  });

  it('that is expected is not logged', async () => {
    const app = openApp();
    await safe(clientOf(app).assessments.get({ id: nobody }));
    expect(existsSync(join(app.dataFolder, 'dunwu.log'))).toBe(false);
  });

  it('is a plain 404 for a call that there is not', async () => {
    const { status } = await openApp().fetch(new Request('http://dunwu.test/rpc/no/such', { method: 'POST' }));
    expect(status).toBe(404);
  });
});

describe('evidence', () => {
  const bytes = new TextEncoder().encode('<script>alert(1)</script>');

  it('is kept with its hash and comes back byte for byte, as an attachment that cannot run', async () => {
    const app = openApp();
    const client = clientOf(app);
    const assessmentId = newAssessment(app);
    const file = new File([bytes], '../證據 "1".html', { type: 'text/html' });
    const { evidence } = await client.evidence.add({ assessmentId, question: 'VAL-01', file });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(evidence).toMatchObject([{ question: 'VAL-01', fileName: '證據 "1".html', bytes: bytes.length, sha256 }]);
    const response = await app.fetch(new Request(`http://dunwu.test${filePaths.evidence(evidence[0]?.id ?? '')}`));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    const { headers } = response;
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="__ _1_.html"; filename*=UTF-8''%E8%AD%89%E6%93%9A%20%221%22.html`,
    );
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).toBe('application/octet-stream');
  });

  it('can be removed and restored', async () => {
    const app = openApp();
    const client = clientOf(app);
    const assessmentId = newAssessment(app);
    const file = new File([bytes], 'a.txt');
    const id = (await client.evidence.add({ assessmentId, question: 'VAL-01', file })).evidence[0]?.id ?? '';
    expect((await client.evidence.remove({ id })).evidence).toEqual([]);
    expect((await app.fetch(new Request(`http://dunwu.test${filePaths.evidence(id)}`))).status).toBe(404);
    expect((await client.evidence.restore({ id })).evidence).toHaveLength(1);
  });

  it('is refused past its limit', async () => {
    const app = openApp();
    const file = new File([new Uint8Array(20_000_001)], 'big.bin');
    const assessmentId = newAssessment(app);
    await expect(clientOf(app).evidence.add({ assessmentId, question: 'VAL-01', file })).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      data: { params: { fileName: 'big.bin', maxMegabytes: 20 } },
    });
  });

  it('is refused by its announced size before its body is read', async () => {
    const app = openApp();
    let read = 0;
    const body = new ReadableStream({
      pull(stream) {
        read += 1;
        stream.enqueue(new Uint8Array(65_536));
      },
    });
    const headers = { 'content-length': '200000000', 'content-type': 'multipart/form-data; boundary=x' };
    const init = { method: 'POST', headers, body, duplex: 'half' };
    const response = await app.fetch(new Request('http://dunwu.test/rpc/data/importAnswers', init));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ json: { code: 'FILE_TOO_LARGE', defined: true } });
    expect(read).toBeLessThan(3);
  });
});

describe('a download', () => {
  it('of a backup is the backup, and of anything else is not found', async () => {
    const app = openApp();
    const { fileName } = app.services.data.backup();
    const response = await app.fetch(new Request(`http://dunwu.test${filePaths.backup(fileName)}`));
    const path = join(app.dataFolder, 'backups', fileName);
    expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(path))).toBe(true);
    for (const other of ['../dunwu.db', 'dunwu.db', '..%2Fdunwu.db', '%']) {
      const refused = await app.fetch(new Request(`http://dunwu.test/files/backups/${encodeURIComponent(other)}`));
      expect(refused.status).toBe(404);
    }
    expect((await app.fetch(new Request('http://dunwu.test/files/backups/%'))).status).toBe(404);
    expect((await app.fetch(new Request('http://dunwu.test/files/elsewhere/x'))).status).toBe(404);
  });

  it('of an answers file is the export', async () => {
    const app = openApp();
    const { assessmentId } = app.services.organisations.addSample();
    const response = await app.fetch(new Request(`http://dunwu.test${filePaths.answers(assessmentId)}`));
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(await response.text()).toBe(app.services.data.exportAnswers({ assessmentId }).text);
  });
});

describe('host events', () => {
  it('reach the screen after a ready, until it stops listening', async () => {
    const app = openApp();
    const controller = new AbortController();
    const events = await clientOf(app).app.events(undefined, { signal: controller.signal });
    expect((await events.next()).value).toEqual({ type: 'ready' });
    app.events.emit({ type: 'navigate', to: '/settings' });
    app.events.emit({ type: 'command', command: 'undo' });
    expect((await events.next()).value).toEqual({ type: 'navigate', to: '/settings' });
    expect((await events.next()).value).toEqual({ type: 'command', command: 'undo' });
    expect(app.events.listeners).toBe(1);
    await events.return?.();
    await expect.poll(() => app.events.listeners).toBe(0);
  });

  const listen = (app: ReturnType<typeof openApp>, signal?: AbortSignal) =>
    app.fetch(new Request('http://dunwu.test/rpc/app/events', { method: 'POST', ...(signal ? { signal } : {}) }));

  it('leave nothing behind when the body is cancelled, as Electron does', async () => {
    const app = openApp();
    const response = await listen(app);
    const reader = response.body?.getReader();
    await reader?.read();
    expect(app.events.listeners).toBe(1);
    await reader?.cancel();
    expect(app.events.listeners).toBe(0);
  });

  it('leave nothing behind when the request is aborted', async () => {
    const app = openApp();
    const controller = new AbortController();
    const response = await listen(app, controller.signal);
    await response.body?.getReader().read();
    controller.abort();
    await expect.poll(() => app.events.listeners).toBe(0);
  });

  it('end when the application closes', async () => {
    const app = openApp();
    const response = await listen(app);
    const ended = response.text();
    await expect.poll(() => app.events.listeners).toBe(1);
    app.close();
    expect(await ended).toContain('event: done');
    expect(app.events.listeners).toBe(0);
  });
});
