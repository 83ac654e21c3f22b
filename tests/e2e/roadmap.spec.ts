import { readFile } from 'node:fs/promises';
import type { Roadmap } from '../../src/contract/roadmap-records.ts';
import { RoadmapPage } from './pages/roadmap-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { type ApiClient, connect } from './support/api-client.ts';
import { importExample } from './support/import-example.ts';
import { onlyOnce } from './support/only-once.ts';
import { enter, expect, test } from './support/test.ts';

test.slow();

/** The roadmap of an example firm as it is stored. */
async function example(api: ApiClient): Promise<{ assessmentId: string; roadmap: Roadmap }> {
  const { assessment } = await importExample(api, 'clinic-software');
  return { assessmentId: assessment.id, roadmap: await api.roadmap.get({ assessmentId: assessment.id }) };
}

/** The last item that waits for another one: moved to the first day, it starts before that one has ended. */
function lastThatWaits(roadmap: Roadmap): Roadmap['items'][number] {
  const waiting = roadmap.items.filter(({ waitsFor }) =>
    waitsFor.some((action) => roadmap.items.some((item) => item.action === action)),
  );
  const last = waiting.toSorted((a, b) => b.start.localeCompare(a.start))[0];
  if (!last) throw new Error('No item of the example waits for another one');
  return last;
}

/** The first item that no other one waits for: moving it later breaks nothing but its own period. */
function firstLeaf(roadmap: Roadmap): Roadmap['items'][number] {
  const leaves = roadmap.items.filter(({ action }) => !roadmap.items.some(({ waitsFor }) => waitsFor.includes(action)));
  const first = leaves.toSorted((a, b) => a.start.localeCompare(b.start))[0];
  if (!first) throw new Error('Every item of the example is waited for');
  return first;
}

