import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';
import type { Deliverable, ExportFormat } from '../../../src/contract/report-records.ts';

/** Planning and the first document take seconds on a busy machine. */
const made = { timeout: 60_000 };

/** The reports screen in verbs. */
export class ReportsPage {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  async open(assessmentId: string, deliverable: Deliverable = 'summary'): Promise<void> {
    await this.page.goto(`/assessments/${assessmentId}/reports#${deliverable}`);
    await expect(
      this.page.getByRole('radio', { name: this.#words(`deliverables:kind.${deliverable}.name`) }),
    ).toBeChecked();
  }

  async pick(deliverable: Deliverable): Promise<void> {
    await this.page.locator(`input[name=deliverable][value=${deliverable}]`).check();
  }

  async choose(option: string): Promise<void> {
    await this.#region('deliverables:options.label').getByText(this.#words(option), { exact: true }).click();
  }

  exportButton(format: ExportFormat): Locator {
    const name = this.#words('deliverables:export.go', { format: this.#words(`deliverables:format.${format}`) });
    return this.page.getByRole('button', { name, exact: true });
  }

  result(): Locator {
    return this.#region('deliverables:export.done');
  }

  history(): Locator {
    return this.page.getByRole('table', { name: this.#words('deliverables:history.title') }).locator('tbody tr');
  }

  /** Exports what is picked, waits until it is checked, downloads it, and returns its bytes and the hash on the screen. */
  async exportAndDownload(format: ExportFormat): Promise<{ bytes: Buffer; hash: string; shown: string; name: string }> {
    await this.exportButton(format).click();
    await expect(this.result()).toBeVisible(made);
    const shown = await this.result().locator('[data-sha256]').getAttribute('data-sha256');
    const coming = this.page.waitForEvent('download');
    await this.result()
      .getByRole('link', { name: this.#words('deliverables:export.download') })
      .click();
    const download = await coming;
    const bytes = readFileSync(await download.path());
    await this.result()
      .getByRole('button', { name: this.#words('deliverables:export.close') })
      .click();
    const hash = createHash('sha256').update(bytes).digest('hex');
    return { bytes, hash, shown: shown ?? '', name: download.suggestedFilename() };
  }

  /** The page of the preview with this number, counted from 1. */
  previewPage(number: number): Locator {
    return this.page.locator(`[data-page="${number}"]`);
  }

  /** Waits until a page is drawn, and returns how many different colours there are on it. */
  async coloursOn(number: number): Promise<number> {
    const canvas = this.previewPage(number).locator('canvas');
    await canvas.waitFor(made);
    return canvas.evaluate((element: HTMLCanvasElement) => {
      const { width, height } = element;
      const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      return new Set(new Uint32Array(pixels.buffer)).size;
    });
  }

  preview(deliverable: Deliverable): Locator {
    const name = this.#words(`deliverables:kind.${deliverable}.name`);
    return this.page.getByRole('region', { name: this.#words('deliverables:preview.pages', { name }) });
  }

  #region(name: string): Locator {
    return this.page.getByRole('region', { name: this.#words(name) });
  }
}
