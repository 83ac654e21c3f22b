import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails with a readable list when axe finds anything wrong on the page as it stands, or wrong colours in the other theme:
 * nothing but colours differs by theme. `part`, a selector, where the rest of the page is looked at elsewhere.
 */
export async function expectNoAxeViolations(page: Page, part = 'html'): Promise<void> {
  expect(await violations(page, part)).toEqual([]);
  const other = await switchTheme(page);
  if (other === null) return;
  expect({ theme: other, found: await violations(page, part, 'color-contrast') }).toEqual({ theme: other, found: [] });
  await switchTheme(page);
}

async function violations(page: Page, part: string, onlyRule?: string): Promise<object[]> {
  // Colours in the middle of a transition are nobody's choice.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  // There are no frames: one pass in the page itself is enough, and only what is wrong has to travel.
  const builder = new AxeBuilder({ page })
    .include(part)
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      ...(onlyRule === undefined ? {} : { runOnly: [onlyRule] }),
    });
  const found = await builder.analyze();
  return found.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map((node) => node.html.slice(0, 200)),
  }));
}

/** Shows the page in its other theme. Returns which, or null where the page has none to choose from. */
function switchTheme(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const name = 'data-mantine-color-scheme';
    const root = document.documentElement;
    const present = root.getAttribute(name);
    if (present === null) return null;
    const other = present === 'dark' ? 'light' : 'dark';
    root.setAttribute(name, other);
    return other;
  });
}
