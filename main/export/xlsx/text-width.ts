/** Width of a text in digits of a spreadsheet's standard type (11 points) when it is set in 10 points. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 0.86;
  return width;
}

/** How many lines a text takes in a cell of that width: broken at spaces, and between the characters of Chinese. */
export function wrappedLines(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, Math.max(1, width)), 0);
}

function linesOf(line: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const [piece] of line.matchAll(/[\u2e80-\uffef]|(?:[^\s\u2e80-\uffef]|\u00a0)+[ \t]*|\s+/gu)) {
    const needed = displayWidth(piece.trimEnd());
    if (filled > 0 && filled + needed > width) {
      lines += 1;
      filled = 0;
    }
    // What is longer than a line is broken anywhere.
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    filled = needed > width ? needed % width : filled + displayWidth(piece);
  }
  return lines;
}
