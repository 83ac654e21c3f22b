import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';
import type { Level } from '../../../src/content/types.ts';

type State = 'answered' | 'unsure' | 'notApplicable' | 'unanswered';

/** The questionnaire in verbs, as a user would say them. */
export class QuestionnairePage {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  /** Opens the questionnaire at a question, or where it was left. */
  async open(assessmentId: string, question?: string): Promise<void> {
    await this.page.goto(`/assessments/${assessmentId}/questions${question ? `/${question}` : ''}`);
    await this.#ready();
  }

  /** Goes to a question by the list at the side, opening its section if needed. */
  async goTo(question: string): Promise<void> {
    const search = this.search();
    await search.fill(question);
    await this.list()
      .getByRole('link', { name: this.#words(`questions:${question}.text`) })
      .click();
    await search.fill('');
    await this.expectAt(question);
  }

  async answer(question: string, level: Level): Promise<void> {
    await this.#at(question);
    await this.page.getByRole('radio', { name: this.#words(`questions:${question}.levels.${level}`) }).click();
    await this.expectSaved();
  }

  async choose(question: string, ...options: readonly string[]): Promise<void> {
    await this.#at(question);
    for (const option of options) {
      const name = this.#words(`questions:${question}.options.${option}`);
      await this.page.getByRole('radio', { name }).or(this.page.getByRole('checkbox', { name })).click();
    }
    await this.expectSaved();
  }

  async fillNumber(question: string, value: string): Promise<void> {
    await this.#at(question);
    await this.numberField(question).fill(value);
    await this.numberField(question).blur();
  }

  async sayUnsure(question: string): Promise<void> {
    await this.#at(question);
    await this.page.getByRole('button', { name: this.#words('questionnaire:unsure'), exact: true }).click();
    await this.expectSaved();
  }

  async sayNotApplicable(question: string, reason: string): Promise<void> {
    await this.#at(question);
    await this.page.getByRole('button', { name: this.#words('questionnaire:notApplicable'), exact: true }).click();
    await this.reasonField().fill(reason);
    await this.page.getByRole('button', { name: this.#words('questionnaire:reason.save') }).click();
    await this.expectSaved();
  }

  async writeNote(note: string): Promise<void> {
    await this.noteField().fill(note);
    await this.noteField().blur();
    await this.expectSaved();
  }

  /** A file given by its path, or by its contents. */
  async addEvidence(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(file);
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: this.#words('questionnaire:undo') }).click();
    await this.expectSaved();
  }

  async redo(): Promise<void> {
    await this.page.getByRole('button', { name: this.#words('questionnaire:redo') }).click();
    await this.expectSaved();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Shows all questions in the list, the open ones, or the unsure ones. */
  async filter(filter: 'all' | 'open' | 'unsure'): Promise<void> {
    const filters = this.page.getByRole('radiogroup', { name: this.#words('questionnaire:nav.filter') });
    await filters.getByText(this.#words(`questionnaire:nav.filters.${filter}`), { exact: true }).click();
  }

  /** The id of the question on the screen, from the address. */
  current(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  async expectAt(question: string): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`/questions/${question}$`));
    if (question !== 'finish') await expect(this.heading(question)).toBeVisible();
  }

  /** Everything was acknowledged by the machine. */
  async expectSaved(): Promise<void> {
    await expect(this.savedState()).toHaveAttribute('data-status', 'saved');
  }

  async expectState(state: State): Promise<void> {
    await expect(this.page.getByTestId('question-state')).toHaveAttribute('data-state', state);
  }

  heading(question: string): Locator {
    return this.page.locator(`h2[data-question="${question}"]`);
  }

  level(question: string, level: Level): Locator {
    return this.page.getByRole('radio', { name: this.#words(`questions:${question}.levels.${level}`) });
  }

  savedState(): Locator {
    return this.page.getByTestId('saved-state');
  }

  reasonField(): Locator {
    return this.page.getByLabel(this.#words('questionnaire:reason.label'));
  }

  noteField(): Locator {
    return this.page.getByLabel(this.#words('questionnaire:note.label'));
  }

  numberField(question: string): Locator {
    return this.page.getByRole('textbox', { name: this.#words(`questions:${question}.text`) });
  }

  list(): Locator {
    return this.page.getByRole('navigation', { name: this.#words('questionnaire:nav.label') });
  }

  search(): Locator {
    return this.list().getByRole('searchbox');
  }

  async #at(question: string): Promise<void> {
    if (this.current() !== question) await this.goTo(question);
  }

  async #ready(): Promise<void> {
    await this.page.getByTestId('saved-state').waitFor();
  }
}
