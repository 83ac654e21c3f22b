import type { Words } from './locale-files.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'];

/** What must survive as it is: `{{placeholders}}`, `$t(nested keys)` and `<tags>`. */
const untouched = /(\{\{[^}]*\}\}|\$t\([^)]*\)|<\/?\w+\s*\/?>)/;

/** The text with every letter accented, in ⟦brackets⟧: still readable, and plainly from the locale files. */
export function pseudoText(text: string): string {
  const pieces = text.split(untouched).map((piece, index) => (index % 2 ? piece : accent(piece)));
  return `⟦${pieces.join('')}⟧`;
}

/** A whole tree of words made pseudo: of one namespace or of a language with all its namespaces. */
export function pseudoLocale<T extends Words>(words: T): T {
  return convert(words) as T;
}

function convert(words: Words): Words {
  if (typeof words === 'string') return pseudoText(words);
  if (Array.isArray(words)) return words.map(convert);
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, convert(value)]));
}

function accent(text: string): string {
  return [...text].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('');
}

/**
 * The texts of a screen run in the pseudo-locale that hold a word from outside of the locale files: plain Latin letters
 * (ours are accented, also around a placeholder) or Chinese outside of every ⟦…⟧. `data` are the texts that are rightly
 * not ours: a user's own words, ids of questions and risks, file names, dates from `Intl`.
 */
export function findHardCodedText(
  visibleTexts: Iterable<string>,
  data: Iterable<string | RegExp> = [],
): readonly string[] {
  const known = [...data].filter((word) => word !== '').sort((a, b) => String(b).length - String(a).length);
  const withoutData = (text: string) =>
    known.reduce<string>((rest, word) => rest.replaceAll(typeof word === 'string' ? word : globalOf(word), ' '), text);
  return [...new Set(visibleTexts)].filter((text) => {
    const ours = withoutData(text);
    return /[A-Za-z]{2,}/.test(ours) || /\p{Script=Han}/u.test(withoutBrackets(ours));
  });
}

function globalOf(pattern: RegExp): RegExp {
  return pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
}

/** Brackets nest when one text is put into another's placeholder, so they go from the inside out. */
function withoutBrackets(text: string): string {
  const next = text.replaceAll(/⟦[^⟦⟧]*⟧/gu, ' ');
  return next === text ? text : withoutBrackets(next);
}
