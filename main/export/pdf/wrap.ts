import { textWidth } from './fonts.ts';

/** What a line may not be broken in: everything between spaces, Chinese characters and hyphens. */
const pieces = /[^\s\u2e80-\uffef\u{1f000}-\u{3ffff}-]+-?|[\u2e80-\uffef]/gu;

/** After every third character of the same word or address. */
const within = /[\x21-\x7e\u00a1-\u02ff\u0370-\u2e7f]{3}(?=[\x21-\x7e\u00a1-\u02ff\u0370-\u2e7f])/g;

/** Marks a place where a line may end; the templates take it out again. */
const mark = '\u200b';

/** Width of the widest piece that no line end may divide, in multiples of the font size. */
export function widestPiece(text: string, weight: 'regular' | 'bold' = 'regular'): number {
  let widest = 0;
  for (const [piece] of text.matchAll(pieces)) widest = Math.max(widest, textWidth(piece, weight));
  return widest;
}

/** Gives every piece wider than `width` (in multiples of the font size) places where a line may end, marked by U+200B. */
export function wrappable(text: string, width: number): string {
  if (widestPiece(text) <= width) return text;
  return text.replace(pieces, (piece) => (textWidth(piece) > width ? piece.replace(within, `$&${mark}`) : piece));
}

/** Roughly how many lines a text takes at a width in multiples of its font size; rather too many than too few. */
export function lineCount(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((1.08 * textWidth(line)) / width)), 0);
}
