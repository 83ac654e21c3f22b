import type { Branding, ReportLanguage, ReportSection } from '../../src/contract/report-records.ts';
import type { Range } from '../../src/kernel/range.ts';
import { wordsIn } from '../words.ts';
import type { Languages, Text } from './document/types.ts';

/** What may fill a placeholder: a value, or a text that is taken in the language of the sentence. */
export type SayValues = Readonly<Record<string, string | number | Text>>;

/** How numbers, days and words are said in a document. Every deliverable says them the same way, so that one can be found in the other. */
export interface Composer {
  /** In the order in which they stand. */
  readonly languages: Languages;
  readonly branding: Branding;
  /** Parts of the full report that are left out. */
  readonly hidden: readonly ReportSection[];
  /** A word by its key with namespace: `say('reports:risks.title')`. */
  say(key: string, values?: SayValues): Text;
  /** Several words joined the way each language lists them. */
  list(texts: readonly Text[]): Text;
  /** A text with another after it, in each language: `join(a, b, ': ')`. */
  join(first: Text, second: Text, between: string): Text;
  /** `1,234.5`; one digit after the point unless said. */
  number(value: number, digits?: number): Text;
  /** `NT$1,200,000`, whole. */
  money(ntd: number): Text;
  /** `45%`, from 0 to 1. */
  share(share: number): Text;
  /** Planning value with its range where it has one: `12.4 (10.1–15.0)`. */
  range(range: Range): Text;
}

/** The languages of a choice, the leading one first. */
export function languagesOf(language: ReportLanguage, first: Branding['firstLanguage']): Languages {
  if (language !== 'both') return [language];
  return first === 'en' ? ['en', 'zh-TW'] : ['zh-TW', 'en'];
}

/** What a composer is made from. */
export interface ComposerParts {
  readonly language: ReportLanguage;
  readonly branding: Branding;
  readonly hidden: readonly ReportSection[];
}

/** Builds the composer of one document. */
export function createComposer({ language, branding, hidden }: ComposerParts): Composer {
  const languages = languagesOf(language, branding.firstLanguage);
  const words = languages.map((tag) => wordsIn(tag));
  const inEach = (make: (index: number) => string): Text => oneOrTwo(languages.map((_, index) => make(index)));
  const number = (value: number, digits = 1): string =>
    (Object.is(value, -0) ? 0 : value).toLocaleString('en-US', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  return {
    languages,
    branding,
    hidden,
    say: (key, values = {}) => inEach((index) => words[index]?.(key, inLanguage(values, index)) as string),
    list: (texts) =>
      inEach((index) => texts.map((text) => textIn(text, index)).join(String(words[index]?.('plan:comma')))),
    join: (first, second, between) => inEach((index) => `${textIn(first, index)}${between}${textIn(second, index)}`),
    number: (value, digits) => [number(value, digits)],
    money: (ntd) => [`NT$${number(Math.round(ntd), 0)}`],
    share: (share) => [`${number(100 * share, 0)}%`],
    range: ({ best, planning, worst }) => {
      const uncertain = number(best) !== number(worst);
      return [uncertain ? `${number(planning)} (${number(best)}–${number(worst)})` : number(planning)];
    },
  };
}

/** A text in the language at a place of the document's languages. */
export function textIn(text: Text, index: number): string {
  return text[index] ?? text[0];
}

/** A text from its languages in their order: the same in both is said once. */
export function oneOrTwo(texts: readonly string[]): Text {
  const [first = '', second] = texts;
  return second === undefined || second === first ? [first] : [first, second];
}

function inLanguage(values: SayValues, index: number): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? textIn(value, index) : value]),
  );
}
