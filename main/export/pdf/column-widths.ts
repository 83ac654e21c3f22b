import type { Column, Table } from '../document/types.ts';
import { textWidth } from './fonts.ts';
import { widestPiece } from './wrap.ts';

/** Columns as wide as their words need, in points, and the size of the text that fits them. */
export interface TableLayout {
  readonly size: number;
  readonly widths: readonly number[];
}

/** Space left and right of the text in a cell, in points; the templates' `inset`. */
export const cellInset = 8;

/** Sizes of a table's text in points, the usual one first; a smaller one only where words would be broken. */
const sizes = [8.5, 8, 7.5, 7] as const;

/** No piece claims more than this, in multiples of the font size; longer ones are broken. */
const widestClaim = 16;

interface Need {
  /** Widest piece and whole text on one line, in multiples of the font size. */
  readonly least: number;
  readonly most: number;
  readonly weight: number;
}

/**
 * Shares `available` points between the columns by their relative widths, but none narrower than its widest word, as long as the
 * page can hold them, and none wider than its longest text while another could use the room.
 */
export function tableLayout({ columns, rows }: Pick<Table, 'columns' | 'rows'>, available: number): TableLayout {
  const needs = columns.map((column, place) =>
    needOf(
      column,
      rows.map((row) => row[place]?.text ?? ['']),
    ),
  );
  const smallest = sizes[sizes.length - 1] ?? 7;
  const size = sizes.find((one) => sum(needs.map(({ least }) => least * one + cellInset)) <= available) ?? smallest;
  const least = needs.map((need) => need.least * size + cellInset);
  const tooWide = sum(least) / available;
  if (tooWide > 1) return { size, widths: least.map((width) => width / tooWide) };
  const most = needs.map((need) => need.most * size + cellInset);
  return { size, widths: share(needs, least, most, available) };
}

function needOf(column: Column, texts: readonly (readonly string[])[]): Need {
  const cells = texts.flat();
  const heads = column.title.map((title) => widestPiece(title, 'bold'));
  const least = Math.max(1, ...heads, ...cells.map((text) => widestPiece(text, 'bold')));
  const longest = Math.max(...column.title.map((title) => textWidth(title, 'bold')), ...cells.map(longestLine));
  return { least: Math.min(widestClaim, least + 0.1), most: Math.max(least, longest) + 0.2, weight: column.width };
}

function longestLine(text: string): number {
  return Math.max(0, ...text.split('\n').map((line) => textWidth(line, 'bold')));
}

/** Fixes the columns that a bound holds, one after the other, and shares what is left among the rest. */
function share(
  needs: readonly Need[],
  least: readonly number[],
  most: readonly number[],
  available: number,
): readonly number[] {
  const enough = sum(most) > available ? most : most.map(() => Number.POSITIVE_INFINITY);
  const fixed = new Map<number, number>();
  for (;;) {
    const left = available - sum([...fixed.values()]);
    const free = needs.map((_, place) => place).filter((place) => !fixed.has(place));
    const weights = sum(free.map((place) => needs[place]?.weight ?? 1));
    const wish = (place: number): number => (left * (needs[place]?.weight ?? 1)) / weights;
    const narrow = free.filter((place) => wish(place) < (least[place] ?? 0));
    const wide = free.filter((place) => wish(place) > (enough[place] ?? 0));
    const lacking = sum(narrow.map((place) => (least[place] ?? 0) - wish(place)));
    const spare = sum(wide.map((place) => wish(place) - (enough[place] ?? 0)));
    if (narrow.length === 0 && wide.length === 0) return needs.map((_, place) => fixed.get(place) ?? wish(place));
    for (const place of lacking >= spare ? narrow : wide) {
      fixed.set(place, (lacking >= spare ? least : enough)[place] ?? 0);
    }
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
