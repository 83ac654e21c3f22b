import { describe, expect, it } from 'vitest';
import { newDataFolder } from '../../support/data-folder.ts';
import { clientOf, newAssessment, openApp } from '../../support/open-app.ts';

function sampleFirm(dataFolder = newDataFolder()) {
  const app = openApp(dataFolder);
  const { assessmentId } = app.services.organisations.addSample();
  return { app, client: clientOf(app), assessmentId, dataFolder };
}

describe('a scenario', () => {
  it('keeps what the plan is set to, or something else, under a name', async () => {
    const { app, client, assessmentId, dataFolder } = sampleFirm();
    const present = await client.plan.configure({ assessmentId, settings: { budgetNtd: 500_000 } });
    const one = await client.scenarios.create({ assessmentId, name: '保守' });
    expect(one.settings).toEqual(present);
    const two = await client.scenarios.create({ assessmentId, name: '積極', settings: { budgetNtd: 2_000_000 } });
    expect(two.settings).toEqual({ ...present, budgetNtd: 2_000_000 });
    expect((await client.plan.get({ assessmentId })).settings).toEqual(present);
    app.close();
    const again = clientOf(openApp(dataFolder));
    expect(await again.scenarios.list({ assessmentId })).toEqual([one, two]);
  });

  it('can be renamed, changed, removed and restored', async () => {
    const { client, assessmentId } = sampleFirm();
    const { id, settings } = await client.scenarios.create({ assessmentId, name: 'A' });
    await client.scenarios.update({ id, name: 'B' });
    const changed = await client.scenarios.update({ id, settings: { personDays: 10 } });
    expect(changed).toMatchObject({ name: 'B', settings: { ...settings, personDays: 10 } });
    await client.scenarios.remove({ id });
    expect(await client.scenarios.list({ assessmentId })).toEqual([]);
    await expect(client.scenarios.use({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await client.scenarios.restore({ id })).toEqual(changed);
    await expect(client.scenarios.update({ id, settings: { excluded: ['X99'] } })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await client.scenarios.list({ assessmentId })).toEqual([changed]);
  });

  it('can be used, and what was before can be used again', async () => {
    const { client, assessmentId } = sampleFirm();
    const { id } = await client.scenarios.create({ assessmentId, name: 'A', settings: { budgetNtd: 0 } });
    const { settings } = await client.plan.get({ assessmentId });
    expect(await client.scenarios.use({ id })).toEqual({ before: settings, now: { ...settings, budgetNtd: 0 } });
    expect((await client.plan.get({ assessmentId })).settings.budgetNtd).toBe(0);
    expect(await client.plan.configure({ assessmentId, settings })).toEqual(settings);
  });

  it('is compared with the plan as it is, by differences from the first', async () => {
    const { client, assessmentId } = sampleFirm();
    const { id } = await client.scenarios.create({ assessmentId, name: 'Nothing', settings: { budgetNtd: 0 } });
    const { plan } = await client.plan.get({ assessmentId });
    const [present, without] = await client.scenarios.compare({ assessmentId, scenarios: [null, id] });
    expect(present).toMatchObject({ id: null, plan, differences: [] });
    expect(without).toMatchObject({ id, name: 'Nothing', settings: { budgetNtd: 0 } });
    expect(without?.plan.windows.every(({ usedNtd }) => usedNtd === 0)).toBe(true);
    const dropped = plan.chosen.find(({ costNtd }) => costNtd > 0);
    expect(without?.differences).toContainEqual({ action: dropped?.action, before: dropped?.window, after: null });
    await client.scenarios.use({ id });
    expect((await client.plan.get({ assessmentId })).plan).toEqual(without?.plan);
  });

  it('of another assessment cannot be compared', async () => {
    const { app, client, assessmentId } = sampleFirm();
    const { id } = await client.scenarios.create({ assessmentId, name: 'A' });
    const other = newAssessment(app);
    await expect(client.scenarios.compare({ assessmentId: other, scenarios: [id] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a presentation', () => {
  it('starts in the user’s language with every page, and keeps what is decided', async () => {
    const { app, client, assessmentId, dataFolder } = sampleFirm();
    expect(await client.presentation.get({ assessmentId })).toEqual({ language: 'zh-TW', hidden: [], notes: {} });
    await client.presentation.set({ assessmentId, settings: { language: 'both', hidden: ['nothing'] } });
    const kept = await client.presentation.set({ assessmentId, settings: { notes: { risks: 'Slowly.' } } });
    expect(kept).toEqual({ language: 'both', hidden: ['nothing'], notes: { risks: 'Slowly.' } });
    app.close();
    expect(await clientOf(openApp(dataFolder)).presentation.get({ assessmentId })).toEqual(kept);
  });
});
