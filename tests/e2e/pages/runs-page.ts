import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';
import type { ColumnRole, RunVerdict } from '../../../src/domain/training-run/types.ts';

/** A file as it is picked. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The screens of training runs in verbs. */
export class RunsPage {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  async open(organisationId: string): Promise<void> {
    await this.page.goto(`/organisations/${organisationId}/runs`);
    await this.page.getByRole('heading', { level: 1, name: this.#words('runs:title') }).waitFor();
  }

  async openRun(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
    await expect(this.chart()).toBeVisible();
  }

  /** Picks files and waits until all are read. */
  async import(files: readonly PickedFile[]): Promise<void> {
    const input = this.page.locator(`input[type=file][aria-label="${this.#words('runs:import.files')}"]`);
    await input.setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })),
    );
    await expect(this.page.getByRole('progressbar')).toHaveCount(0);
  }

  rows(): Locator {
    return this.page.locator('tr[data-run]');
  }

  failures(): Locator {
    return this.page.getByRole('alert');
  }

  async expectVerdict(verdict: RunVerdict): Promise<void> {
    await expect(this.verdict().locator('[data-verdict]')).toHaveAttribute('data-verdict', verdict);
    await expect(this.verdict()).toContainText(this.#words(`verdicts:phases.${verdict}`));
  }

  verdict(): Locator {
    return this.page.getByTestId('verdict');
  }

  chart(): Locator {
    return this.page.getByRole('slider');
  }

  async showTab(tab: 'money' | 'evidence' | 'columns' | 'logMore' | 'look'): Promise<void> {
    await this.page.getByRole('tab', { name: this.#words(`runs:tab.${tab}`) }).click();
  }

  async takeColumnFor(column: string, role: ColumnRole): Promise<void> {
    const key = role === 'step' || role === 'ignored' ? `runs:columns.role.${role}` : `verdicts:metrics.${role}`;
    await this.page.getByRole('combobox', { name: this.#words('runs:columns.roleOf', { name: column }) }).click();
    await this.page.getByRole('option', { name: this.#words(key), exact: true }).click();
  }

  async undo(): Promise<void> {
    await this.page
      .getByRole('button', { name: this.#words('ui:undo') })
      .last()
      .click();
  }

  suggestion(question: string): Locator {
    return this.page.locator(`li[data-question="${question}"]`);
  }

  async attachTo(question: string): Promise<void> {
    await this.page.getByRole('button', { name: this.#words('runs:evidence.attachTo', { question }) }).click();
    await expect(this.suggestion(question)).toContainText(this.#words('runs:evidence.done'));
  }

  field(key: string): Locator {
    return this.page.getByLabel(this.#words(key), { exact: true });
  }
}
