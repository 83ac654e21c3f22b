import { wrappedLines } from './text-width.ts';

/** Points of a line at 10 points of type: in Latin letters, and with Chinese ones in it. */
const line = { narrow: 13, wide: 14.5 };
/** The most that Excel gives to a row. */
const tallest = 409;

/** Height of a row in points: spreadsheets do not fit it to the words by themselves when they open a file. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const heights = cells.map(({ text, width }) => {
    const words = text.slice(0, 5000);
    // A cell has a margin.
    return wrappedLines(words, width - 0.7) * (/[\u2e80-\uffef]/.test(words) ? line.wide : line.narrow);
  });
  return Math.min(tallest, Math.max(line.wide, ...heights) + 3);
}
