import { changeTexts } from '../document/change-texts.ts';
import type { Deck } from '../document/types.ts';

/** What no XML can hold, what prints nothing, and what turns the direction of writing around. */
const unwritable = /(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text as a presentation can hold it: line feeds stay, halves of surrogate pairs become U+FFFD. */
export function legalText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unwritable, '');
}

/** A deck of which every text can be written; the logo stays as it is. The check of a file expects the same. */
export function legalDeck(deck: Deck): Deck {
  return changeTexts(deck, legalText);
}
