import { changeTexts } from '../document/change-texts.ts';
import type { PrintDocument } from '../document/types.ts';

/** Controls but line ends and tabs, characters that XML forbids, and marks that turn the direction of writing around. */
const unwritable = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/gu;

/** A text that a Word file can hold: halves of surrogate pairs become U+FFFD, what XML forbids or turns writing around goes. */
export function writable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(unwritable, '');
}

/** A document of which a Word file can hold every text. The check of a file expects these texts. */
export function writableDocument(document: PrintDocument): PrintDocument {
  return changeTexts(document, writable);
}
