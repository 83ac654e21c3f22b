/** Characters as wide as the font is high: Chinese, full-width punctuation, emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Roughly how wide a text stands in Noto Sans, in multiples of its font size; rather too wide than too narrow. */
export function emWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}

function widthOf(character: string): number {
  if (wide.test(character)) return 1;
  if (/[fijlrtI.,:;'()|\s-]/.test(character)) return 0.36;
  return /[A-ZMW@%m]/.test(character) ? 0.72 : 0.57;
}

/**
 * Breaks a text into at most `most` lines of `width` ems: between Chinese characters and at spaces, a long word where it must.
 * What does not fit ends in `…`.
 */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width)) {
    if (emWidth((line + piece).trimEnd()) <= width || line === '') line += piece;
    else {
      lines.push(line.trim());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), width)];
}

/** A text of at most `width` ems, ended by `…` when it had to be cut. */
function shorten(text: string, width: number): string {
  if (emWidth(text) <= width) return text;
  const kept: string[] = [];
  let sum = emWidth('…');
  for (const character of text) {
    sum += emWidth(character);
    if (sum > width) break;
    kept.push(character);
  }
  return `${kept.join('').trimEnd()}…`;
}

/** Unbreakable pieces: words with the space after them, single Chinese characters with the punctuation after them. */
function pieces(text: string, width: number): readonly string[] {
  const found =
    text
      .replace(/\s+/g, ' ')
      .match(/[^\s\u2e80-\uffef]+[，。、；：！？）」』\s]*|[\u2e80-\uffef][，。、；：！？）」』]*\s?|\s/gu) ?? [];
  return found.flatMap((piece) => (emWidth(piece) <= width ? [piece] : [...piece]));
}
