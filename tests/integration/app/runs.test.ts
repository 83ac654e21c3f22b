import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../main/db/database.ts';
import { createStore } from '../../../main/db/store.ts';
import { verifyDatabase } from '../../../main/db/verify-database.ts';
import type { JudgedRun, LogReading } from '../../../main/jobs/log-reading.ts';
import { createLogReading } from '../../../main/jobs/log-reading.ts';
import { runAnalysisFile } from '../../../src/contract/run-analysis-file.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { logFile, madeLog } from '../../support/made-log.ts';
import { clientOf, newAssessment, openApp } from '../../support/open-app.ts';
import { faultsOf, newOrganisation, readAll, readOne } from '../../support/read-runs.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

/** Changes stored bytes as a stranger could have. */
function tamper(databasePath: string, sql: string): void {
  const database = connect(databasePath);
  database.exec(sql);
  database.close();
}

/** A reading that tells its first run and then waits until it is cancelled. */
function halfReading(): LogReading & { readonly cancelled: Promise<void> } {
  const real = createLogReading();
  const cancelled = Promise.withResolvers<void>();
  return {
    cancelled: cancelled.promise,
    async read(sources, options) {
      const runs: JudgedRun[] = [];
      await real.read(sources.slice(0, 1), { ...options, onRun: (run) => runs.push(run) });
      for (const run of runs) options.onRun?.(run);
      await new Promise((_, reject) => {
        options.signal?.addEventListener('abort', () => reject(options.signal?.reason), { once: true });
      }).finally(() => cancelled.resolve());
      return { runs: [], failures: [] };
    },
    close: real.close,
  };
}

describe('reading logs', () => {
  it('tells how far it is, keeps what is a log and says what is none', async () => {
    const app = openApp();
    const organisationId = newOrganisation(app);
    const files = [logFile('a.csv'), logFile('notes.csv', 'name,colour\nx,red\n'), logFile('sub/b.csv', madeLog(200))];
    const told = await readAll(app, organisationId, files);
    const last = told.at(-1);
    expect(told.map(({ step }) => step).filter((step) => step === 'analyse')).toHaveLength(2);
    expect(told.some(({ step, share }) => step === 'read' && share > 0)).toBe(true);
    expect(last?.step).toBe('done');
    expect(last?.runs.map(({ sourceName }) => sourceName)).toEqual(['a.csv', 'sub/b.csv']);
    expect(app.services.runs.list({ organisationId }).map(({ rows }) => rows)).toEqual([200, 300]);
    expect(faultsOf(app)).toBe('');
  });

  it('says of a single file why it is no log', async () => {
    const app = openApp();
    const told = await readAll(app, newOrganisation(app), [logFile('notes.csv', 'name,colour\nx,red\n')]);
    expect(told.at(-1)).toMatchObject({ step: 'done', runs: [], failures: [{ fileName: 'notes.csv' }] });
    expect(told.at(-1)?.failures[0]?.code).toMatch(/^LOG_/);
  });

  it('keeps a log whose columns no name gives away, for them to be named', async () => {
    const app = openApp();
    const text = madeLog(200).replace(/^.*\n/, 'n,alpha,beta,gamma,delta\n');
    const run = await readOne(app, newOrganisation(app), logFile('odd.csv', text));
    expect(run.analysis.verdict).toBe('cannot-tell');
    const { columns } = app.services.runs.get({ id: run.id });
    const [step, ...others] = columns.map(({ name }) => name);
    expect(others.length).toBeGreaterThan(1);
    const roles = { [step ?? '']: 'step', [others[0] ?? '']: 'trainLoss', [others[1] ?? '']: 'valLoss' } as const;
    const named = app.services.runs.update({ id: run.id, roles });
    expect(named.analysis.lastStep).toBeGreaterThan(0);
    expect(named.analysis.missing).not.toContain('valLoss');
  });

  it('shows a run once however often it is read, and again as another when its log has grown', async () => {
    const app = openApp();
    const organisationId = newOrganisation(app);
    const first = await readOne(app, organisationId, logFile('a.csv'));
    const second = await readOne(app, organisationId, logFile('a.csv'));
    expect(second.id).toBe(first.id);
    await readOne(app, organisationId, logFile('a.csv', madeLog(310)));
    expect(app.services.runs.list({ organisationId })).toHaveLength(2);
  });

  it('keeps what was judged before it was cancelled, and nothing more', async () => {
    const reading = halfReading();
    const app = openApp(undefined, undefined, undefined, { makeLogReading: () => reading });
    const organisationId = newOrganisation(app);
    const stop = new AbortController();
    const files = [logFile('a.csv'), logFile('b.csv')];
    const events = await clientOf(app).runs.read({ organisationId, files }, { signal: stop.signal });
    for await (const { step } of events) {
      if (step === 'analyse') break;
    }
    stop.abort();
    await reading.cancelled;
    expect(app.services.runs.list({ organisationId }).map(({ sourceName }) => sourceName)).toEqual(['a.csv']);
  });

  it('loses nothing of what was kept when Dunwu closes halfway', async () => {
    const folder = newDataFolder();
    const app = openApp(folder, undefined, undefined, { makeLogReading: halfReading });
    const organisationId = newOrganisation(app);
    const events = app.services.runs.read({ organisationId, files: [logFile('a.csv'), logFile('b.csv')] });
    for (let next = await events.next(); !next.done && next.value.step !== 'analyse'; next = await events.next());
    app.close();
    const again = openApp(folder);
    const [run] = again.services.runs.list({ organisationId });
    expect(run?.sourceName).toBe('a.csv');
    expect(again.services.runs.get({ id: run?.id ?? '' }).columns).toHaveLength(6);
  });
});

