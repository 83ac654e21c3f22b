import { describe, expect, it } from 'vitest';
import { languages, resources } from '../../../locales/resources.ts';
import { readLanguage } from '../../support/locale-files.ts';

interface Entry {
  readonly term: string;
  readonly definition: string;
  readonly aliases?: readonly string[];
}

describe.each(languages)('the glossary in %s', (language) => {
  const entries = Object.entries(resources[language].glossary as Readonly<Record<string, Entry>>);
  const aliases = entries.flatMap(([id, { aliases = [] }]) => aliases.map((alias) => [id, alias] as const));
  const questions = [...readLanguage(language)]
    .filter(([key]) => key.startsWith('questions:'))
    .map(([, text]) => text.toLowerCase())
    .join('\n');

  it('gives as aliases only words that the questionnaire uses', () => {
    expect(aliases.filter(([, alias]) => !questions.includes(alias.toLowerCase()))).toEqual([]);
  });

  it('gives no word to two terms', () => {
    const words = entries.flatMap(([id, { term, aliases = [] }]) =>
      [...new Set([term, ...aliases])].map((w) => [w, id]),
    );
    const twice = words.filter(([word, id]) => words.some(([other, otherId]) => other === word && otherId !== id));
    expect(twice).toEqual([]);
  });

  it('explains each term in one or two sentences of bearable length', () => {
    const limit = language === 'en' ? 280 : 120;
    expect(entries.filter(([, { definition }]) => definition.length > limit).map(([id]) => id)).toEqual([]);
  });
});
