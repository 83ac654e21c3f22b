import { safe } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { newDataFolder } from '../../support/data-folder.ts';
import { clientOf, openApp, someDay } from '../../support/open-app.ts';
import { WatchedSolver } from '../../support/quick-solver.ts';

function sampleFirm(dataFolder = newDataFolder(), clock = () => someDay) {
  const app = openApp(dataFolder, clock);
  const { assessmentId } = app.services.organisations.addSample();
  return { app, client: clientOf(app), assessmentId, dataFolder };
}

describe('signing off', () => {
  it('keeps the plan and its dates as they were, also after a restart', async () => {
    const { app, client, assessmentId, dataFolder } = sampleFirm();
    const { plan, projection, settings } = await client.plan.get({ assessmentId });
    const { items } = await client.roadmap.get({ assessmentId });
    const signed = await client.plan.signOff({ assessmentId, signedBy: '林總經理', note: '董事會 <b>' });
    expect(signed).toMatchObject({ signedBy: '林總經理', note: '董事會 <b>', settings, plan, projection });
    expect(signed.dates).toEqual(
      Object.fromEntries(items.map(({ action, start, finish }) => [action, { start, finish }])),
    );
    app.close();
    const again = clientOf(openApp(dataFolder));
    const view = await again.plan.get({ assessmentId });
    expect(view).toMatchObject({ baseline: signed, keepsBaseline: true, sinceBaseline: [] });
    const [first] = (await again.roadmap.get({ assessmentId })).items;
    expect(first?.baseline).toEqual({ start: first?.start, finish: first?.finish });
  });

  it('holds later plans to it, until somebody lets go; a lock of the user goes first', async () => {
    const { client, assessmentId } = sampleFirm();
    const { plan } = await client.plan.signOff({ assessmentId, signedBy: '林' });
    const windowsOf = (chosen: typeof plan.chosen) => Object.fromEntries(chosen.map((one) => [one.action, one.window]));
    await client.plan.configure({ assessmentId, settings: { budgetNtd: null, personDays: 200 } });
    const kept = await client.plan.get({ assessmentId });
    expect(windowsOf(kept.plan.chosen)).toMatchObject(windowsOf(plan.chosen));
    expect(kept.settings.locked).toEqual({});
    const last = plan.chosen.filter(({ enables }) => enables.length === 0).at(-1)?.action ?? '';
    await client.plan.configure({ assessmentId, settings: { locked: { [last]: '271-360' } } });
    const moved = await client.plan.get({ assessmentId });
    expect(windowsOf(moved.plan.chosen)[last]).toBe('271-360');
    expect(moved.sinceBaseline).toContainEqual({
      action: last,
      before: windowsOf(plan.chosen)[last],
      after: '271-360',
    });
    await client.plan.keepBaseline({ assessmentId, keep: false });
    await client.plan.configure({ assessmentId, settings: { locked: {}, personDays: 1, budgetNtd: 0 } });
    const free = await client.plan.get({ assessmentId });
    expect(free).toMatchObject({ keepsBaseline: false, baseline: { signedBy: '林' } });
    expect(free.sinceBaseline.length).toBeGreaterThan(0);
    await client.plan.keepBaseline({ assessmentId, keep: true });
    expect((await client.plan.get({ assessmentId })).keepsBaseline).toBe(true);
  });

  it('holds nobody to a later window who began early', async () => {
    const solver = new WatchedSolver();
    const app = openApp(undefined, undefined, () => solver);
    const client = clientOf(app);
    const { assessmentId } = app.services.organisations.addSample();
    const { plan } = await client.plan.signOff({ assessmentId, signedBy: '林' });
    const late = plan.chosen.find(({ window }) => window !== '0-30')?.action ?? '';
    await client.plan.get({ assessmentId });
    expect(Object.keys(solver.solved.at(-1)?.settings.locked ?? {})).toContain(late);
    await client.plan.setProgress({ assessmentId, action: late, progress: { status: 'doing' } });
    await client.plan.get({ assessmentId });
    expect(solver.solved.at(-1)?.settings.begun).toEqual([late]);
    expect(Object.keys(solver.solved.at(-1)?.settings.locked ?? {})).not.toContain(late);
  });

  it('lets go of what was excluded or done since', async () => {
    const { client, assessmentId } = sampleFirm();
    const { plan } = await client.plan.signOff({ assessmentId, signedBy: '林' });
    const [one, other] = plan.chosen.filter(({ enables }) => enables.length === 0).map(({ action }) => action);
    await client.plan.configure({ assessmentId, settings: { excluded: [one ?? ''] } });
    await client.plan.setProgress({ assessmentId, action: other ?? '', progress: { status: 'done' } });
    const { plan: now } = await client.plan.get({ assessmentId });
    expect(now.status).not.toBe('infeasible');
    expect(now.rejected).toContainEqual({ action: one, reason: 'excluded' });
    expect(now.rejected).toContainEqual({ action: other, reason: 'already-done' });
  });

  it('fixes the first day', async () => {
    let now = someDay;
    const { client, assessmentId } = sampleFirm(undefined, () => now);
    const { organisation } = await client.assessments.get({ id: assessmentId });
    const { assessment } = await client.assessments.create({ organisationId: organisation.id, mode: 'full' });
    await client.plan.signOff({ assessmentId: assessment.id, signedBy: '林' });
    now = new Date('2027-05-01T02:00:00Z');
    const view = await client.plan.get({ assessmentId: assessment.id });
    expect(view).toMatchObject({ settings: { start: '2027-01-04' }, keepsBaseline: true });
  });

  it('can be taken back and brought again, one at a time', async () => {
    const { client, assessmentId } = sampleFirm();
    const first = await client.plan.signOff({ assessmentId, signedBy: '一' });
    const second = await client.plan.signOff({ assessmentId, signedBy: '二' });
    const held = async () => (await client.plan.get({ assessmentId })).baseline?.signedBy ?? null;
    expect(await held()).toBe('二');
    await client.plan.withdrawSignOff({ assessmentId });
    expect(await held()).toBe('一');
    await client.plan.withdrawSignOff({ assessmentId });
    expect(await client.plan.get({ assessmentId })).toMatchObject({ baseline: null, keepsBaseline: false });
    await expect(client.plan.withdrawSignOff({ assessmentId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(client.plan.keepBaseline({ assessmentId, keep: true })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await client.plan.restoreSignOff({ id: first.id })).toEqual(first);
    expect(await client.plan.restoreSignOff({ id: second.id })).toEqual(second);
    expect(await client.plan.get({ assessmentId })).toMatchObject({ baseline: second, keepsBaseline: true });
  });

  it('is refused while there is no plan, and changes nothing', async () => {
    const { client, assessmentId } = sampleFirm();
    const { plan } = await client.plan.get({ assessmentId });
    const paid = plan.chosen.find(({ costNtd }) => costNtd > 0);
    const locked = { [paid?.action ?? '']: paid?.window ?? '' };
    await client.plan.configure({ assessmentId, settings: { locked, budgetNtd: 0 } });
    const { error } = await safe(client.plan.signOff({ assessmentId, signedBy: '林' }));
    expect(error).toMatchObject({ code: 'PLAN_INFEASIBLE', defined: true, data: { params: {} } });
    expect(await client.plan.get({ assessmentId })).toMatchObject({ baseline: null, plan: { status: 'infeasible' } });
    const unnamed = safe(client.plan.signOff({ assessmentId, signedBy: '  ' }));
    expect((await unnamed).error).toMatchObject({ code: 'INVALID_INPUT', data: { params: { field: 'signedBy' } } });
  });
});