describe('a run', () => {
  it('shows its columns with their first values, and curves of its metrics', async () => {
    const app = openApp();
    const { id } = await readOne(app, newOrganisation(app), logFile('a.csv'));
    const { runs } = clientOf(app);
    const view = await runs.get({ id });
    expect(view.columns.map(({ name, role, values }) => [name, role, values])).toEqual([
      ['step', 'step', 300],
      ['train_loss', 'trainLoss', 300],
      ['val_loss', 'valLoss', 300],
      ['train_acc', 'trainScore', 300],
      ['val_acc', 'valScore', 300],
      ['weight_norm', 'weightNorm', 300],
    ]);
    expect(view.columns[0]?.sample).toEqual([0, 20, 40, 60, 80]);
    expect(view.unit).toBe('step');
    const curves = await runs.curves({ id, metrics: ['valScore', 'lr'], fromStep: 100, toStep: 2000, points: 20 });
    expect(curves.map(({ metric }) => metric)).toEqual(['valScore']);
    expect([curves[0]?.steps[0], curves[0]?.steps.at(-1)]).toEqual([100, 2000]);
    expect(curves[0]?.steps.length).toBeLessThanOrEqual(20);
  });

  it('is judged again when a column is corrected, and refuses to lose its steps or all its metrics', async () => {
    const app = openApp();
    const names = 'step,train_loss,aux_1,train_acc,aux_2,weight_norm';
    const { id, analysis } = await readOne(app, newOrganisation(app), logFile('a.csv', madeLog(300, names)));
    expect(analysis.generalisedStep).toBeNull();
    const { runs } = clientOf(app);
    const corrected = await runs.update({ id, roles: { aux_1: 'valLoss', aux_2: 'valScore' } });
    expect(corrected.analysis.generalisedStep).toBeGreaterThan(2000);
    expect(corrected.columns.map(({ role }) => role)).toContain('valScore');
    const moved = await runs.update({ id, roles: { weight_norm: 'valScore' } });
    expect(moved.columns.find(({ name }) => name === 'aux_2')?.role).toBe('ignored');
    await expect(runs.update({ id, roles: { step: 'ignored' } })).rejects.toEqual(code('INVALID_INPUT'));
    const none = Object.fromEntries(moved.columns.map(({ name }) => [name, 'ignored' as const]));
    await expect(runs.update({ id, roles: { ...none, step: 'step' } })).rejects.toEqual(code('LOG_NO_METRICS'));
    expect((await runs.get({ id })).columns).toEqual(moved.columns);
  });

  it('takes a name, an AI system of its firm and settings, which its verdict follows', async () => {
    const app = openApp();
    const organisationId = newOrganisation(app);
    const { id } = await readOne(app, organisationId, logFile('a.csv', madeLog(60)));
    const { runs, systems } = clientOf(app);
    const system = await systems.create({ organisationId, name: '瑕疵檢測', purpose: '', criticality: 'critical' });
    const foreign = await systems.create({
      organisationId: newOrganisation(app),
      name: 'x',
      purpose: '',
      criticality: 'minor',
    });
    const settings = { costPer1kStepsNtd: 500, weightDecay: 0.1 };
    const view = await runs.update({ id, name: '第一次', systemId: system.id, settings });
    expect(view).toMatchObject({ name: '第一次', systemId: system.id, settings: { targetScore: 0.95, ...settings } });
    await expect(runs.update({ id, systemId: foreign.id })).rejects.toEqual(code('NOT_FOUND'));
    expect((await runs.update({ id, settings: { targetScore: 0.5 } })).settings).toMatchObject(settings);
  });

  it('leaves the list when it is removed and comes back with its log', async () => {
    const app = openApp();
    const organisationId = newOrganisation(app);
    const { id } = await readOne(app, organisationId, logFile('a.csv'));
    const { runs } = clientOf(app);
    await runs.remove({ id });
    expect(await runs.list({ organisationId })).toEqual([]);
    await expect(runs.get({ id })).rejects.toEqual(code('NOT_FOUND'));
    expect((await runs.restore({ id })).id).toBe(id);
    expect((await runs.get({ id })).columns).toHaveLength(6);
  });

  it('leaves as CSV that reads back as the same run', async () => {
    const app = openApp();
    const organisationId = newOrganisation(app);
    const { id, analysis } = await readOne(app, organisationId, logFile('a.csv'));
    const csv = await clientOf(app).runs.exportCsv({ id });
    expect(await csv.text()).toBe(madeLog());
    expect((await readOne(app, organisationId, csv)).analysis).toEqual(analysis);
  });
});

