import { rmSync } from 'node:fs';
import { resources } from '../../locales/resources.ts';
import { content } from '../../src/content/content.ts';
import { sampleFirm } from '../../src/content/sample-firm.ts';
import { findHardCodedText } from '../support/pseudo-locale.ts';
import { screens } from '../support/screens.ts';
import { buildPseudoScreen, serveScreenFrom } from './support/pseudo-screen.ts';
import { expect, test } from './support/test.ts';
import { sampleOf, visit } from './support/visit.ts';
import { expectFits } from './support/window-width.ts';

/** Every text in a tree of words. */
const textsOf = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as Record<string, unknown>).flatMap(textsOf);

/** What is rightly on the screen and not ours: ids, the sample firm's own words, dates and units from `Intl`, own names. */
const data: (string | RegExp)[] = [
  ...content.questions.map(({ id }) => id),
  ...content.risks.map(({ id }) => id),
  ...content.actions.map(({ id }) => id),
  ...content.glossary.flatMap(({ id }) => textsOf(resources['zh-TW'].glossary[id as 'grokking'])),
  /[A-Z][a-z]{2} \d{1,2}, \d{4}(, \d{1,2}:\d{2}(:\d{2})?\s[AP]M)?/,
  /(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/,
  /\S*dunwu-e2e-\w+/,
  sampleFirm.organisation.name,
  ...sampleFirm.organisation.systems.flatMap(({ name, purpose }) => [name, purpose]),
  ...Object.values(sampleFirm.answers).flatMap((answer) =>
    typeof answer === 'object' && 'notApplicable' in answer ? [answer.notApplicable] : [],
  ),
];

test.describe('with pseudo-words for English', () => {
  test.use({ language: 'en' });
  let folder = '';
  test.beforeAll(async () => {
    folder = await buildPseudoScreen();
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const screen of screens) {
    test(`${screen.name} shows no text from outside the locale files, and fits 1024 pixels with longer words`, async ({
      page,
      api,
    }) => {
      await serveScreenFrom(page, folder);
      const sample = await sampleOf(api);
      await visit(page, screen, sample);
      const texts = await page.evaluate(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          const text = node.textContent?.trim() ?? '';
          // Previews are in the language of the document, which is not the screen's.
          if (parent?.closest('script, style, main [lang]')) continue;
          if (text !== '' && parent?.checkVisibility()) found.push(text);
        }
        const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
        for (const element of document.body.querySelectorAll('*')) {
          // A text field that grows is measured by a copy of itself that nobody sees or hears.
          if (element.closest('[aria-hidden="true"]')) continue;
          for (const name of attributes) found.push(element.getAttribute(name)?.trim() ?? '');
        }
        return found.filter((text) => text !== '');
      });
      expect(texts.some((text) => text.includes('⟦'))).toBe(true);
      // Other tests of this worker leave their firms on the same host, and owners of actions.
      const names = (await api.organisations.list()).map(({ name }) => name);
      const { progress } = await api.plan.get({ assessmentId: sample.assessmentId });
      const owners = Object.values(progress).flatMap(({ owner }) => (owner === '' ? [] : [owner]));
      const runs = await api.runs.list({ organisationId: sample.organisationId });
      const logs = runs.flatMap(({ name, sourceName }) => [sourceName, name]);
      const { path, offered } = await api.watched.get();
      const { submissions } = await api.assessors.get({ assessmentId: sample.assessmentId });
      const people = submissions.map(({ name }) => name);
      const written = [...data, ...names, ...owners, ...logs, ...people, path ?? '', offered ?? ''];
      expect(findHardCodedText(texts, written)).toEqual([]);
      await expectFits(page, 1024);
    });
  }
});
