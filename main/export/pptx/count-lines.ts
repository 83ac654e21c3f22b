/** Characters as wide as the font is high: Chinese, full-width punctuation, pictographs. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Widths of Latin characters in ems, those of Calibri with a little to spare. */
const latin: readonly (readonly [characters: RegExp, ems: number])[] = [
  [/\s/, 0.24],
  [/[iljI.,:;'|!()[\]ft-]/, 0.32],
  [/[mwMW@%—]/, 0.86],
  [/[A-Z&]/, 0.62],
];

const known = new Map<string, number>();

/** Width of a character in multiples of its font size. */
function emsOf(character: string): number {
  const width = known.get(character);
  if (width !== undefined) return width;
  const measured = wide.test(character) ? 1 : (latin.find(([characters]) => characters.test(character))?.[1] ?? 0.53);
  if (known.size < 10_000) known.set(character, measured);
  return measured;
}

/** How many lines a text takes at `ems` times its font size, broken at blanks and between Chinese characters. */
export function countLines(text: string, ems: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(/\s+|[^\s\u2e80-\uffef]+|[\u2e80-\uffef]/gu) ?? []) {
    const width = [...piece].reduce((sum, character) => sum + emsOf(character), 0);
    if (used + width <= ems || piece.trim() === '') {
      used += width;
    } else if (width <= ems) {
      lines += 1;
      used = width;
    } else {
      // Longer than a line: it is broken anywhere.
      const over = used + width;
      lines += Math.floor(over / ems);
      used = over % ems;
    }
  }
  return lines;
}
