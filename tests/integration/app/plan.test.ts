import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../../main/db/database.ts';
import { migrate } from '../../../main/db/migrate.ts';
import { solvedPlanRepository } from '../../../main/db/repositories/solved-plans.ts';
import { createPlanSolver } from '../../../main/jobs/plan-solver.ts';
import type { Plan } from '../../../src/domain/plan/types.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { clientOf, newAssessment, openApp, someDay } from '../../support/open-app.ts';
import { WatchedSolver } from '../../support/quick-solver.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** The sample firm with a solver that can be watched. */
function sampleFirm(dataFolder = newDataFolder(), clock = () => someDay) {
  const solver = new WatchedSolver();
  const app = openApp(dataFolder, clock, () => solver);
  const { assessmentId } = app.services.organisations.addSample();
  return { app, client: clientOf(app), assessmentId, solver, dataFolder };
}

describe('a plan', () => {
  it('comes with what it promises and its phases, and adds up', async () => {
    const { client, assessmentId } = sampleFirm();
    const { plan, projection, programme, baseline, sinceBaseline } = await client.plan.get({ assessmentId });
    expect(plan.chosen.length).toBeGreaterThan(5);
    expect(projection.map(({ at }) => at)).toEqual(plan.riskOverTime.map(({ at }) => at));
    const { result } = await client.assessments.get({ id: assessmentId });
    expect(projection[0]?.overall).toBeCloseTo(result.overall?.planning ?? -1, 9);
    expect(projection.at(-1)?.overall).toBeLessThan(projection[0]?.overall ?? 0);
    expect(programme.map(({ id }) => id)).toEqual(['0-30', '31-60', '61-90', 'later']);
    expect(programme.flatMap(({ actions }) => actions).sort()).toEqual(plan.chosen.map(({ action }) => action).sort());
    expect({ baseline, sinceBaseline }).toEqual({ baseline: null, sinceBaseline: [] });
  });

  it('is proven by the real solver, the same in the next process from the cache', async () => {
    const dataFolder = newDataFolder();
    const app = openApp(dataFolder, undefined, createPlanSolver);
    const assessmentId = newAssessment(app);
    // A small budget leaves a small search.
    app.services.plan.configure({ assessmentId, settings: { budgetNtd: 0, personDays: 12 } });
    const first = await clientOf(app).plan.get({ assessmentId });
    expect(first.plan).toMatchObject({ status: 'optimal', gap: 0 });
    expect((await clientOf(app).plan.exportLp({ assessmentId })).text).toMatch(/^min/i);
    app.close();
    const solver = new WatchedSolver();
    const again = openApp(dataFolder, undefined, () => solver);
    expect(await clientOf(again).plan.get({ assessmentId })).toEqual(first);
    expect(solver.solved).toEqual([]);
  });

  it('keeps every decision that it was given', async () => {
    const { client, assessmentId } = sampleFirm();
    const settings = {
      budgetNtd: 900_000,
      windowBudgetsNtd: { '0-30': 100_000, '61-90': 400_000 },
      personDays: 60,
      windowPersonDays: { '31-60': 3 },
      maxParallel: 2,
      minimumPerPillar: { talent: 1 },
      start: '2027-02-01',
      locked: { A01: '31-60' },
      excluded: ['A40'],
    };
    expect(await client.plan.configure({ assessmentId, settings })).toEqual(settings);
    expect((await client.plan.get({ assessmentId })).settings).toEqual(settings);
    await client.plan.configure({ assessmentId, settings: { windowBudgetsNtd: null, maxParallel: null } });
    const { settings: kept } = await client.plan.get({ assessmentId });
    expect(kept).toEqual({ ...settings, windowBudgetsNtd: null, maxParallel: null });
  });

  it.each([
    ['locked.A01', { locked: { A01: 'next-century' } }],
    ['locked', { locked: { X99: '0-30' } }],
    ['excluded', { excluded: ['X99'] }],
    ['windowBudgetsNtd', { windowBudgetsNtd: { someday: 1 } }],
    ['windowPersonDays', { windowPersonDays: { someday: 1 } }],
  ])('refuses what the content does not have in %s, and changes nothing', async (field, settings) => {
    const { client, assessmentId } = sampleFirm();
    const before = (await client.plan.get({ assessmentId })).settings;
    const { error } = await safe(client.plan.configure({ assessmentId, settings }));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', defined: true, data: { params: { field } } });
    expect((await client.plan.get({ assessmentId })).settings).toEqual(before);
  });
});

