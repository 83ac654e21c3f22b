import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails with a readable list when axe finds anything wrong on the page as it stands. `rules`: only these, where everything
 * else was looked at already.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Colours in the middle of a transition are nobody's choice.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  // There are no frames: one pass in the page itself is enough, and only what is wrong has to travel.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map((node) => node.html.slice(0, 200)),
  }));
  expect(found).toEqual([]);
}
