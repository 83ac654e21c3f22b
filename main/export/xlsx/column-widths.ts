import type { Column, Table } from '../document/types.ts';
import { columnTotal } from './column-total.ts';
import type { TypeMeasure } from './type-measure.ts';

/** The most and the least characters of a column of words on a sheet that prints on one page's width. */
const bounds = { least: 8, most: 80, perShare: 1.4, longestWord: 16 };

/** Width of a digit or capital in bold type: a figure that does not fit shows as `###`. */
const digit = 1.1;

/** Widths of a sheet's columns: as wide as their figures, or as their words within the share that each has of the page. */
export function columnWidths(table: Table, measure: TypeMeasure): readonly number[] {
  return table.columns.map((column, place) => {
    const head = headWidth(column, measure);
    const body = column.kind === 'text' ? wordsWidth(table, place, measure) : figuresWidth(table, place, measure);
    return Math.min(bounds.most, Math.max(head, body));
  });
}

function wordsWidth(table: Table, place: number, measure: TypeMeasure): number {
  const texts = table.rows.flatMap((row) => row[place]?.text ?? []);
  const blank = texts.every((text) => text === '');
  const needed =
    widestOf(
      texts.flatMap((text) => text.slice(0, 500).split('\n')),
      measure,
    ) + 2;
  // A column that is empty so far is there to be filled in.
  const share = Math.max(bounds.least, (table.columns[place]?.width ?? 0) * bounds.perShare);
  if (blank) return share;
  const letters = texts.flatMap((text) => text.slice(0, 500).match(/[\w-]+/g) ?? []);
  const longestWord = Math.min(bounds.longestWord, 1.15 * widestOf(letters, measure) + 1.5);
  return Math.min(needed, Math.max(share, longestWord));
}

function figuresWidth(table: Table, place: number, measure: TypeMeasure): number {
  const column = table.columns[place];
  const total = column?.total ? `${Math.ceil(columnTotal(table, place)).toLocaleString('en-US')}.0` : '';
  const texts = table.rows.map((row) => row[place]?.text[0] ?? '');
  const longest = [...texts, total].reduce(
    (most, text) => Math.max(most, text.length),
    column?.kind === 'date' ? 10 : 6,
  );
  return Math.max(longest * digit, widestOf(texts, measure)) + 2;
}

/** A head may take two or three lines, and has the arrow of its filter beside it. */
function headWidth({ title, kind }: Column, measure: TypeMeasure): number {
  const words = title.flatMap((text) => text.split(/[\s（(]+/));
  const longestWord = Math.max(...words.map((word) => Math.min(measure.width(word), isChinese(word) ? 12 : 99)));
  const lines = kind === 'text' ? 2 : 3;
  return Math.max(longestWord, widestOf(title, measure) / lines) + 3;
}

function isChinese(word: string): boolean {
  return /[\u2e80-\uffef]/.test(word);
}

function widestOf(texts: readonly string[], measure: TypeMeasure): number {
  return texts.reduce((widest, text) => Math.max(widest, measure.width(text)), 0);
}
