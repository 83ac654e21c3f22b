import type { Languages } from '../document/types.ts';

/** How wide words are in the type of a workbook. The unit is that of column widths: a digit of the standard type. */
export interface TypeMeasure {
  width(text: string): number;
  /** How many lines a text without line feeds takes in a width: broken at spaces, and between the characters of Chinese. */
  lines(text: string, room: number): number;
}

/** Chinese, Japanese and Korean, and their punctuation: two digits wide each. */
const wideFrom = 0x2e80;
const pieces = /[\u2e80-\uffef]|(?:[^\s\u2e80-\uffef]|\u00a0)+[ \t]*|\s+/gu;

/** The measure of a workbook: the Latin letters of Chinese typefaces are wider than Calibri's. */
export function typeMeasure(languages: Languages): TypeMeasure {
  const letter = languages.includes('zh-TW') ? 1 : 0.85;
  const width = (text: string): number => {
    let sum = 0;
    for (const character of text) sum += (character.codePointAt(0) ?? 0) >= wideFrom ? 2 : letter;
    return sum;
  };
  return {
    width,
    lines: (line, room) => linesOf(line, Math.max(2, room), width),
  };
}

function linesOf(line: string, room: number, width: TypeMeasure['width']): number {
  let lines = 1;
  let filled = 0;
  for (const [piece] of line.matchAll(pieces)) {
    const needed = width(piece.trimEnd());
    if (filled > 0 && filled + needed > room) {
      lines += 1;
      filled = 0;
    }
    // What is longer than a line is broken anywhere.
    lines += Math.max(0, Math.ceil(needed / room) - 1);
    filled = needed > room ? needed % room : filled + width(piece);
  }
  return lines;
}
