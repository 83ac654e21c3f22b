import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';

/** The screen of all clients in verbs. */
export class PortfolioPage {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/portfolio${query}`);
    await this.page.getByRole('heading', { level: 1, name: this.#words('portfolio:title') }).waitFor();
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: this.#words('portfolio:filter.search') }).fill(text);
  }

  /** Ticks or unticks one choice of a filter. */
  async filterBy(filter: 'portfolio:table.tags' | 'portfolio:filter.size', choice: string | RegExp): Promise<void> {
    const label = this.#words(filter);
    await this.page.getByRole('search').getByRole('button', { name: label }).click();
    await this.page.getByRole('dialog', { name: label }).getByRole('checkbox', { name: choice }).click();
    await this.page.keyboard.press('Escape');
  }

  async clearFilters(): Promise<void> {
    await this.page
      .getByRole('button', { name: this.#words('portfolio:filter.clear') })
      .first()
      .click();
  }

  async sortBy(key: 'name' | 'risk'): Promise<void> {
    await this.page
      .getByRole('columnheader')
      .getByRole('button', { name: this.#words(`portfolio:sort.${key}`) })
      .click();
  }

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** The clients in sight, in their order; waits until they are these. */
  async expectClients(names: readonly string[]): Promise<void> {
    await expect(this.page.locator('tr[data-client] th a')).toHaveText([...names]);
  }

  async addTag(client: string, tag: string): Promise<void> {
    const label = this.#words('portfolio:tags.edit', { name: client });
    await this.row(client).getByRole('button', { name: label }).click();
    await this.page.getByRole('dialog', { name: label }).getByRole('combobox').fill(tag);
    await this.page.keyboard.press('Enter');
    await expect(this.row(client)).toContainText(tag);
    await this.page.keyboard.press('Escape');
  }

  async choose(client: string): Promise<void> {
    await this.row(client).getByRole('checkbox').click();
  }

  async undo(): Promise<void> {
    await this.page
      .getByRole('button', { name: this.#words('ui:undo'), exact: true })
      .last()
      .click();
  }
}
