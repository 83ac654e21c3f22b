import type { Roadmap } from '../../src/contract/roadmap-records.ts';
import { GanttChart } from './pages/gantt-chart.ts';
import { RoadmapPage } from './pages/roadmap-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import type { ApiClient } from './support/api-client.ts';
import { importExample } from './support/import-example.ts';
import { expect, test } from './support/test.ts';

test.slow();

type Item = Roadmap['items'][number];

/** The roadmap of an example firm, and its first item that can be moved. */
async function example(api: ApiClient): Promise<{ assessmentId: string; item: Item; itemNow: () => Promise<Item> }> {
  const { assessment } = await importExample(api, 'clinic-software');
  const input = { assessmentId: assessment.id };
  const item = (await api.roadmap.get(input)).items.find(({ status }) => status !== 'done');
  if (!item) throw new Error('The example has nothing to do');
  const itemNow = async () => {
    const { items } = await api.roadmap.get(input);
    return items.find(({ action }) => action === item.action) ?? item;
  };
  return { assessmentId: assessment.id, item, itemNow };
}

test('a bar is dragged to another day and keeps its length; Escape takes a drag back', async ({ api, page, words }) => {
  const { assessmentId, item, itemNow } = await example(api);
  const screen = new RoadmapPage(page, words);
  const chart = new GanttChart(page, words);
  await screen.open(assessmentId);
  await chart.zoom('day');

  await chart.hold(item.action, 170);
  await page.keyboard.press('Escape');
  await chart.letGo();
  await expect(chart.row(item.action)).not.toHaveAttribute('data-held');
  await expect(screen.panel()).toBeHidden();
  expect((await itemNow()).start).toBe(item.start);

  const moved = screen.saved('/roadmap/move');
  await chart.hold(item.action, 170);
  await chart.letGo();
  await moved;
  const after = await itemNow();
  expect(after.start > item.start).toBe(true);
  expect(after.workingDays).toBe(item.workingDays);
  await expect(chart.row(item.action)).toContainText(words('roadmap:gantt.moved'));
});

test('the end of a bar is dragged to make it longer', async ({ api, page, words }) => {
  const { assessmentId, item, itemNow } = await example(api);
  const screen = new RoadmapPage(page, words);
  const chart = new GanttChart(page, words);
  await screen.open(assessmentId);
  await chart.zoom('day');
  const moved = screen.saved('/roadmap/move');
  await chart.hold(item.action, 260, 'end');
  await chart.letGo();
  await moved;
  const after = await itemNow();
  expect(after.start).toBe(item.start);
  expect(after.workingDays).toBeGreaterThan(item.workingDays);
});

for (const language of ['zh-TW', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a bar moves by single clicks, for who can neither drag nor type', async ({ api, page, words }) => {
      const { assessmentId, item, itemNow } = await example(api);
      const screen = new RoadmapPage(page, words);
      const chart = new GanttChart(page, words);
      await screen.open(assessmentId);
      await chart.row(item.action).click();
      await screen.closePanel();
      await chart.button('move.start', { action: item.action }).click();
      await chart.button('move.weekLater').click();
      await chart.button('move.longer').click();
      const moved = screen.saved('/roadmap/move');
      await chart.button('move.keep').click();
      await moved;
      const after = await itemNow();
      expect(after.start > item.start).toBe(true);
      expect(after.workingDays).toBe(item.workingDays + 1);
      await expect(chart.focused()).toHaveAttribute('data-row', item.action);
    });

    test('keys walk the rows, fold lanes, zoom and open details; the row says all that its bar shows', async ({
      api,
      page,
      words,
    }) => {
      const { assessmentId, item } = await example(api);
      const screen = new RoadmapPage(page, words);
      const chart = new GanttChart(page, words);
      await screen.open(assessmentId);
      await chart.row(item.action).focus();
      await expect(chart.row(item.action)).toHaveAccessibleDescription(new RegExp(words(`plan:status.${item.status}`)));
      await page.keyboard.press('ArrowLeft');
      await expect(chart.focused()).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('ArrowLeft');
      await expect(chart.focused()).toHaveAttribute('aria-expanded', 'false');
      await expect(chart.row(item.action)).toBeHidden();
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(screen.panel()).toBeVisible();
    });
  });
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme });

    test('nothing is wrong for assistive technology near or far, by pillar or owner, or while a bar is held', async ({
      api,
      page,
      words,
    }) => {
      const { assessmentId, item } = await example(api);
      const chart = new GanttChart(page, words);
      await new RoadmapPage(page, words).open(assessmentId);
      for (const zoom of ['day', 'quarter'] as const) {
        await chart.zoom(zoom);
        await expectNoAxeViolations(page);
      }
      await chart.group('owner');
      await chart.row(item.action).focus();
      await page.keyboard.press('m');
      await page.keyboard.press('ArrowRight');
      await expectNoAxeViolations(page);
      await page.keyboard.press('Escape');
    });
  });
}

test('a phone scrolls the chart, not the page', async ({ api, page, words }) => {
  const { assessmentId } = await example(api);
  await page.setViewportSize({ width: 360, height: 740 });
  await new RoadmapPage(page, words).open(assessmentId);
  await expect(new GanttChart(page, words).grid()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
