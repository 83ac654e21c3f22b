import { Table, TableLayoutType, WidthType } from 'docx';
import type { Table as TableModel } from '../document/types.ts';
import { tableLayout } from '../pdf/column-widths.ts';
import { caption } from './caption.ts';
import { gap } from './layout-table.ts';
import { textWidth, twipsPerPoint } from './page.ts';
import { styles } from './styles.ts';
import { bodyRow, headRow, isTall, type TableShape, tallRow } from './table-rows.ts';
import type { BlockOf, Body, Writer } from './writer.ts';

/** A table with its caption: the head stands again on every page, and a row stays on one page unless it is taller than that. */
export function tableBlock({ table }: BlockOf<'table'>, writer: Writer): Body {
  const title = caption(table.title, 'Table', writer);
  if (table.rows.length === 0) return [title, ...writer.words.under(table.empty, { size: 17, style: styles.small })];
  const shape = shapeOf(table);
  const body = new Table({
    style: styles.dataTable,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...shape.widths],
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      headRow(shape, writer),
      ...table.rows.map((row) => (isTall(row) ? tallRow(row, shape, writer) : bodyRow(row, shape, writer))),
    ],
  });
  return [title, body, gap()];
}

/** Widths in twips that add up to the width of the text; rows that do not stand in the columns have no say in them. */
function shapeOf({ columns, rows }: TableModel): TableShape {
  const layout = tableLayout({ columns, rows: rows.filter((row) => !isTall(row)) }, textWidth / twipsPerPoint);
  const widths = layout.widths.map((width) => Math.round(width * twipsPerPoint));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return { columns, widths: widths.map((width, place) => (place === 0 ? width + rest : width)), size: layout.size * 2 };
}
