import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';

/** The solver proves an optimum; on a busy machine that takes a while. */
const solving = { timeout: 90_000 };

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
    if (action) await this.details().waitFor(solving);
  }

  /** Waits until the plan on the screen is the best one for what is decided. */
  async solved(): Promise<void> {
    await expect(this.page.getByTestId('plan')).toHaveAttribute('aria-busy', 'false', solving);
  }

  details(): Locator {
    return this.page.getByRole('dialog');
  }

  async closeDetails(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.details()).toBeHidden();
  }

  /** Sets the budget and waits until the plan is worked out anew. */
  async setBudget(ntd: number): Promise<void> {
    await this.solved();
    const saved = this.#answered('/plan/configure');
    await this.budget().fill(String(ntd));
    await saved;
    await this.solved();
  }

  budget(): Locator {
    return this.page.getByLabel(this.#words('plan:inputs.budget'));
  }

  /** Opens what else may limit the plan. */
  async showMoreLimits(): Promise<void> {
    await this.page.locator('summary', { hasText: this.#words('plan:limits.title') }).click();
  }

  /** The planned actions by id, in the order of the programme. */
  async planned(): Promise<readonly string[]> {
    await this.solved();
    const titles = await this.work().getByRole('listitem').getByRole('button').allTextContents();
    return titles.map((title) => title.slice(0, 3));
  }

  work(): Locator {
    return this.section('plan:work');
  }

  /** `optimal`, `feasible` or nothing while there is no plan. */
  proof(): Locator {
    return this.page.getByTestId('proof');
  }

  done(action: string): Locator {
    const title = this.#words('plan:done.reopenThis', { action });
    return this.page.getByRole('button', { name: title });
  }

  async setStatus(action: string, status: 'to-do' | 'doing' | 'blocked' | 'done'): Promise<void> {
    const saved = this.#answered('/plan/setProgress');
    await this.#field('status', action).selectOption(status);
    await saved;
    await this.solved();
  }

  async setOwner(action: string, owner: string): Promise<void> {
    await this.solved();
    const field = this.#field('owner', action);
    await field.fill(owner);
    const saved = this.#answered('/plan/setProgress');
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

  async showTab(tab: 'work' | 'budget' | 'scenarios' | 'money'): Promise<void> {
    await this.page.getByRole('tab', { name: this.#words(`plan:tab.${tab}`) }).click();
  }

  /** The budgets that the curve has so far, opened as a table. */
  async showBudgets(): Promise<Locator> {
    await this.page.getByRole('tabpanel').locator('summary').click();
    return this.page.getByRole('region', { name: this.#words('plan:frontier.tableLabel') });
  }

  /** Keeps what the plan is set to under a name. */
  async keepScenario(name: string): Promise<void> {
    await this.page.getByLabel(this.#words('plan:scenarios.name'), { exact: true }).fill(name);
    await this.button('plan:scenarios.keep').click();
    await this.scenario(name).waitFor();
  }

  /** The field with a scenario's name. */
  scenario(name: string): Locator {
    return this.page.getByLabel(this.#words('plan:scenarios.nameOf', { name }), { exact: true });
  }

  async useScenario(name: string): Promise<void> {
    const used = this.#answered('/scenarios/use');
    await this.button('plan:scenarios.useThis', { name }).click();
    await used;
    await this.solved();
  }

  /** Puts a scenario beside the present plan. */
  async compare(name: string): Promise<Locator> {
    await this.page.getByLabel(this.#words('plan:scenarios.compareThis', { name }), { exact: true }).check();
    const table = this.page.getByRole('region', { name: this.#words('plan:scenarios.sideBySide') }).getByRole('table');
    await table.waitFor(solving);
    return table;
  }

  /** Signs the plan off through the dialog. */
  async signOff(name: string, note: string): Promise<void> {
    await this.solved();
    await this.button('plan:signOff.open').click();
    await this.details().getByLabel(this.#words('plan:signOff.name')).fill(name);
    await this.details().getByLabel(this.#words('plan:signOff.note')).fill(note);
    const signed = this.#answered('/plan/signOff');
    await this.page.keyboard.press('Tab');
    await this.details()
      .getByRole('button', { name: this.#words('plan:signOff.sign'), exact: true })
      .press('Enter');
    await signed;
    await this.button('plan:signOff.withdraw').waitFor(solving);
  }

  async undo(): Promise<void> {
    await this.button('ui:undo').last().click();
  }

  button(key: string, params: Record<string, string | number> = {}): Locator {
    return this.page.getByRole('button', { name: this.#words(key, params), exact: true });
  }

  section(key: string): Locator {
    return this.page.getByRole('region', { name: this.#words(key) });
  }

  text(key: string): Locator {
    return this.page.getByText(this.#words(key));
  }

  /** Called before what saves, or a fast answer is missed. */
  async #answered(call: string): Promise<void> {
    await this.page.waitForResponse((response) => response.url().includes(call));
  }

  #field(field: string, action: string): Locator {
    return this.page.getByLabel(this.#words('plan:track.of', { field: this.#words(`plan:track.${field}`), action }));
  }
}
