import { expect, type Page } from '@playwright/test';

/** Makes the window so wide, in pixels, and fails when the page then scrolls sideways. */
export async function expectFits(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 768 });
  // Charts follow the window a moment later.
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
}