describe('stored runs', () => {
  it('are listed although a log is damaged; that one says so when it is opened', async () => {
    const app = openApp();
    const organisationId = newOrganisation(app);
    const { id } = await readOne(app, organisationId, logFile('a.csv'));
    tamper(app.databasePath, `update training_run_columns set content = x'00ff00'`);
    expect(app.services.runs.list({ organisationId })).toHaveLength(1);
    await expect(clientOf(app).runs.get({ id })).rejects.toEqual(code('LOG_UNREADABLE'));
    await expect(clientOf(app).runs.curves({ id })).rejects.toEqual(code('LOG_UNREADABLE'));
  });

  it('are listed although one is nothing but nonsense', async () => {
    const app = openApp();
    const organisationId = newOrganisation(app);
    const { id } = await readOne(app, organisationId, logFile('a.csv'));
    await readOne(app, organisationId, logFile('b.csv'));
    tamper(app.databasePath, `update training_run_columns set content = x'00' where run_id = '${id}'`);
    const nonsense = ['roles', 'notes', 'settings', 'hints', 'analysis'].map((name) => `${name}_json = '[1'`).join();
    tamper(app.databasePath, `update training_runs set format = 'x', unit = 'x', ${nonsense} where id = '${id}'`);
    const listed = await clientOf(app).runs.list({ organisationId });
    expect(listed.map(({ sourceName, analysis }) => [sourceName, analysis.verdict])).toEqual([
      ['b.csv', 'generalised'],
      ['a.csv', 'cannot-tell'],
    ]);
  });

  it.each([
    ['by older rules', "analysis_version = 0, analysis_json = json_set(analysis_json, '$.lastStep', 1)"],
    ['by nobody who can be trusted', `analysis_json = '{"verdict":"<b>fine</b>"}'`],
  ])('are judged again, once, when they were judged %s', async (_, change) => {
    const app = openApp();
    const organisationId = newOrganisation(app);
    const { id, analysis } = await readOne(app, organisationId, logFile('a.csv'));
    tamper(app.databasePath, `update training_runs set ${change}`);
    expect(app.services.runs.list({ organisationId })[0]?.analysis).toEqual(analysis);
    const { runs } = createStore(connect(app.databasePath));
    expect(runs.get(id)?.analysis).toEqual(analysis);
  });

  it('are in backups, counted', async () => {
    const app = openApp();
    await readOne(app, newOrganisation(app), logFile('a.csv'));
    const { fileName } = app.services.data.backup();
    const { counts, ok } = verifyDatabase(join(app.dataFolder, 'backups', fileName));
    expect(ok).toBe(true);
    expect(counts).toMatchObject({ training_runs: 1, training_run_columns: 1, run_attachments: 0 });
  });
});

