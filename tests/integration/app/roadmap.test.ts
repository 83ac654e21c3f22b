import { describe, expect, it } from 'vitest';
import type { Roadmap } from '../../../src/contract/roadmap-records.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { clientOf, openApp, someDay } from '../../support/open-app.ts';

/** The sample firm's roadmap, with an item that waits for another one. */
async function sampleRoadmap(dataFolder = newDataFolder(), clock = () => someDay) {
  const app = openApp(dataFolder, clock);
  const client = clientOf(app);
  const { assessmentId } = app.services.organisations.addSample();
  const roadmap = await client.roadmap.get({ assessmentId });
  const waiting = roadmap.items.find(({ waitsFor }) => waitsFor.length > 0);
  if (!waiting) throw new Error('something waits for something');
  return { app, client, assessmentId, roadmap, waiting, dataFolder };
}

function itemOf(roadmap: Roadmap, action: string) {
  const item = roadmap.items.find((one) => one.action === action);
  if (!item) throw new Error(`${action} is not on the roadmap`);
  return item;
}

const faults = ({ items }: Roadmap) => items.flatMap(({ violations }) => violations);

describe('a roadmap', () => {
  it('dates every action of the plan within its days', async () => {
    const { client, assessmentId, roadmap } = await sampleRoadmap();
    const { plan, settings } = await client.plan.get({ assessmentId });
    expect(roadmap.items.map(({ action }) => action).sort()).toEqual(plan.chosen.map(({ action }) => action).sort());
    expect(roadmap).toMatchObject({ start: settings.start, today: '2027-01-04' });
    expect(roadmap.gates.map(({ id }) => id)).toEqual(['day-30', 'day-60', 'day-90']);
    for (const { start, finish } of roadmap.items) {
      expect(start >= settings.start && start <= finish && finish <= roadmap.end).toBe(true);
    }
  });

  it('follows its owners', async () => {
    const { client, assessmentId, waiting } = await sampleRoadmap();
    await client.plan.setProgress({ assessmentId, action: waiting.action, progress: { owner: '陳經理' } });
    expect(itemOf(await client.roadmap.get({ assessmentId }), waiting.action).owner).toBe('陳經理');
    const owner = '陳經理';
    const slower = await client.roadmap.setCapacity({ assessmentId, owner, capacity: 0.1 });
    expect(slower.owners).toContainEqual(expect.objectContaining({ owner, capacity: 0.1 }));
    const usual = await client.roadmap.setCapacity({ assessmentId, owner, capacity: null });
    expect(usual.owners.find((one) => one.owner === owner)?.capacity).not.toBe(0.1);
  });
});