describe('progress', () => {
  it('keeps its first days, and forgets the day of being done with being done', async () => {
    let now = someDay;
    const { client, assessmentId } = sampleFirm(undefined, () => now);
    const set = async (day: string, progress: object) => {
      now = new Date(`${day}T02:00:00Z`);
      return (await client.plan.setProgress({ assessmentId, action: 'A01', progress })).A01;
    };
    expect(await set('2027-01-04', { owner: '林', dueDate: '2027-02-01' })).toMatchObject({ begunOn: null });
    expect(await set('2027-01-05', { status: 'doing' })).toMatchObject({ begunOn: '2027-01-05', doneOn: null });
    expect(await set('2027-01-06', { status: 'blocked', note: 'x' })).toMatchObject({ begunOn: '2027-01-05' });
    expect(await set('2027-01-07', { status: 'doing' })).toMatchObject({ begunOn: '2027-01-05' });
    expect(await set('2027-01-08', { status: 'done', evidence: 'minutes' })).toMatchObject({ doneOn: '2027-01-08' });
    expect(await set('2027-01-11', { note: 'y' })).toEqual({
      status: 'done',
      owner: '林',
      dueDate: '2027-02-01',
      note: 'y',
      evidence: 'minutes',
      begunOn: '2027-01-05',
      doneOn: '2027-01-08',
    });
    expect(await set('2027-01-12', { status: 'doing' })).toMatchObject({ begunOn: '2027-01-05', doneOn: null });
    expect(await set('2027-01-13', { status: 'to-do' })).toMatchObject({ begunOn: null, doneOn: null });
  });

  it('moves the projection from the first day when an action is done, and holds what is begun', async () => {
    const { client, assessmentId, solver } = sampleFirm();
    const { plan, projection } = await client.plan.get({ assessmentId });
    const [one, other] = plan.chosen.map(({ action }) => action);
    if (!one || !other) throw new Error('the sample firm has a plan');
    await client.plan.setProgress({ assessmentId, action: one, progress: { status: 'done' } });
    await client.plan.setProgress({ assessmentId, action: other, progress: { status: 'blocked', owner: '王' } });
    const after = await client.plan.get({ assessmentId });
    expect(after.plan.rejected).toContainEqual({ action: one, reason: 'already-done' });
    expect(after.projection[0]?.overall).toBeLessThan(projection[0]?.overall ?? 0);
    expect(solver.solved.at(-1)?.settings).toMatchObject({ done: [one], begun: [other], owners: { [other]: '王' } });
  });
});

