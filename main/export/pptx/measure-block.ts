import type { Cell, GanttChart, SlideBlock, Table, Text } from '../document/types.ts';
import { textHeight } from './measure-text.ts';
import type { Looks, TextLook } from './slide-look.ts';

/** Inches inside a table cell, left and right together, and above and below together. */
export const cellPadding = { x: 0.14, y: 0.08 } as const;

/** Inches inside a box that stands out. */
export const notePadding = 0.16;

/** Inches that a list's bullets take. */
export const bulletRoom = 0.26;

/** Inches between the items of a list. */
export const itemGap = 0.07;

/** Inches above the bars of a calendar: the names of its reviews with their days. */
export function gateRoom({ gates }: Pick<GanttChart, 'gates'>, looks: Looks): number {
  const look = ganttLook(looks);
  const day = textHeight(['0'], 1, look);
  return Math.max(0.1, ...gates.map(({ label }) => textHeight(label, 2, look) + day + 0.06));
}

/** Parts of a calendar's width: label, dates, bars. */
export const ganttParts = { label: 0.4, dates: 0.18, bars: 0.42 } as const;

/** Inches inside the box of a figure, and between figures. */
export const figurePadding = 0.14;
export const figureGap = 0.15;

/** Least height in inches of a chart and of the matrix; both grow into the room that is left. */
const least = { chart: 2.6, matrix: 3.8 } as const;

/** Height in inches that a block needs in a column of `width` inches. */
export function blockHeight(block: SlideBlock, width: number, looks: Looks): number {
  switch (block.kind) {
    case 'heading':
      return textHeight(block.text, width, looks.heading);
    case 'paragraph':
      return textHeight(block.text, width, paragraphLook(block.tone, looks));
    case 'list':
    case 'checklist':
      return listHeight(block.items, width, looks.body);
    case 'note': {
      const inner = width - 2 * notePadding;
      const title = block.title ? textHeight(block.title, inner, { ...looks.body, bold: true }) : 0;
      return title + textHeight(block.text, inner, looks.body) + 2 * notePadding;
    }
    case 'figures':
      return figureRows(block.items, width, looks).reduce((sum, { h }) => sum + h, 0);
    case 'fields':
      return block.rows.reduce((sum, row) => sum + fieldHeight(row, width, looks), 0);
    case 'table':
      return tableHeight(block.table, width, looks);
    case 'chart':
      if (block.chart.kind !== 'gantt') return least.chart;
      return (
        gateRoom(block.chart, looks) +
        block.chart.items.reduce((sum, item) => sum + ganttRowHeight(item.label, width, looks), 0)
      );
    case 'matrix':
      return least.matrix;
    case 'pageBreak':
      return 0;
  }
}

/** The look of a paragraph by its tone. */
export function paragraphLook(tone: 'lead' | 'small' | undefined, looks: Looks): TextLook {
  if (tone === undefined) return looks.body;
  return tone === 'lead' ? looks.lead : looks.small;
}

type Figure = Extract<SlideBlock, { kind: 'figures' }>['items'][number];

/** Figures by row, with the width in inches of each and the height of the row, the gaps beside and below it included. */
export function figureRows(
  items: readonly Figure[],
  width: number,
  looks: Looks,
): readonly { readonly items: readonly Figure[]; readonly w: number; readonly h: number }[] {
  const across = Math.max(1, Math.min(items.length, Math.floor(width / 2.6)));
  const w = width / across;
  const rows = Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, (row + 1) * across),
  );
  return rows.map((row) => ({
    items: row,
    w,
    h: Math.max(...row.map((item) => figureHeight(item, w - figureGap, looks))) + figureGap,
  }));
}

function figureHeight({ label, value, detail }: Figure, width: number, looks: Looks): number {
  const inner = width - 2 * figurePadding;
  const texts = textHeight(label, inner, looks.label) + textHeight(value, inner, looks.value);
  return texts + (detail ? textHeight(detail, inner, looks.label) : 0) + figurePadding;
}

/** Height of a list's items in a text box. */
export function listHeight(items: readonly Text[], width: number, look: TextLook): number {
  return items.reduce((sum, item) => sum + textHeight(item, width - bulletRoom, look) + itemGap, 0);
}

/** Height of a name with its value; empty values are lines to write on. */
export function fieldHeight(
  { label, value }: { readonly label: Text; readonly value: Text },
  width: number,
  looks: Looks,
): number {
  const tallest = Math.max(
    textHeight(label, width * 0.3 - cellPadding.x, looks.body),
    textHeight(value, width * 0.7 - cellPadding.x, looks.body),
  );
  return Math.max(0.42, tallest + cellPadding.y);
}

/** Widths of a table's columns in inches. */
export function columnWidths({ columns }: Pick<Table, 'columns'>, width: number): readonly number[] {
  const sum = columns.reduce((all, column) => all + column.width, 0);
  return columns.map((column) => (column.width / sum) * width);
}

/** Height of a table's head. */
export function headHeight(table: Table, width: number, looks: Looks): number {
  const widths = columnWidths(table, width);
  const tallest = table.columns.map(({ title }, place) =>
    textHeight(title, (widths[place] ?? 1) - cellPadding.x, looks.head),
  );
  return Math.max(0, ...tallest) + cellPadding.y;
}

/** Height of one row of a table. */
export function rowHeight(row: readonly Cell[], widths: readonly number[], looks: Looks): number {
  const heights = row.map(({ text, band }, place) => {
    const look = band ? { ...looks.cell, bold: true } : looks.cell;
    return textHeight(text, (widths[place] ?? 1) - cellPadding.x, look);
  });
  return Math.max(0, ...heights) + cellPadding.y;
}

/** Height of a row of the calendar. */
export function ganttRowHeight(label: Text, width: number, looks: Looks): number {
  return textHeight(label, width * ganttParts.label - 0.1, ganttLook(looks)) + 0.02;
}

/** The look of a calendar's labels. */
export function ganttLook({ label }: Looks): TextLook {
  return { ...label, size: 12, second: 10.5, colour: '1F2328' };
}

function tableHeight(table: Table, width: number, looks: Looks): number {
  if (table.rows.length === 0) return textHeight(table.empty, width, looks.body);
  const widths = columnWidths(table, width);
  return headHeight(table, width, looks) + table.rows.reduce((sum, row) => sum + rowHeight(row, widths, looks), 0);
}
