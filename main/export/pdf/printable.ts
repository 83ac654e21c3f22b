import { changeTexts } from '../document/change-texts.ts';
import type { PrintDocument } from '../document/types.ts';
import { hasGlyph } from './fonts.ts';

/** Joins and looks of pictographs: they print nothing by themselves and mean nothing elsewhere. */
const joinsPictographs =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|[\d#*])(?:\u200d(?=\p{Extended_Pictographic})|\ufe0f)/gu;

/** What prints nothing or turns the direction of writing around. */
const unprintable = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/**
 * A text as it can be printed: every character has a glyph in the embedded fonts. Controls and marks of direction go, odd
 * spaces become spaces, and a character that no font has becomes a code that can be read: `[U+10FFFF]`. Half a surrogate
 * pair becomes `[U+FFFD]`. The check of a PDF expects the same.
 */
export function printable(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .normalize('NFC');
  if (/^[\n\u0020-\u007e]*$/.test(plain)) return plain;
  const joins = new Set([...plain.matchAll(joinsPictographs)].map(({ index }) => index));
  let printed = '';
  let at = 0;
  for (const character of plain) {
    printed += joins.has(at) ? character : printableCharacter(character);
    at += character.length;
  }
  return printed;
}

function printableCharacter(character: string): string {
  if (character === '\n') return character;
  if (character === '\t') return ' ';
  const codePoint = character.codePointAt(0) ?? 0;
  if (unprintable.test(character)) return '';
  if (hasGlyph(codePoint)) return character;
  return /\p{Zs}/u.test(character) ? ' ' : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** A document of which every text can be printed; the logo stays as it is. */
export function printableDocument(document: PrintDocument): PrintDocument {
  return changeTexts(document, printable);
}