for (const language of ['zh-TW', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    if (onlyOnce(language)) {
      test('a move that breaks a rule says so at once, repair mends it, and undo takes the repair back', async ({
        api,
        page,
        words,
      }) => {
        const { assessmentId, roadmap } = await example(api);
        const action = firstLeaf(roadmap).action;
        const screen = new RoadmapPage(page, words);
        await screen.open(assessmentId, action);
        await screen.start('2027-06-01');
        await expect(screen.panel().getByText(words('roadmap:item.breaks'))).toBeVisible();
        await screen.closePanel();
        const before = await api.plan.get({ assessmentId });
        expect(before.settings.locked).not.toHaveProperty(action);
        await screen.button('roadmap:repair.start').click();
        await expect(screen.text('roadmap:repair.repaired', { exact: true })).toBeVisible({ timeout: 120_000 });
        const repaired = await api.roadmap.get({ assessmentId });
        expect(repaired.items.flatMap(({ violations }) => violations)).toEqual([]);
        expect(repaired.items.find((item) => item.action === action)).toMatchObject({
          moved: true,
          start: '2027-06-01',
        });
        await screen.offeredUndo().click();
        await expect
          .poll(async () => (await api.plan.get({ assessmentId })).settings, { timeout: 60_000 })
          .toEqual(before.settings);
        await expect(screen.button('roadmap:repair.start')).toBeVisible({ timeout: 60_000 });
      });
    }

    if (onlyOnce(language)) {
      test('an item moves in the Gantt chart by keyboard, and Ctrl+Z takes it back', async ({ api, page, words }) => {
        const { assessmentId, roadmap } = await example(api);
        const { action, start } = lastThatWaits(roadmap);
        const screen = new RoadmapPage(page, words);
        await screen.open(assessmentId);
        const row = screen.work().locator(`tr[data-row="${action}"]`);
        await row.focus();
        await page.keyboard.press('m');
        await page.keyboard.press('ArrowRight');
        const moved = screen.saved('/roadmap/move');
        await page.keyboard.press('Enter');
        await moved;
        const startNow = async () =>
          (await api.roadmap.get({ assessmentId })).items.find((item) => item.action === action)?.start;
        expect(await startNow()).not.toBe(start);
        const released = screen.saved('/roadmap/release');
        await page.keyboard.press('Control+z');
        await released;
        expect(await startNow()).toBe(start);
      });
    }

    test('done says how the score moved, and undo takes it back', async ({ api, page, words }) => {
      const { assessmentId, roadmap } = await example(api);
      const action = roadmap.items[0]?.action ?? '';
      const before = await api.plan.get({ assessmentId });
      const screen = new RoadmapPage(page, words);
      await screen.open(assessmentId);
      await screen.show('list');
      await screen.setStatus(action, 'done');
      const notice = page.getByRole('status').filter({ hasText: words(`actions:${action}.title`) });
      await expect(notice).toContainText(/\d+\.\d/, { timeout: 120_000 });
      const after = await api.plan.get({ assessmentId });
      expect(after.projection[0]?.overall).toBeLessThanOrEqual(before.projection[0]?.overall ?? 0);
      const undone = screen.saved('/plan/setProgress');
      await screen.offeredUndo().click();
      await undone;
      expect((await api.plan.get({ assessmentId })).progress[action]?.status).toBe('to-do');
    });

    if (onlyOnce(language)) {
      test('a card changes its column by dragging, by menu and by arrow key; the focus stays with it', async ({
        api,
        page,
        words,
      }) => {
        const { assessmentId, roadmap } = await example(api);
        const action = roadmap.items[0]?.action ?? '';
        const screen = new RoadmapPage(page, words);
        await screen.open(assessmentId);
        await screen.show('board');
        // The whole board in sight: a page that scrolls while the button is down takes another card along.
        await screen.column('doing').scrollIntoViewIfNeeded();
        const dragged = screen.saved('/plan/setProgress');
        await screen.card(action).dragTo(screen.column('doing'));
        await dragged;
        await expect(screen.column('doing').locator(`[data-action="${action}"]`)).toBeVisible();
        await screen.moveCard(action, 'blocked');
        await expect(screen.column('blocked').locator(`[data-action="${action}"]`)).toBeVisible();
        await expect(screen.card(action).getByRole('button').first()).toBeFocused();
        const back = screen.saved('/plan/setProgress');
        await page.keyboard.press('Alt+ArrowLeft');
        await back;
        await expect(screen.column('doing').locator(`[data-action="${action}"]`)).toBeVisible();
        expect((await api.plan.get({ assessmentId })).progress[action]?.status).toBe('doing');
      });
    }

    if (onlyOnce(language)) {
      test('the calendar file holds the due dates', async ({ api, page, words }) => {
        const { assessmentId } = await example(api);
        const screen = new RoadmapPage(page, words);
        await screen.open(assessmentId);
        const [download] = await Promise.all([page.waitForEvent('download'), screen.menu('roadmap:menu.calendar')]);
        expect(download.suggestedFilename()).toMatch(/\.ics$/);
        const text = await readFile(await download.path(), 'utf8');
        expect(text).toMatch(/^BEGIN:VCALENDAR/);
        expect(text.match(/BEGIN:VEVENT/g)?.length ?? 0).toBeGreaterThan(0);
      });
    }

    if (onlyOnce(language)) {
      test('every view and panel is free of axe violations', async ({ api, page, words }) => {
        const { assessmentId, roadmap } = await example(api);
        const { action, workingDays } = lastThatWaits(roadmap);
        await api.roadmap.move({ assessmentId, action, start: roadmap.start, workingDays });
        const screen = new RoadmapPage(page, words);
        await screen.open(assessmentId);
        for (const view of ['gantt', 'list', 'board'] as const) {
          await screen.show(view);
          await expectNoAxeViolations(page);
        }
        await screen.open(assessmentId, action);
        await expectNoAxeViolations(page);
        await screen.closePanel();
        await screen.button('roadmap:owners.title').click();
        await screen.panel().waitFor();
        await expectNoAxeViolations(page);
        await screen.closePanel();
        await screen.menu('roadmap:holidays.title');
        await screen.panel().getByRole('listitem').first().waitFor();
        await expectNoAxeViolations(page);
      });
    }
  });
}

test('where repair cannot keep a move, it says why and offers a way out', async ({ api, page, words }) => {
  const { assessmentId, roadmap } = await example(api);
  const { action, workingDays } = lastThatWaits(roadmap);
  // On the first day what it waits for cannot have ended, whatever the plan.
  await api.roadmap.move({ assessmentId, action, start: roadmap.start, workingDays });
  const screen = new RoadmapPage(page, words);
  await screen.open(assessmentId);
  await screen.button('roadmap:repair.start').click();
  const outcome = page.getByRole('alert').filter({ hasText: words(`actions:${action}.title`) });
  await expect(outcome).toBeVisible({ timeout: 120_000 });
  const released = screen.saved('/roadmap/release');
  await outcome.getByRole('button', { name: words('roadmap:obstacle.release', { action }) }).click();
  await released;
  const after = await api.roadmap.get({ assessmentId });
  expect(after.items.find((item) => item.action === action)?.moved).toBe(false);
});

