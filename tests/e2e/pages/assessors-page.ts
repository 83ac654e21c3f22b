import type { Download, Locator, Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';

/** Several people's answers, as the person sees them who puts them together. */
export class AssessorsPage {
  private readonly page: Page;
  private readonly words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words;
  }

  async open(assessmentId: string): Promise<void> {
    await this.page.goto(`/assessments/${assessmentId}/assessors`);
    await this.page.getByRole('heading', { level: 1, name: this.words('assessors:title') }).waitFor();
  }

  async download(): Promise<Download> {
    const begun = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: this.words('assessors:send.download') }).click();
    return begun;
  }

  async drop(files: readonly File[]): Promise<void> {
    const chosen = await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        mimeType: file.type,
        buffer: Buffer.from(await file.arrayBuffer()),
      })),
    );
    await this.page
      .getByLabel(this.words('assessors:receive.button'))
      .and(this.page.locator('input'))
      .setInputFiles(chosen);
  }

  people(): Locator {
    return this.page.getByRole('list', { name: this.words('assessors:people.title') }).getByRole('listitem');
  }

  /** The questions that are listed. */
  lines(): Locator {
    return this.page.getByRole('navigation', { name: this.words('assessors:list.label') }).getByRole('button');
  }

  /** The question that is shown with its voices. */
  conflict(): Locator {
    return this.page.getByRole('article');
  }

  async take(): Promise<void> {
    await this.page.getByRole('button', { name: this.words('assessors:merge.take', { count: 1 }) }).click();
  }

  async settleByRule(rule: 'lowest' | 'median', count: number): Promise<void> {
    await this.page.getByLabel(this.words('assessors:rule.label'), { exact: true }).selectOption(rule);
    await this.page.getByRole('button', { name: this.words('assessors:rule.apply', { count }) }).click();
  }

  async undo(): Promise<void> {
    await this.page
      .getByRole('button', { name: this.words('ui:undo'), exact: true })
      .last()
      .click();
  }

  async show(filter: 'settled' | 'same', count: number): Promise<void> {
    await this.page.getByText(this.words(`assessors:filter.${filter}`, { count }), { exact: true }).click();
  }
}
