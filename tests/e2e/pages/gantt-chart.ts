import type { Locator, Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';

/** The roadmap's Gantt chart in verbs. */
export class GanttChart {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  grid(): Locator {
    return this.page.getByRole('treegrid', { name: this.#words('roadmap:gantt.label') });
  }

  row(action: string): Locator {
    return this.grid().locator(`tr[data-row="${action}"]`);
  }

  bar(action: string): Locator {
    return this.grid().locator(`[data-bar="${action}"]`);
  }

  /** The row that keys go to. */
  focused(): Locator {
    return this.grid().locator('tr:focus');
  }

  async zoom(to: 'day' | 'week' | 'month' | 'quarter'): Promise<void> {
    const name = this.#words('roadmap:gantt.zoom.label');
    await this.page
      .getByRole('radiogroup', { name })
      .getByText(this.#words(`roadmap:gantt.zoom.${to}`), { exact: true })
      .click();
  }

  async group(by: 'pillar' | 'owner'): Promise<void> {
    const name = this.#words('roadmap:gantt.lanes.label');
    await this.page
      .getByRole('radiogroup', { name })
      .getByText(this.#words(`roadmap:gantt.lanes.${by}`), { exact: true })
      .click();
  }

  /** Takes a bar at its middle or an end and moves the pointer by pixels; the button stays down. */
  async hold(action: string, by: number, at: 'middle' | 'end' = 'middle'): Promise<void> {
    await this.row(action).focus();
    await this.bar(action).scrollIntoViewIfNeeded();
    const box = await this.bar(action).boundingBox();
    if (!box) throw new Error(`No bar of ${action}`);
    const x = at === 'end' ? box.x + box.width - 2 : box.x + Math.min(box.width / 2, 12);
    const y = box.y + box.height / 2;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by / 2, y, { steps: 3 });
    await this.page.mouse.move(x + by, y, { steps: 3 });
    await this.grid().locator('tr[data-held="pointer"]').waitFor();
  }

  async letGo(): Promise<void> {
    await this.page.mouse.up();
  }

  /** A button of the chart. */
  button(key: string, values: Record<string, string> = {}): Locator {
    return this.page.getByRole('button', { name: this.#words(`roadmap:gantt.${key}`, values), exact: true });
  }
}
