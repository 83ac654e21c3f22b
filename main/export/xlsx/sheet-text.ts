import type { Column, Languages, Text } from '../document/types.ts';
import { cellText } from '../tables/cell-text.ts';

/** A text as it stands in a cell: one language under the other, on one line where it is chosen from a list. */
export function sheetText(text: Text, languages: Languages, column?: Column): string {
  return cellText(text, column?.choices ? ' / ' : '\n', languages);
}
