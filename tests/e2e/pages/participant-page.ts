import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { type Words, wordsIn } from '../../../main/words.ts';
import type { Language } from '../../../src/contract/records.ts';
import type { VoteChoice } from '../../../src/contract/workshop-records.ts';
import { expectNoAxeViolations } from '../support/accessibility.ts';
import { expect } from '../support/test.ts';

interface Phone {
  readonly language: Language;
  readonly width: number;
  readonly colorScheme?: BrowserContextOptions['colorScheme'];
}

/** The page of one workshop participant, on a phone of its own. */
export class ParticipantPage {
  readonly page: Page;
  readonly words: Words;
  /** Everything that the workshop sent to this phone, as it came, newest last. */
  readonly received: string[] = [];
  private readonly width: number;

  private constructor(page: Page, { language, width }: Phone) {
    this.page = page;
    this.words = wordsIn(language);
    this.width = width;
  }

  /** Takes a new phone out of the pocket. */
  static async take(browser: Browser, phone: Phone): Promise<ParticipantPage> {
    const context = await browser.newContext({
      locale: phone.language,
      colorScheme: phone.colorScheme ?? 'light',
      viewport: { width: phone.width, height: 760 },
      reducedMotion: 'reduce',
    });
    const participant = new ParticipantPage(await context.newPage(), phone);
    await participant.listenIn();
    return participant;
  }

  /** Opens the address as the QR gives it, with the code, and joins. */
  async join(url: string, code: string, name: string, role: string): Promise<void> {
    await this.page.goto(`${url}#${code}`);
    await this.page.getByLabel(this.words('participant:join.name')).fill(name);
    await this.page.getByRole('radio', { name: this.words(`participant:role.${role}`) }).check();
    await this.page.getByRole('button', { name: this.words('participant:join.submit') }).click();
    await this.expectHeading('participant:lobby.title');
  }

  async expectHeading(key: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: this.words(key) })).toBeVisible();
  }

  async expectText(key: string): Promise<void> {
    await expect(this.page.getByText(this.words(key)).first()).toBeVisible({ timeout: 12_000 });
  }

  async expectNoText(key: string): Promise<void> {
    await expect(this.page.getByText(this.words(key))).toHaveCount(0, { timeout: 12_000 });
  }

  /** One's own choice is marked in the distribution. */
  async expectOwn(choice: VoteChoice): Promise<void> {
    const own = this.page.getByRole('listitem').filter({ hasText: this.words('participant:revealed.yours') });
    await expect(own).toContainText(this.choiceWords(choice));
  }

  /** Nothing of what others said, not even their counts, is on this phone or came to it. */
  async expectBlind(secrets: readonly string[]): Promise<void> {
    await this.expectUntold(secrets);
    expect(this.received.join('')).toContain('"tally":null');
    expect(this.received.join('')).not.toMatch(/"(tally|result)":\{/);
  }

  /** Neither names nor comments of others are on this phone or came to it. */
  async expectUntold(secrets: readonly string[]): Promise<void> {
    const known = `${await this.page.content()} ${this.received.join('')}`;
    expect(secrets.filter((secret) => known.includes(secret))).toEqual([]);
  }

  /** Answers the open question, and waits until the workshop has it. */
  async answer(choice: VoteChoice, comment = ''): Promise<void> {
    if (comment) await this.page.getByLabel(this.words('participant:question.comment')).fill(comment);
    await this.choice(choice).check();
    await this.expectSaved();
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText(this.words('participant:saving.saved'))).toBeVisible();
  }

  choice(choice: VoteChoice): Locator {
    return this.page.getByRole('radio', { name: this.choiceWords(choice) });
  }

  /** Picks the first thing as easiest and the second as hardest to bear, in every list. */
  async rankAll(): Promise<void> {
    const next = this.page.getByRole('button', { name: this.words('participant:ranking.next'), exact: true });
    for (let more = true; more; ) {
      await this.page
        .getByRole('button', { name: this.words('participant:ranking.best'), exact: true })
        .nth(0)
        .click();
      await this.page
        .getByRole('button', { name: this.words('participant:ranking.worst'), exact: true })
        .nth(1)
        .click();
      await this.expectSaved();
      more = await next.isVisible();
      if (more) await next.click();
    }
    await expect(this.page.getByText(this.words('participant:ranking.done'))).toBeVisible();
  }

  /** Nothing wrong for axe, nothing wider than the phone. */
  async expectGoodPage(): Promise<void> {
    await expectNoAxeViolations(this.page);
    const wide = await this.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(this.width);
  }

  private choiceWords(choice: VoteChoice): string {
    if (typeof choice !== 'number') return this.words(`participant:question.${choice}`);
    return this.words('participant:question.levelOf', { level: choice });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Reads along what comes over the wire; the stream of views never ends, so that it is read inside the page. */
  private async listenIn(): Promise<void> {
    await this.page.exposeFunction('tellTest', (text: string) => this.received.push(text));
    await this.page.addInitScript(() => {
      const { tellTest } = window as unknown as { tellTest: (text: string) => void };
      const original = window.fetch;
      window.fetch = async (...request) => {
        const response = await original(...request);
        if (!response.body) return response;
        const [mine, theirs] = response.body.tee();
        const reader = mine.pipeThrough(new TextDecoderStream()).getReader();
        const read = async () => {
          for (let piece = await reader.read(); !piece.done; piece = await reader.read()) tellTest(piece.value);
        };
        read().catch(() => {});
        return new Response(theirs, response);
      };
    });
  }
}
