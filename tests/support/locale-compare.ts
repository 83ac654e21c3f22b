import { type FlatWords, isAlias, placeholdersIn, pluralFormOf, withoutPluralSuffix } from './locale-files.ts';

/** The plural forms of a language that i18next asks for: Chinese has one, English two. */
const pluralForms: Readonly<Record<string, readonly string[]>> = { en: ['one', 'other'], 'zh-TW': ['other'] };

/** Keys that one language has and the other lacks; plural forms count as one key. */
export function findKeysInOneLanguageOnly(first: FlatWords, second: FlatWords): readonly string[] {
  const a = baseKeys(first);
  const b = baseKeys(second);
  return [...[...a].filter((key) => !b.has(key)), ...[...b].filter((key) => !a.has(key))].sort();
}

/** Keys whose placeholders differ between the languages, for all their plural forms together. */
export function findOtherPlaceholders(first: FlatWords, second: FlatWords): readonly string[] {
  const a = placeholdersByKey(first);
  const b = placeholdersByKey(second);
  return [...a].filter(([key, names]) => b.has(key) && b.get(key) !== names).map(([key]) => key);
}

/** Plural keys that lack a form of the language, or have one that it does not know. */
export function findWrongPluralForms(words: FlatWords, language: string): readonly string[] {
  const found = new Map<string, string[]>();
  for (const key of words.keys()) {
    const form = pluralFormOf(key);
    if (form) found.set(withoutPluralSuffix(key), [...(found.get(withoutPluralSuffix(key)) ?? []), form]);
  }
  const wanted = [...(pluralForms[language] ?? [])].sort().join();
  return [...found].filter(([, forms]) => forms.sort().join() !== wanted).map(([key]) => key);
}

function baseKeys(words: FlatWords): Set<string> {
  return new Set([...words.keys()].filter((key) => !isAlias(key)).map(withoutPluralSuffix));
}

/** `one` may leave out the number ("one day"), so a plural key is judged by its fullest form. */
function placeholdersByKey(words: FlatWords): ReadonlyMap<string, string> {
  const all = new Map<string, Set<string>>();
  for (const [key, text] of words) {
    const base = withoutPluralSuffix(key);
    all.set(base, new Set([...(all.get(base) ?? []), ...placeholdersIn(text)]));
  }
  return new Map([...all].map(([key, names]) => [key, [...names].sort().join()]));
}
