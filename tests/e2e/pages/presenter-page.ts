import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';
import type { PresentationPage } from '../../../src/contract/presentation-records.ts';

/** The presenter in verbs. */
export class PresenterPage {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  /** Opens the presentation of an assessment and waits for its first page; the plan is solved meanwhile. */
  async open(assessmentId: string): Promise<void> {
    await this.page.goto(`/assessments/${assessmentId}/present`);
    await this.#ready();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.#ready();
  }

  /** Presses a key without aiming at anything. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Fails unless this page is shown, with its message as the heading. */
  async expectOn(name: PresentationPage): Promise<void> {
    const kicker = this.page.locator('main header p').first();
    await expect(kicker).toContainText(this.#words(`present:page.${name}`));
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** What screen readers are told after a turn of the page. */
  announcement(): Locator {
    return this.page.getByRole('status').first();
  }

  notes(): Locator {
    return this.page.locator('#speaker-notes');
  }

  black(): Locator {
    return this.page.getByRole('button', { name: this.#words('present:black') });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The switch that shows or leaves out a page, in the overview. */
  shownSwitch(name: PresentationPage): Locator {
    return this.dialog().getByRole('switch', {
      name: this.#words('present:overview.showPage', { name: this.#words(`present:page.${name}`) }),
    });
  }

  /** How many sheets of paper the browser would print. */
  async printedSheets(): Promise<number> {
    const pdf = (await this.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  }

  async #ready(): Promise<void> {
    await this.page.locator('main footer').waitFor({ timeout: 45_000 });
  }

  /** Fails if any text of the page is cut off by the page or by its own box. */
  async expectNothingCut(): Promise<void> {
    const cut = await this.page.evaluate(() => {
      const slide = document.querySelector('main section');
      const body = slide?.querySelector(':scope > div');
      if (!slide || !body) return ['no page'];
      const edge = slide.getBoundingClientRect();
      const room = body.getBoundingClientRect();
      return [...body.querySelectorAll('*')].flatMap((element) => {
        if (element.closest('svg') || element.childElementCount > 0 || !element.textContent?.trim()) return [];
        const box = element.getBoundingClientRect();
        // What only screen readers get is one pixel large.
        if (box.width <= 2 || element.closest('[class*="VisuallyHidden"]')) return [];
        const inside =
          box.left >= edge.left - 1 &&
          box.right <= edge.right + 1 &&
          box.top >= edge.top &&
          box.bottom <= room.bottom + 2;
        return inside ? [] : [element.textContent.trim()];
      });
    });
    expect(cut).toEqual([]);
  }
}
