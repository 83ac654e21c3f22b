import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';

/** A client file in a test's hands. */
export interface ClientFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Long enough for a key to be stretched on a busy machine: that is slow on purpose. */
const keyMs = 30_000;

/** Clients as files, in verbs: out, in, and gone for good. */
export class ClientFilesPage {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  async openClient(organisationId: string, name: string): Promise<void> {
    await this.page.goto(`/organisations/${organisationId}`);
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** Exports from the client's screen and returns the file that the browser was given. */
  async export(passphrase: string): Promise<ClientFile> {
    await this.#press('clients:export.open');
    await this.#field('clients:passphrase.first').fill(passphrase);
    await this.#field('clients:passphrase.second').fill(`${passphrase}x`);
    await this.#press('clients:export.do');
    await expect(this.dialog()).toContainText(this.#words('clients:passphrase.differs'));
    await this.#field('clients:passphrase.second').fill(passphrase);
    const [download] = await Promise.all([
      this.page.waitForEvent('download', { timeout: keyMs }),
      this.#press('clients:export.do'),
    ]);
    await expect(this.dialog()).toContainText(this.#words('clients:export.verified'));
    const bytes = await readFile(await download.path());
    const name = download.suggestedFilename();
    await expect(this.dialog()).toContainText(name);
    await this.dialog()
      .getByRole('button', { name: this.#words('ui:close') })
      .last()
      .click();
    return { name, bytes };
  }

  async deleteForGood(name: string): Promise<void> {
    await this.#press('clients:delete.open');
    const button = this.dialog().getByRole('button', { name: this.#words('clients:delete.do'), exact: true });
    await expect(button).toBeDisabled();
    await this.#field('clients:delete.type', { name }).fill(name);
    await button.click();
    await this.dialog()
      .getByRole('button', { name: this.#words('clients:delete.leave') })
      .click();
    await this.page.getByRole('heading', { level: 1, name: this.#words('portfolio:title') }).waitFor();
  }

  /** Picks a file on the home screen. */
  async importAtHome({ name, bytes }: ClientFile): Promise<void> {
    await this.page.goto('/');
    await this.page
      .locator(`input[type=file][aria-label="${this.#words('home:import.button')}"]`)
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await this.page.getByRole('heading', { level: 1, name: this.#words('clients:import.title') }).waitFor();
  }

  async givePassphrase(passphrase: string): Promise<void> {
    await this.#field('clients:passphrase.first').fill(passphrase);
    await this.#press('clients:ask.open');
  }

  async expectWrongPassphrase(): Promise<void> {
    await expect(this.dialog()).toContainText(this.#words('clients:ask.wrong'), { timeout: keyMs });
  }

  async expectPreview(says: 'isNew' | 'isKnown'): Promise<void> {
    await expect(this.page.getByText(this.#words(`clients:import.${says}`))).toBeVisible({ timeout: keyMs });
  }

  conflict(what: string): Locator {
    return this.page.locator(`li[data-conflict="${what}"]`);
  }

  async take(what: string, side: 'mine' | 'theirs'): Promise<void> {
    await this.conflict(what)
      .getByRole('radio', { name: this.#words(`clients:conflict.${side}`) })
      .click();
  }

  /** Merges what is shown and opens the client. */
  async merge(how: 'take' | 'merge'): Promise<void> {
    await this.#press(`clients:import.${how}`);
    await this.page.getByRole('link', { name: this.#words('clients:import.open') }).click({ timeout: keyMs });
    await expect(this.page).toHaveURL(/\/organisations\//);
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async #press(key: string): Promise<void> {
    await this.page.getByRole('button', { name: this.#words(key), exact: true }).click();
  }

  #field(key: string, params: Record<string, string> = {}): Locator {
    return this.page.getByLabel(this.#words(key, params), { exact: true });
  }
}
