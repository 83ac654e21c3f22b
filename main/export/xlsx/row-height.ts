import type { TypeMeasure } from './type-measure.ts';

/** Points of a line at 10 points of type: in Latin letters, and with Chinese ones in it. */
const line = { narrow: 13, wide: 14.5 };
/** The most that Excel gives to a row. */
const tallest = 409;

/** Height of a row in points: spreadsheets do not fit it to the words by themselves when they open a file. */
export function rowHeight(texts: readonly string[], widths: readonly number[], measure: TypeMeasure): number {
  const heights = texts.map((text, place) => {
    // A cell has a margin.
    const room = (widths[place] ?? 1) - 0.7;
    // More words than that are taller than the tallest row anyway.
    const paragraphs = text.slice(0, 5000).split('\n');
    return paragraphs.reduce((sum, one) => sum + measure.lines(one, room) * lineHeight(one), 0);
  });
  return Math.min(tallest, Math.max(line.wide, ...heights) + 3);
}

function lineHeight(text: string): number {
  return /[\u2e80-\uffef]/.test(text) ? line.wide : line.narrow;
}
