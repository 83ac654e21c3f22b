import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';

/** The plan screen in verbs. */
export class PlanPage {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  /** Opens the plan of an assessment, and an action's details if one is named. */
  async open(assessmentId: string, action?: string): Promise<void> {
    await this.page.goto(`/assessments/${assessmentId}/plan${action ? `#${action}` : ''}`);
    // Open details hide the heading from roles.
    await this.page.locator('h1').waitFor({ state: 'attached', timeout: 30_000 });
    if (action) await this.details().waitFor();
  }

  details(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Sets the budget and waits until the plan is built anew. */
  async setBudget(ntd: number): Promise<void> {
    const saved = this.#saved('/plan/configure');
    await this.page.getByLabel(this.#words('plan:inputs.budget')).fill(String(ntd));
    await saved;
  }

  /** The planned actions by id, in the order of the programme. */
  async planned(): Promise<readonly string[]> {
    const titles = await this.work().getByRole('listitem').getByRole('button').allTextContents();
    return titles.map((title) => title.slice(0, 3));
  }

  work(): Locator {
    return this.section('plan:work');
  }

  done(action: string): Locator {
    const title = this.#words('plan:done.reopenThis', { action });
    return this.page.getByRole('button', { name: title });
  }

  async setStatus(action: string, status: 'to-do' | 'doing' | 'blocked' | 'done'): Promise<void> {
    const saved = this.#saved('/plan/setProgress');
    await this.#field('status', action).selectOption(status);
    await saved;
  }

  async setOwner(action: string, owner: string): Promise<void> {
    const field = this.#field('owner', action);
    await field.fill(owner);
    const saved = this.#saved('/plan/setProgress');
    await field.blur();
    await saved;
  }

  owner(action: string): Locator {
    return this.#field('owner', action);
  }

  async showTable(): Promise<void> {
    await this.page.getByText(this.#words('plan:viewAs.table'), { exact: true }).click();
    await this.table().waitFor();
  }

  table(): Locator {
    return this.page.getByRole('region', { name: this.#words('plan:table.label') });
  }

  /** Sorts the table by a column with the keyboard. */
  async sortBy(column: string): Promise<void> {
    await this.table()
      .getByRole('button', { name: this.#words(`plan:table.${column}`), exact: true })
      .press('Enter');
  }

  async expectSorted(column: string, direction: 'ascending' | 'descending'): Promise<void> {
    const header = this.table().getByRole('columnheader', { name: this.#words(`plan:table.${column}`), exact: true });
    await expect(header).toHaveAttribute('aria-sort', direction);
  }

  section(key: string): Locator {
    return this.page.getByRole('region', { name: this.#words(key) });
  }

  text(key: string): Locator {
    return this.page.getByText(this.#words(key));
  }

  /** Called before what saves, or a fast answer is missed. */
  async #saved(call: string): Promise<void> {
    await this.page.waitForResponse((response) => response.url().includes(call));
  }

  #field(field: string, action: string): Locator {
    return this.page.getByLabel(this.#words('plan:track.of', { field: this.#words(`plan:track.${field}`), action }));
  }
}