describe('what a plan would lose', () => {
  it('without an action is solved anew, also where the action was locked or begun', async () => {
    const { client, assessmentId, solver } = sampleFirm();
    const { plan } = await client.plan.get({ assessmentId });
    const free = plan.chosen.find(({ enables }) => enables.length === 0);
    if (!free) throw new Error('some action waits for nothing');
    await client.plan.configure({ assessmentId, settings: { locked: { [free.action]: free.window } } });
    await client.plan.setProgress({ assessmentId, action: free.action, progress: { status: 'doing' } });
    const without = await client.plan.without({ assessmentId, action: free.action });
    expect(without.differences).toContainEqual({ action: free.action, before: free.window, after: null });
    expect(solver.solved.at(-1)?.settings).toMatchObject({ locked: {}, begun: [], excluded: [free.action] });
    expect((await client.plan.get({ assessmentId })).settings.excluded).toEqual([]);
  });

  it('is nothing to ask of an action that it does not choose', async () => {
    const { client, assessmentId } = sampleFirm();
    for (const action of ['X99', (await client.plan.get({ assessmentId })).plan.rejected[0]?.action ?? '']) {
      await expect(client.plan.without({ assessmentId, action })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
  });
});

describe('solved plans', () => {
  it('are not solved again for the same firm and decisions, also after a restart', async () => {
    const { client, assessmentId, solver, dataFolder, app } = sampleFirm();
    const first = await client.plan.get({ assessmentId });
    await client.plan.configure({ assessmentId, settings: { budgetNtd: 1 } });
    await client.plan.get({ assessmentId });
    await client.plan.configure({ assessmentId, settings: { budgetNtd: first.settings.budgetNtd } });
    expect((await client.plan.get({ assessmentId })).plan).toEqual(first.plan);
    expect(solver.solved).toHaveLength(2);
    app.close();
    const second = sampleFirm(dataFolder);
    expect((await second.client.plan.get({ assessmentId })).plan).toEqual(first.plan);
    expect(second.solver.solved).toEqual([]);
  });

  it('are solved again when a number, an answer or a critical system changes', async () => {
    const { client, assessmentId, solver } = sampleFirm();
    await client.plan.get({ assessmentId });
    await client.settings.set({ assumptions: { 'person-day': 9000 } });
    expect((await client.plan.get({ assessmentId })).personDayNtd).toBe(9000);
    await client.answers.set({ assessmentId, question: 'VAL-01', answer: { kind: 'level', level: 4 } });
    await client.plan.get({ assessmentId });
    const { organisation } = await client.assessments.get({ id: assessmentId });
    const system = { organisationId: organisation.id, name: 'Another', purpose: '', criticality: 'critical' } as const;
    await client.systems.create(system);
    await client.plan.get({ assessmentId });
    expect(solver.solved).toHaveLength(4);
  });

  it('are shared by those who ask at the same time, and one who leaves takes nothing from the other', async () => {
    const { client, assessmentId, solver } = sampleFirm();
    solver.hold();
    const controller = new AbortController();
    const leaving = safe(client.plan.get({ assessmentId }, { signal: controller.signal }));
    const staying = client.plan.get({ assessmentId });
    await expect.poll(() => solver.solved.length).toBe(1);
    controller.abort();
    await leaving;
    expect(solver.aborted).toBe(0);
    solver.release();
    expect((await staying).plan.chosen.length).toBeGreaterThan(0);
    expect(solver.solved).toHaveLength(1);
  });

  it('are given up when nobody waits any more, and can be asked for again', async () => {
    const { app, client, assessmentId, solver } = sampleFirm();
    solver.hold();
    const controller = new AbortController();
    const leaving = safe(client.plan.get({ assessmentId }, { signal: controller.signal }));
    await expect.poll(() => solver.solved.length).toBe(1);
    controller.abort();
    await leaving;
    await expect.poll(() => solver.aborted).toBe(1);
    solver.release();
    expect((await client.plan.get({ assessmentId })).plan.chosen.length).toBeGreaterThan(0);
    expect(solver.solved).toHaveLength(2);
    app.close();
    expect(solver.closed).toBe(1);
    expect(existsSync(join(app.dataFolder, 'dunwu.log'))).toBe(false);
  });

  it('that are given up are no bugs, whatever reason the host gives', async () => {
    const { app, assessmentId, solver } = sampleFirm();
    solver.hold();
    const controller = new AbortController();
    const body = JSON.stringify({ json: { assessmentId } });
    const headers = { 'content-type': 'application/json' };
    const request = new Request('http://dunwu.test/rpc/plan/get', { method: 'POST', headers, body });
    const answer = app.fetch(new Request(request, { signal: controller.signal }));
    await expect.poll(() => solver.solved.length).toBe(1);
    controller.abort('Client connection prematurely closed.');
    expect((await answer).status).toBe(499);
    expect(existsSync(join(app.dataFolder, 'dunwu.log'))).toBe(false);
  });

  it('end with the application, without a word in the log', async () => {
    const { app, client, assessmentId, solver } = sampleFirm();
    solver.hold();
    const asked = safe(client.plan.get({ assessmentId }));
    await expect.poll(() => solver.solved.length).toBe(1);
    app.close();
    expect((await asked).error).toMatchObject({ code: 'CLIENT_CLOSED_REQUEST' });
    expect(existsSync(join(app.dataFolder, 'dunwu.log'))).toBe(false);
  });

  it('are kept five hundred at most, the ones in use for longest', () => {
    const database = connect(join(newDataFolder(), 'plans.db'));
    onTestFinished(() => database.close());
    migrate(database, someDay);
    const { save, touch, get } = solvedPlanRepository(database);
    const plan = { status: 'optimal' } as Plan;
    const day = (n: number) => new Date(someDay.getTime() + n * 86_400_000).toISOString();
    database.transaction(() => {
      for (let n = 0; n < 500; n += 1) save(`plan ${n}`, plan, day(n));
    });
    touch('plan 0', day(600));
    save('one more', plan, day(601));
    expect(database.rows('select count(*) as n from solved_plans')).toEqual([{ n: 500 }]);
    expect([get('plan 0')?.plan, get('plan 1'), get('one more')?.usedAt]).toEqual([plan, undefined, day(601)]);
  });
});

describe('the frontier', () => {
  it('comes point by point, in the background, and falls with the budget', async () => {
    const { client, assessmentId, solver } = sampleFirm();
    await client.plan.configure({ assessmentId, settings: { budgetNtd: 700_000 } });
    const events = [];
    for await (const event of await client.plan.frontier({ assessmentId, points: 12 })) events.push(event);
    const last = events.at(-1);
    expect(events.map(({ done }) => done)).toEqual(events.map((_, index) => index));
    expect(last?.points.length).toBeGreaterThanOrEqual(12);
    expect(last).toMatchObject({ done: last?.total, points: { length: last?.total } });
    expect(last?.points.map(({ budgetNtd }) => budgetNtd)).toContain(700_000);
    for (const { budgetNtd, costNtd } of last?.points ?? []) expect(costNtd).toBeLessThanOrEqual(budgetNtd);
    expect(new Set(solver.priorities)).toEqual(new Set(['background']));
    const before = solver.solved.length;
    for await (const _ of await client.plan.frontier({ assessmentId, points: 12 }))
      expect(solver.solved).toHaveLength(before);
  });

  it('frees the solver when its reader goes away, as Electron’s windows do', async () => {
    const { app, assessmentId, solver } = sampleFirm();
    solver.hold();
    const body = JSON.stringify({ json: { assessmentId, points: 12 } });
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const response = await app.fetch(new Request('http://dunwu.test/rpc/plan/frontier', request));
    const reader = response.body?.getReader();
    const reading = reader?.read().catch(() => {});
    await expect.poll(() => solver.solved.length).toBe(1);
    await reader?.cancel();
    await reading;
    await expect.poll(() => solver.aborted).toBe(1);
    expect(solver.solved).toHaveLength(1);
  });
});

describe('a call about a plan', () => {
  const calls: [string, (client: ReturnType<typeof clientOf>) => Promise<unknown>][] = [
    ['plan.get', (client) => client.plan.get({ assessmentId: nobody })],
    ['plan.configure', (client) => client.plan.configure({ assessmentId: nobody, settings: {} })],
    ['plan.setProgress', (client) => client.plan.setProgress({ assessmentId: nobody, action: 'A01', progress: {} })],
    ['plan.without', (client) => client.plan.without({ assessmentId: nobody, action: 'A01' })],
    ['plan.exportLp', (client) => client.plan.exportLp({ assessmentId: nobody })],
    ['plan.frontier', (client) => client.plan.frontier({ assessmentId: nobody })],
    ['plan.trend', (client) => client.plan.trend({ assessmentId: nobody })],
    ['plan.signOff', (client) => client.plan.signOff({ assessmentId: nobody, signedBy: 'x' })],
    ['plan.withdrawSignOff', (client) => client.plan.withdrawSignOff({ assessmentId: nobody })],
    ['plan.restoreSignOff', (client) => client.plan.restoreSignOff({ id: nobody })],
    ['plan.keepBaseline', (client) => client.plan.keepBaseline({ assessmentId: nobody, keep: true })],
    ['scenarios.list', (client) => client.scenarios.list({ assessmentId: nobody })],
    ['scenarios.create', (client) => client.scenarios.create({ assessmentId: nobody, name: 'x' })],
    ['scenarios.update', (client) => client.scenarios.update({ id: nobody, name: 'x' })],
    ['scenarios.remove', (client) => client.scenarios.remove({ id: nobody })],
    ['scenarios.restore', (client) => client.scenarios.restore({ id: nobody })],
    ['scenarios.use', (client) => client.scenarios.use({ id: nobody })],
    ['scenarios.compare', (client) => client.scenarios.compare({ assessmentId: nobody, scenarios: [null] })],
    ['roadmap.get', (client) => client.roadmap.get({ assessmentId: nobody })],
    [
      'roadmap.move',
      (client) => client.roadmap.move({ assessmentId: nobody, action: 'A01', start: '2027-01-04', workingDays: 1 }),
    ],
    ['roadmap.release', (client) => client.roadmap.release({ assessmentId: nobody, action: null })],
    ['roadmap.repair', (client) => client.roadmap.repair({ assessmentId: nobody })],
    ['roadmap.setCapacity', (client) => client.roadmap.setCapacity({ assessmentId: nobody, owner: 'x', capacity: 1 })],
    ['roadmap.calendar', (client) => client.roadmap.calendar({ assessmentId: nobody })],
    ['presentation.get', (client) => client.presentation.get({ assessmentId: nobody })],
    ['presentation.set', (client) => client.presentation.set({ assessmentId: nobody, settings: {} })],
    ['assessments.reassess', (client) => client.assessments.reassess({ id: nobody })],
  ];

  it.each(calls)('%s says when there is no such record', async (_, call) => {
    await expect(call(clientOf(openApp()))).rejects.toMatchObject({ code: 'NOT_FOUND', defined: true });
  });
});
