import { wordsIn } from '../../words.ts';
import { textIn } from '../composer.ts';
import type { Languages, Text } from '../document/types.ts';

/** Most characters (UTF-16 units) that a spreadsheet keeps in a cell. */
export const cellLimit = 32_767;

/** Controls but line feed and tab, and what no XML file can hold. */
const unwritable = /[^\P{Cc}\n\t]|[\ufffe\uffff]/gu;

/** A text as a cell of a sheet or a CSV file can hold it: halves of surrogate pairs become U+FFFD, controls go. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unwritable, '');
}

/** The languages of a cell with `between` between them, cut with a mark where it is longer than a cell can hold. */
export function cellText(text: Text, between: string, languages: Languages): string {
  const whole = text.map(plainText).join(between);
  if (whole.length <= cellLimit) return whole;
  const mark = textIn(languages.map((tag) => wordsIn(tag)('tables:cut')) as [string], 0);
  const kept = whole.slice(0, cellLimit - mark.length);
  // Half of a surrogate pair may be left at the end.
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}${mark}`;
}
