import type { Locator, Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';
import type { ActionProgress } from '../../../src/contract/plan-records.ts';

type Status = ActionProgress['status'];

/** Solving a plan for the first time takes seconds on a busy machine. */
const solved = { timeout: 120_000 };

/** The roadmap screen in verbs. */
export class RoadmapPage {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  /** Opens the roadmap of an assessment, and an item's details if one is named. */
  async open(assessmentId: string, action?: string): Promise<void> {
    await this.page.goto(`/assessments/${assessmentId}/roadmap${action ? `#${action}` : ''}`);
    // Open details hide the rest from roles.
    await this.page.locator('section[aria-labelledby="work"]').waitFor({ state: 'attached', ...solved });
    if (action) await this.panel().waitFor();
  }

  async show(view: 'gantt' | 'list' | 'board'): Promise<void> {
    await this.work()
      .getByText(this.#words(`roadmap:viewAs.${view}`), { exact: true })
      .click();
  }

  work(): Locator {
    return this.page.getByRole('region', { name: this.#words('roadmap:work') });
  }

  /** The details of an item, the owners or the days off. */
  panel(): Locator {
    return this.page.getByRole('dialog');
  }

  async closePanel(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.panel().waitFor({ state: 'hidden' });
  }

  field(name: string): Locator {
    return this.panel().getByLabel(this.#words(`roadmap:item.${name}`), { exact: true });
  }

  /** Moves an item by typing its first day into its open details. */
  async start(date: string): Promise<void> {
    const moved = this.saved('/roadmap/move');
    await this.field('start').fill(date);
    await this.field('start').blur();
    await moved;
  }

  card(action: string): Locator {
    return this.page.locator(`li[data-action="${action}"]`);
  }

  column(status: Status): Locator {
    return this.work().locator(`section[aria-labelledby="column-${status}"]`);
  }

  /** Moves a card with its menu by keyboard alone. */
  async moveCard(action: string, status: Status): Promise<void> {
    await this.card(action)
      .getByRole('button', { name: this.#words('roadmap:board.move', { action }) })
      .press('Enter');
    const saved = this.saved('/plan/setProgress');
    await this.page.getByRole('menuitem', { name: this.#words(`plan:status.${status}`) }).press('Enter');
    await saved;
  }

  row(action: string): Locator {
    return this.work().locator(`tr[data-action="${action}"]`);
  }

  /** The actions that are listed, in their order. */
  async listed(): Promise<readonly string[]> {
    return this.work()
      .locator('tr[data-action]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-action') ?? ''));
  }

  async setStatus(action: string, status: Status): Promise<void> {
    const saved = this.saved('/plan/setProgress');
    await this.work().getByLabel(this.#words('roadmap:list.statusOf', { action })).selectOption(status);
    await saved;
  }

  async menu(item: 'roadmap:menu.calendar' | 'roadmap:menu.print' | 'roadmap:holidays.title'): Promise<void> {
    await this.page.getByRole('button', { name: this.#words('roadmap:menu.title'), exact: true }).click();
    await this.page.getByRole('menuitem', { name: this.#words(item) }).click();
  }

  /** A button anywhere on the screen by its words. */
  button(key: string, values: Record<string, string> = {}): Locator {
    return this.page.getByRole('button', { name: this.#words(key, values), exact: true });
  }

  /** The button of the notification that offers undo. */
  /** The undo of what was done last; notices of earlier changes may still be on the screen. */
  offeredUndo(): Locator {
    return this.page
      .getByRole('status')
      .getByRole('button', { name: this.#words('ui:undo'), exact: true })
      .last();
  }

  text(key: string, options: { readonly exact?: boolean } = {}): Locator {
    return this.page.getByText(this.#words(key), options);
  }

  /** Called before what saves, or a fast answer is missed. */
  async saved(call: string): Promise<void> {
    await this.page.waitForResponse((response) => response.url().includes(call), { timeout: 60_000 });
  }
}
