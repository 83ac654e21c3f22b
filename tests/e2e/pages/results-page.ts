import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';

/** The results screen in verbs. */
export class ResultsPage {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  /** Opens the results of an assessment, and a risk's details if one is named. */
  async open(assessmentId: string, risk?: string): Promise<void> {
    await this.page.goto(`/assessments/${assessmentId}/results${risk ? `#${risk}` : ''}`);
    // Open details hide the heading from roles.
    await this.page.locator('h1').waitFor({ state: 'attached', timeout: 30_000 });
    if (risk) await this.details().waitFor();
  }

  details(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Opens a risk from the matrix with the keyboard. */
  async openFromMatrix(risk: string): Promise<void> {
    await this.page.getByRole('table').getByRole('button', { name: risk }).press('Enter');
    await this.details().waitFor();
  }

  async closeDetails(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.details()).toBeHidden();
  }

  /** The points of each step of the open risk's staircase, as they stand on the screen. */
  async reasonPoints(): Promise<readonly number[]> {
    return (await this.details().getByTestId('reason-points').allTextContents()).map(Number);
  }

  /** The sum below the staircase, as it stands on the screen. */
  async reasonsTotal(): Promise<number> {
    return Number(await this.details().getByTestId('reasons-total').textContent());
  }

  heading(key: string): Locator {
    return this.page.getByRole('heading', { name: this.#words(key) });
  }

  text(key: string): Locator {
    return this.page.getByText(this.#words(key));
  }
}
