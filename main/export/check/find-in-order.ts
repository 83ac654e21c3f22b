import type { Checked } from '../file-format.ts';
import type { ExpectedText } from './expected-texts.ts';

/**
 * Looks for every expected text in what was read back, one after the other: each must stand after the one before it. White
 * space does not count, for files break lines where they like, and neither do characters that no file can hold (controls)
 * or that only steer the direction of writing.
 */
export function findInOrder(expected: readonly ExpectedText[], readBack: string): Checked {
  const haystack = bare(readBack);
  let from = 0;
  for (const [figures, { where, text }] of expected.entries()) {
    const needle = bare(text);
    const found = haystack.indexOf(needle, from);
    if (found < 0) {
      const near = haystack.slice(from, from + 80);
      return { figures, difference: { where, expected: text, found: near === '' ? null : near } };
    }
    from = found + needle.length;
  }
  return { figures: expected.length, difference: null };
}

/** A text without white space, controls and marks that print nothing, in Unicode's composed form. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}\p{Variation_Selector}]+/gu, '');
}
