import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';
import type { LabPreset } from '../../../src/domain/lab/types.ts';

/** The lab in verbs. */
export class LabPage {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  async open(): Promise<void> {
    await this.page.goto('/lab');
    await this.page.getByRole('radiogroup').first().waitFor();
  }

  async choose(preset: LabPreset): Promise<void> {
    await this.page.getByRole('radio', { name: this.#words(`lab:presets.${preset}.title`) }).click();
  }

  setting(name: 'steps' | 'seed' | 'width' | 'weightDecay' | 'dataShare'): Locator {
    return this.page.getByRole('textbox', { name: this.#words(`lab:controls.${name}.label`), exact: true });
  }

  /** Presses start, pause, go on, stop or start again. */
  async press(button: 'start' | 'pause' | 'resume' | 'stop' | 'again'): Promise<void> {
    await this.page.getByRole('button', { name: this.#words(`lab:run.${button}`), exact: true }).click();
  }

  button(button: 'start' | 'pause' | 'resume' | 'stop' | 'again'): Locator {
    return this.page.getByRole('button', { name: this.#words(`lab:run.${button}`), exact: true });
  }

  /** The step it has reached. */
  async step(): Promise<number> {
    const text = await this.page.getByTestId('lab-step').textContent();
    return Number(text?.replace(/\D/g, ''));
  }

  /** How many steps it takes in so many milliseconds. */
  async stepsIn(ms: number): Promise<number> {
    const before = await this.step();
    await this.page.waitForTimeout(ms);
    return (await this.step()) - before;
  }

  phase(): Locator {
    return this.page.getByTestId('lab-phase');
  }

  /** What screen readers were told last. */
  announcement(): Locator {
    return this.page.getByRole('status').last();
  }

  /** Keeps the run under a name, in the organisation that is proposed. */
  async save(name: string, organisation: string): Promise<void> {
    await this.page.getByRole('button', { name: this.#words('lab:save.button') }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox').selectOption({ label: organisation });
    await expect(dialog.getByRole('textbox', { name: this.#words('lab:save.name') })).not.toHaveValue('');
    await dialog.getByRole('textbox', { name: this.#words('lab:save.name') }).fill(name);
    await dialog.getByRole('button', { name: this.#words('lab:save.keep') }).click();
    await expect(dialog).toHaveCount(0);
  }
}