describe('moving an item', () => {
  it('puts it there at once, says what it breaks, is kept, and can be taken back', async () => {
    const { client, assessmentId, roadmap, waiting, app, dataFolder } = await sampleRoadmap();
    const { action } = waiting;
    const moved = await client.roadmap.move({ assessmentId, action, start: '2027-01-04', workingDays: 3 });
    expect(itemOf(moved, action)).toMatchObject({ start: '2027-01-04', workingDays: 3, moved: true });
    expect(itemOf(moved, action).violations.map(({ kind }) => kind)).toContain('before-prerequisite');
    app.close();
    const again = clientOf(openApp(dataFolder));
    expect(itemOf(await again.roadmap.get({ assessmentId }), action)).toEqual(itemOf(moved, action));
    expect(await again.roadmap.release({ assessmentId, action })).toEqual(roadmap);
  });

  it('can be taken back for all items', async () => {
    const { client, assessmentId, roadmap } = await sampleRoadmap();
    for (const { action } of roadmap.items.slice(0, 3)) {
      await client.roadmap.move({ assessmentId, action, start: '2027-06-01', workingDays: 2 });
    }
    expect((await client.roadmap.get({ assessmentId })).items.filter(({ moved }) => moved)).toHaveLength(3);
    expect(await client.roadmap.release({ assessmentId, action: null })).toEqual(roadmap);
  });

  it('fixes the plan’s first day', async () => {
    let now = someDay;
    const app = openApp(undefined, () => now);
    const client = clientOf(app);
    const firm = app.services.organisations.addSample();
    const { organisation } = await client.assessments.get({ id: firm.assessmentId });
    const { assessment } = await client.assessments.create({ organisationId: organisation.id, mode: 'full' });
    const { items } = await client.roadmap.get({ assessmentId: assessment.id });
    const action = items[0]?.action ?? '';
    await client.roadmap.move({ assessmentId: assessment.id, action, start: '2027-01-06', workingDays: 2 });
    now = new Date('2027-03-01T02:00:00Z');
    expect(await client.roadmap.get({ assessmentId: assessment.id })).toMatchObject({ start: '2027-01-04' });
  });

  it('refuses what is not on the roadmap, and years that nobody means', async () => {
    const { client, assessmentId, waiting } = await sampleRoadmap();
    const { plan } = await client.plan.get({ assessmentId });
    const elsewhere = plan.rejected[0]?.action ?? '';
    const bad = [
      { action: 'X99', start: '2027-01-04', workingDays: 1 },
      { action: elsewhere, start: '2027-01-04', workingDays: 1 },
      { action: waiting.action, start: '2270-01-04', workingDays: 1 },
      { action: waiting.action, start: '2027-01-04', workingDays: 0 },
    ];
    for (const move of bad) {
      await expect(client.roadmap.move({ assessmentId, ...move })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
    await expect(client.roadmap.release({ assessmentId, action: 'X99' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect((await client.roadmap.get({ assessmentId })).items.some(({ moved }) => moved)).toBe(false);
  });
});

describe('a repair', () => {
  it('keeps what was moved and dates the rest around it', async () => {
    const { client, assessmentId, roadmap } = await sampleRoadmap();
    // Put off something that others wait for: they would now begin before it ends.
    const needed = roadmap.items.find(({ action }) => roadmap.items.some(({ waitsFor }) => waitsFor.includes(action)));
    const action = needed?.action ?? '';
    const moved = await client.roadmap.move({ assessmentId, action, start: '2027-06-01', workingDays: 4 });
    expect(faults(moved)).not.toEqual([]);
    const { repaired, roadmap: mended, obstacles, differences } = await client.roadmap.repair({ assessmentId });
    expect({ repaired, obstacles, faults: faults(mended) }).toEqual({ repaired: true, obstacles: [], faults: [] });
    expect(itemOf(mended, action)).toMatchObject({ start: '2027-06-01', workingDays: 4, moved: true });
    expect(differences.length).toBeGreaterThan(0);
    expect(await client.roadmap.get({ assessmentId })).toEqual(mended);
    const { settings } = await client.plan.get({ assessmentId });
    expect(settings.locked[action]).toBe('91-180');
  });

  it('of what is in order changes nothing, also not that a signed plan is kept', async () => {
    const { client, assessmentId } = await sampleRoadmap();
    await client.plan.signOff({ assessmentId, signedBy: '林總' });
    const before = await client.plan.get({ assessmentId });
    const present = await client.roadmap.get({ assessmentId });
    expect(faults(present)).toEqual([]);
    expect(await client.roadmap.repair({ assessmentId })).toEqual({
      repaired: true,
      roadmap: present,
      obstacles: [],
      differences: [],
    });
    expect(await client.plan.get({ assessmentId })).toEqual(before);
  });

  it('says which decisions stand in the way, and changes nothing', async () => {
    const { client, assessmentId, waiting } = await sampleRoadmap();
    const { action, waitsFor } = waiting;
    const first = waitsFor[0] ?? '';
    const locked = { [first]: '271-360', [action]: '271-360' };
    await client.plan.configure({ assessmentId, settings: { locked } });
    const moved = await client.roadmap.move({ assessmentId, action, start: '2027-01-04', workingDays: 1 });
    expect(faults(moved)).not.toEqual([]);
    const result = await client.roadmap.repair({ assessmentId });
    expect(result).toMatchObject({ repaired: false, obstacles: [{ kind: 'plan' }], differences: [] });
    expect(result.roadmap).toEqual(moved);
    expect((await client.plan.get({ assessmentId })).settings.locked).toEqual(locked);
  });
});

describe('days off', () => {
  it('are the content’s until somebody edits them, and again after that is taken back', async () => {
    const { client, assessmentId, dataFolder, app } = await sampleRoadmap();
    const own = await client.holidays.list();
    expect(own).toContainEqual({ date: '2027-01-01', id: 'founding-day', name: '' });
    const party = { date: '2027-01-05', id: null, name: '尾牙' };
    const before = { date: '2027-01-01', id: 'founding-day', name: '' };
    expect(await client.holidays.set({ holidays: [party, before] })).toEqual([before, party]);
    const { holidays, items } = await client.roadmap.get({ assessmentId });
    expect(holidays).toContainEqual(party);
    expect(items.filter(({ start, finish }) => start === party.date || finish === party.date)).toEqual([]);
    app.close();
    const again = clientOf(openApp(dataFolder));
    expect(await again.holidays.list()).toEqual([before, party]);
    expect(await again.holidays.set({ holidays: null })).toEqual(own);
  });
});

describe('a calendar file', () => {
  it('is in the language of the screen and named after the firm', async () => {
    const { client, assessmentId } = await sampleRoadmap();
    const chinese = await client.roadmap.calendar({ assessmentId });
    expect(chinese.text).toMatch(/^BEGIN:VCALENDAR/);
    expect(chinese.fileName).toMatch(/-roadmap-2027-01-04\.ics$/);
    await client.settings.set({ language: 'en' });
    const english = await client.roadmap.calendar({ assessmentId });
    expect(english.text).not.toBe(chinese.text);
    expect(english.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
