import { create, type Font } from 'fontkit';
import { assetBytes } from '../assets.ts';

/** The fonts that every PDF embeds, in the order in which they are asked for a character. */
export const fontFiles = ['noto-sans-tc-regular.ttf', 'noto-sans-tc-bold.ttf', 'noto-emoji.ttf'] as const;

interface Fonts {
  readonly regular: Font;
  readonly bold: Font;
  readonly emoji: Font;
}

let opened: Fonts | undefined;
const known = new Map<number, boolean>();
const widths = { regular: new Map<number, number>(), bold: new Map<number, number>() };

/** Whether a character can be printed: by both weights of the text font, or by the font of pictographs. */
export function hasGlyph(codePoint: number): boolean {
  const before = known.get(codePoint);
  if (before !== undefined) return before;
  const { regular, bold, emoji } = fonts();
  const inText = regular.hasGlyphForCodePoint(codePoint) && bold.hasGlyphForCodePoint(codePoint);
  const has = inText || emoji.hasGlyphForCodePoint(codePoint);
  known.set(codePoint, has);
  return has;
}

/** How wide a text stands on one line, in multiples of its font size. */
export function textWidth(text: string, weight: 'regular' | 'bold' = 'regular'): number {
  let sum = 0;
  for (const character of text) sum += characterWidth(character.codePointAt(0) ?? 0, weight);
  return sum;
}

function characterWidth(codePoint: number, weight: 'regular' | 'bold'): number {
  const before = widths[weight].get(codePoint);
  if (before !== undefined) return before;
  const all = fonts();
  const font = all[weight].hasGlyphForCodePoint(codePoint) ? all[weight] : all.emoji;
  const width = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
  widths[weight].set(codePoint, width);
  return width;
}

/** Read once a process: their tables are large. */
function fonts(): Fonts {
  const [regular, bold, emoji] = fontFiles;
  opened ??= { regular: create(assetBytes(regular)), bold: create(assetBytes(bold)), emoji: create(assetBytes(emoji)) };
  return opened;
}
