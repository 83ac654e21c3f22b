import type { Cell, Column, Table, Text } from '../document/types.ts';
import { cellInset, type TableLayout, tableLayout } from './column-widths.ts';
import { lineCount, wrappable } from './wrap.ts';

/** Kinds of columns that stand at the right edge, so that digits stand under digits. */
const atTheRight: ReadonlySet<Column['kind']> = new Set(['number', 'money', 'share', 'days']);

/** Lines from which a row is too tall to be kept on one page: about half of it. */
const tallLines = 30;

/** A table as the templates take it: widths in points, and which rows are too tall to stand in columns. */
export function tableData(table: Table, available: number): Readonly<Record<string, unknown>> {
  const layout = tableLayout(calm(table), available);
  const ems = layout.widths.map((width) => (width - cellInset) / layout.size);
  return {
    title: fitted(table.title, 40),
    empty: fitted(table.empty, 40),
    size: layout.size,
    columns: table.columns.map(({ title, kind }, place) => ({
      title: fitted(title, ems[place] ?? 1),
      width: layout.widths[place] ?? 0,
      right: atTheRight.has(kind),
    })),
    rows: table.rows.map((row) => rowData(row, ems, (available - cellInset) / layout.size)),
  };
}

/** Without the rows that will not stand in the columns: they must not decide their widths. */
function calm(table: Table): Table {
  return { ...table, rows: table.rows.filter((row) => !row.some(({ text }) => text.some((one) => one.length > 800))) };
}

function rowData(row: readonly Cell[], ems: TableLayout['widths'], whole: number): unknown {
  const lines = row.map(({ text }, place) => text.reduce((sum, one) => sum + lineCount(one, ems[place] ?? 1), 0));
  const tall = Math.max(0, ...lines) > tallLines;
  return {
    tall,
    cells: row.map(({ text, band }, place) => ({
      text: fitted(text, tall ? whole : (ems[place] ?? 1)),
      band: band ?? null,
    })),
  };
}

function fitted(text: Text, width: number): Text {
  const [first, second] = text;
  return second === undefined ? [wrappable(first, width)] : [wrappable(first, width), wrappable(second, width)];
}