describe('a verdict as evidence', () => {
  it('goes with its figures to a question whose answer stays as it is', async () => {
    const app = openApp();
    const assessmentId = newAssessment(app);
    const { organisation } = app.services.assessments.get({ id: assessmentId });
    const { id } = await readOne(app, organisation.id, logFile('resnet 3.csv'));
    const { runs, evidence } = clientOf(app);
    const view = await runs.attach({ id, assessmentId, question: 'MON-01' });
    const [record] = view.evidence;
    expect(view.answers).toEqual({});
    expect(record?.fileName).toMatch(/^resnet-3.*-generalised-2027-01-04\.json$/);
    const { content } = app.services.evidence.content({ id: record?.id ?? '' });
    const file = runAnalysisFile.parse(JSON.parse(Buffer.from(content).toString('utf8')));
    expect(file.runs).toMatchObject([{ verdict: 'generalised', grokked: true, rows: 300 }]);
    expect((await runs.get({ id })).attachments).toMatchObject([
      { evidenceId: record?.id, assessmentId, question: 'MON-01' },
    ]);
    await evidence.remove({ id: record?.id ?? '' });
    expect((await runs.get({ id })).attachments).toEqual([]);
  });

  it('is refused for another firm and for a question that does not exist', async () => {
    const app = openApp();
    const assessmentId = newAssessment(app);
    const { id } = await readOne(app, newOrganisation(app), logFile('a.csv'));
    const { runs } = clientOf(app);
    await expect(runs.attach({ id, assessmentId, question: 'MON-01' })).rejects.toEqual(code('NOT_FOUND'));
    const own = newAssessment(app);
    const { organisation } = app.services.assessments.get({ id: own });
    const mine = await readOne(app, organisation.id, logFile('a.csv'));
    await expect(runs.attach({ id: mine.id, assessmentId: own, question: 'XXX-01' })).rejects.toEqual(
      code('UNKNOWN_QUESTION'),
    );
    expect((await runs.get({ id: mine.id })).attachments).toEqual([]);
  });

  it('suggests levels beside those that are there and sets none', async () => {
    const app = openApp();
    const assessmentId = newAssessment(app);
    app.services.answers.set({ assessmentId, question: 'MON-01', answer: { kind: 'level', level: 1 } });
    const { organisation } = app.services.assessments.get({ id: assessmentId });
    const { id } = await readOne(app, organisation.id, logFile('a.csv'));
    const suggestions = await clientOf(app).runs.suggestions({ id, assessmentId });
    expect(suggestions).toContainEqual({ question: 'MON-01', level: 3, current: 1, reason: 'curves-dense' });
    expect(suggestions).toContainEqual({ question: 'MON-02', level: 2, current: null, reason: 'norm-logged' });
    expect(app.services.assessments.get({ id: assessmentId }).answers).toEqual({
      'MON-01': { kind: 'level', level: 1 },
    });
  });
});