test('what is typed into an item is kept by itself and survives a reload', async ({ api, page, words }) => {
  const { assessmentId, roadmap } = await example(api);
  const action = roadmap.items[0]?.action ?? '';
  const screen = new RoadmapPage(page, words);
  await screen.open(assessmentId, action);
  await screen.field('owner').fill('王小明');
  await screen.field('note').fill('先問財務');
  await screen.field('evidence').fill('核准函');
  const saved = screen.saved('/plan/setProgress');
  await page.keyboard.press('Escape');
  await saved;
  await expect
    .poll(async () => (await api.plan.get({ assessmentId })).progress[action], { timeout: 60_000 })
    .toMatchObject({ owner: '王小明', note: '先問財務', evidence: '核准函' });
  await screen.open(assessmentId, action);
  await page.reload();
  await expect(screen.field('owner')).toHaveValue('王小明');
  await expect(screen.field('note')).toHaveValue('先問財務');
});

test('filters narrow the list down and are taken away again', async ({ api, page, words }) => {
  const { assessmentId, roadmap } = await example(api);
  const screen = new RoadmapPage(page, words);
  await screen.open(assessmentId);
  await screen.show('list');
  expect(await screen.listed()).toHaveLength(roadmap.items.length);
  await page.getByLabel(words('roadmap:filter.pillar')).selectOption('talent');
  const talent = roadmap.items.filter(({ pillar }) => pillar === 'talent').map(({ action }) => action);
  expect([...(await screen.listed())].sort()).toEqual([...talent].sort());
  await page.getByLabel(words('roadmap:filter.search')).fill('no such words');
  await expect(screen.text('roadmap:filter.nothing')).toBeVisible();
  await screen.button('roadmap:filter.all').last().click();
  expect(await screen.listed()).toHaveLength(roadmap.items.length);
});

test('the view that was used last comes back', async ({ api, page, words }) => {
  const { assessmentId } = await example(api);
  const screen = new RoadmapPage(page, words);
  await screen.open(assessmentId);
  await screen.show('board');
  await screen.column('to-do').waitFor();
  await page.reload();
  await screen.column('to-do').waitFor({ timeout: 120_000 });
});

test('an owner with less time is marked as having too much to do', async ({ api, page, words }) => {
  const { assessmentId, roadmap } = await example(api);
  const busiest = roadmap.owners.toSorted((a, b) => b.personDays - a.personDays)[0]?.owner ?? '';
  const name = words('roadmap:pillarLead', { pillar: words(`frameworks:pillars.${busiest.slice('pillar:'.length)}`) });
  const screen = new RoadmapPage(page, words);
  await screen.open(assessmentId);
  await screen.button('roadmap:owners.title').click();
  const field = screen.panel().getByLabel(words('roadmap:owners.capacityOf', { owner: name }));
  const saved = screen.saved('/roadmap/setCapacity');
  await field.fill('0.5');
  await field.blur();
  await saved;
  const owners = (await api.roadmap.get({ assessmentId })).owners;
  expect(owners.find(({ owner }) => owner === busiest)?.capacity).toBe(0.5);
});

test('a day off that the firm adds is nobody’s working day, and undo takes it away', async ({
  ownHost,
  page,
  words,
}) => {
  const api = await connect(ownHost);
  await enter(page, ownHost);
  const { assessment } = await importExample(api, 'clinic-software');
  const screen = new RoadmapPage(page, words);
  await page.goto(`${ownHost.origin}/assessments/${assessment.id}/roadmap`);
  await screen.work().waitFor({ timeout: 120_000 });
  await screen.menu('roadmap:holidays.title');
  const official = await api.holidays.list();
  const free = '2026-12-31';
  await screen.panel().getByLabel(words('roadmap:holidays.date'), { exact: true }).fill(free);
  await screen.button('roadmap:holidays.add').click();
  await expect
    .poll(async () => (await api.holidays.list()).map(({ date }) => date), { timeout: 30_000 })
    .toContain(free);
  const roadmap = await api.roadmap.get({ assessmentId: assessment.id });
  for (const { start, finish } of roadmap.items) expect([start, finish]).not.toContain(free);
  await screen.offeredUndo().click();
  await expect.poll(() => api.holidays.list(), { timeout: 30_000 }).toEqual(official);
});

test('an unanswered assessment has no roadmap and leads to the questions', async ({ api, page, words }) => {
  const organisation = await api.organisations.create({
    name: '尚未作答股份有限公司',
    taxId: null,
    industry: null,
    employees: null,
    paidInCapitalNtd: null,
  });
  const { assessment } = await api.assessments.create({ organisationId: organisation.id, mode: 'quick' });
  await page.goto(`/assessments/${assessment.id}/roadmap`);
  await expect(page.getByText(words('roadmap:empty.tooEarly.title'))).toBeVisible();
  await expect(page.getByRole('link', { name: words('roadmap:empty.tooEarly.go') })).toBeVisible();
});
