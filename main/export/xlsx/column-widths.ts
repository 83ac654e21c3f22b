import type { Column, ColumnKind, Table } from '../document/types.ts';
import { displayWidth } from './text-width.ts';

/** Characters that a figure of each kind needs. */
const figures: Readonly<Record<Exclude<ColumnKind, 'text'>, number>> = {
  number: 9,
  money: 12,
  share: 9,
  days: 9,
  date: 11,
};

/** Width of a column in characters: as wide as its words, within its share of a sheet that prints on one page's width. */
export function columnWidth(table: Table, column: Column, place: number): number {
  const head = headWidth(column);
  if (column.kind !== 'text') return Math.max(figures[column.kind], head);
  const share = Math.max(8, column.width * 1.4);
  const words = Math.max(...table.rows.map((row) => widestLine(row[place]?.text ?? [''])), 0) + 2;
  return Math.min(80, Math.max(head, Math.min(words, share)));
}

/** A head may take two or three lines, beside the arrow of the filter. */
function headWidth({ title, kind }: Column): number {
  const words = title.flatMap((text) => text.split(/[\s（(]+/));
  const longestWord = Math.max(
    ...words.map((word) => (isWide(word) ? Math.min(displayWidth(word), 12) : displayWidth(word))),
  );
  const lines = kind === 'text' ? 2 : 3;
  return Math.max(longestWord, widestLine(title) / lines) + 3;
}

function isWide(word: string): boolean {
  return displayWidth(word) > 1.5 * word.length;
}

function widestLine(text: readonly string[]): number {
  return Math.max(...text.flatMap((one) => one.slice(0, 500).split('\n')).map(displayWidth));
}
