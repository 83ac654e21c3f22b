import type { Text } from '../document/types.ts';
import { wrapText } from './fit-text.ts';

/** What no XML can hold (controls, halves of surrogate pairs, U+FFFE) and what turns the direction of writing around. */
const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/gu;

/** A text that may stand in a chart: user's words are data, on one line, without what XML cannot hold. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unwritable, '').trim();
}

/** Both languages on one line: `first / second`. */
export function oneLine(text: Text): string {
  return text.map(plain).join(' / ');
}

/** Each language on lines of its own, broken at its width in multiples of its font size, at most `most` lines a language. */
export function textLines(text: Text, widths: readonly [number, number], most: number): readonly (readonly string[])[] {
  return text.map((one, place) => wrapText(plain(one), widths[place] ?? widths[0], most));
}
