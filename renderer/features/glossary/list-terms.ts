import i18next from 'i18next';
import { type LanguageTag, languages } from '../../../locales/resources.ts';
import { glossary } from '../../../src/content/glossary.ts';

interface TermWords {
  readonly language: LanguageTag;
  readonly term: string;
  readonly definition: string;
}

/** One term with its words in every language, Chinese first. */
export interface BilingualTerm {
  readonly id: string;
  readonly words: readonly TermWords[];
  /** Everything that a search looks at, in lower case. */
  readonly text: string;
}

/** All terms, sorted by their word in `language`: by stroke or sound as the language has it, else by letter. */
export function listTerms(language: string): readonly BilingualTerm[] {
  const collator = new Intl.Collator(language);
  const sortKey = (term: BilingualTerm) => term.words.find((words) => words.language === language)?.term ?? '';
  return glossary.map(({ id }) => termOf(id)).sort((a, b) => collator.compare(sortKey(a), sortKey(b)));
}

function termOf(id: string): BilingualTerm {
  const words = languages.map((language) => {
    const t = i18next.getFixedT(language, 'glossary');
    return { language, term: t(`glossary:${id}.term`), definition: t(`glossary:${id}.definition`) };
  });
  const text = words
    .map(({ term, definition }) => `${term} ${definition}`)
    .join(' ')
    .toLocaleLowerCase();
  return { id, words, text };
}
