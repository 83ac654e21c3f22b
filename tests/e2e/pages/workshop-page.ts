import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../../../main/words.ts';
import type { WorkshopView } from '../../../src/contract/workshop-records.ts';

type ItemState = WorkshopView['items'][number]['state'];

type NextStep =
  | 'first'
  | 'next'
  | 'open'
  | 'reveal'
  | 'second-round'
  | 'decide'
  | 'open-ranking'
  | 'reveal-ranking'
  | 'end';

/** What is decided, as the facilitator types it. */
export interface Decided {
  readonly level?: number;
  readonly by?: string;
  readonly why?: string;
  readonly dissent?: string;
}

/** The facilitator's window in verbs. */
export class WorkshopPage {
  readonly page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.#words = words;
  }

  /** Plans a workshop about an assessment with what is preselected, and enters it. */
  async plan(assessmentId: string): Promise<void> {
    await this.page.goto(`/assessments/${assessmentId}/workshop`);
    await this.#click('workshops:plan.create');
    await this.page.waitForURL(/\/workshops\/[0-9a-f-]{36}$/);
  }

  async enter(workshopId: string): Promise<void> {
    await this.page.goto(`/workshops/${workshopId}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Opens the participants' door on this computer alone. */
  async openOnLoopback(): Promise<void> {
    await this.page.locator('[data-address="127.0.0.1"]').click();
    await this.#click('workshops:door.open');
    await expect(this.page.getByTestId('join-code')).toBeVisible();
  }

  /** The address and the code that participants type; in the lobby. */
  async invitation(): Promise<{ readonly url: string; readonly joinCode: string }> {
    const text = async (id: string) => (await this.page.getByTestId(id).first().textContent())?.trim() ?? '';
    return { url: await text('join-url'), joinCode: await text('join-code') };
  }

  /** Presses the one primary button; fails unless it is this step. */
  async next(step: NextStep): Promise<void> {
    await this.page.locator(`button[data-next="${step}"]`).click();
  }

  /** Opens a question for everyone from the agenda. */
  async openQuestion(question: string): Promise<void> {
    await this.item(question).click();
    await this.next('open');
    await this.expectState('open');
  }

  async close(): Promise<void> {
    await this.#click('workshops:do.close');
    await this.expectState('closed');
  }

  async reveal(): Promise<void> {
    await this.next('reveal');
    await expect(this.reveals()).toBeVisible();
  }

  async secondRound(): Promise<void> {
    await this.#click('workshops:do.second-round');
    await this.expectState('open');
  }

  /** Decides; without a level the preselected one. */
  async decide({ level, by, why, dissent }: Decided): Promise<void> {
    await this.#click('workshops:do.decide');
    if (level !== undefined) await this.page.locator(`input[type=radio][value="${level}"]`).check();
    if (by !== undefined) await this.#field('workshops:decide.by').fill(by);
    if (why !== undefined) await this.#field('workshops:decide.why').fill(why);
    if (dissent !== undefined) await this.#field('workshops:decide.dissent').fill(dissent);
    await this.#click('workshops:decide.save');
    await this.expectState('decided');
  }

  /** Asks everyone what the firm can bear. */
  async openRanking(): Promise<void> {
    await this.#click('workshops:agenda.ranking');
    await this.next('open-ranking');
  }

  async revealRanking(): Promise<void> {
    await this.next('reveal-ranking');
    await expect(this.page.getByTestId('ranking-result')).toBeVisible();
  }

  /** Ends the workshop for good. */
  async end(): Promise<void> {
    await this.#click('workshops:do.end');
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: this.#words('workshops:end.confirm') })
      .click();
    await expect(this.page.locator('#ended-decided')).toBeVisible();
  }

  /** Opens the projector in its own window. */
  async openProjector(): Promise<Page> {
    const opened = this.page.waitForEvent('popup');
    await this.page.getByRole('button', { name: this.#words('workshops:projector.open'), exact: true }).click();
    const projector = await opened;
    await projector.getByRole('heading', { level: 1 }).waitFor();
    return projector;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async expectState(state: ItemState): Promise<void> {
    await expect(this.page.getByTestId('item-state')).toHaveAttribute('data-state', state);
  }

  async expectAnswered(answered: number, total: number): Promise<void> {
    await expect(this.page.getByTestId('answered')).toHaveText(
      this.#words('workshops:answered.count', { answered, total }),
    );
  }

  async expectJoined(count: number, online = count): Promise<void> {
    await expect(this.page.getByTestId('joined')).toHaveText(this.#words('workshops:joined', { count, online }));
  }

  item(question: string): Locator {
    return this.page.locator(`button[data-question="${question}"]`);
  }

  /** The panel of what was revealed; absent while votes are hidden. */
  reveals(): Locator {
    return this.page.getByTestId('reveal');
  }

  consensus(): Locator {
    return this.page.getByTestId('consensus');
  }

  decision(): Locator {
    return this.page.getByTestId('decision');
  }

  async #click(key: string): Promise<void> {
    await this.page
      .getByRole('button', { name: this.#words(key), exact: true })
      .first()
      .click();
  }

  #field(key: string): Locator {
    return this.page.getByRole('textbox', { name: this.#words(key), exact: true });
  }
}
