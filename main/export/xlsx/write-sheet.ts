import type { CellValue, Worksheet } from 'exceljs';
import { daysBetween } from '../../../src/kernel/dates.ts';
import type { Cell, Column, Languages, Table, Text } from '../document/types.ts';
import type { CellStyles } from './cell-styles.ts';
import { columnTotal } from './column-total.ts';
import { columnWidths } from './column-widths.ts';
import { rowHeight } from './row-height.ts';
import { sheetText } from './sheet-text.ts';
import { totalWord } from './total-word.ts';
import { typeMeasure } from './type-measure.ts';

/** The day before Excel's first: its dates are numbers of days since then. */
const dayZero = '1899-12-30';

interface Pen {
  readonly sheet: Worksheet;
  readonly table: Table;
  readonly styles: CellStyles;
  readonly languages: Languages;
  text(words: Text, column?: Column): string;
  /** `spare`: how much narrower the words are to be set. */
  setHeight(row: number, texts: readonly string[], spare?: number): void;
}

/** Fills a sheet with a table: head, rows, totals below, filters, and lists to choose from. */
export function writeSheet(sheet: Worksheet, table: Table, languages: Languages, styles: CellStyles): void {
  const measure = typeMeasure(languages);
  const widths = columnWidths(table, measure);
  const pen: Pen = {
    sheet,
    table,
    styles,
    languages,
    text: (words, column) => shown(sheetText(words, languages, column)),
    setHeight: (row, texts, spare = 0) => {
      const rooms = widths.map((width) => width - spare);
      sheet.getRow(row).height = rowHeight(texts, rooms, measure);
    },
  };
  writeHead(pen, widths);
  if (table.rows.length === 0) {
    put(pen, 2, 0, pen.text(table.empty), styles.empty);
    return;
  }
  writeRows(pen);
  const last = table.rows.length + 1;
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: last, column: table.columns.length } };
  table.columns.forEach((column, place) => {
    offerChoices(pen, column, `${letterOf(pen, place)}2:${letterOf(pen, place)}${last}`);
  });
  if (table.columns.some(({ total }) => total)) writeTotals(pen, last);
}

function writeHead(pen: Pen, widths: readonly number[]): void {
  const titles = pen.table.columns.map(({ title }) => pen.text(title));
  titles.forEach((title, place) => {
    pen.sheet.getColumn(place + 1).width = widths[place] ?? 1;
    put(pen, 1, place, title, pen.styles.head);
  });
  // Bold type, and the arrow of the filter.
  pen.setHeight(1, titles, 2.5);
}

function writeRows(pen: Pen): void {
  pen.table.rows.forEach((row, line) => {
    const texts = row.map((cell, place) => writeCell(pen, line + 2, place, cell));
    pen.setHeight(line + 2, texts);
  });
}

/** Returns the words that it wrote; none for a figure, which takes one line. */
function writeCell(pen: Pen, row: number, place: number, cell: Cell): string {
  const column = pen.table.columns[place];
  if (!column) return '';
  const { value } = cell;
  if (column.kind === 'text' || value === null || value === undefined) {
    const text = pen.text(cell.text, column);
    put(pen, row, place, text === '' ? null : text, pen.styles.body(column, cell, text));
    return text;
  }
  const figure = typeof value === 'string' ? daysBetween(dayZero, value) : value;
  put(pen, row, place, figure, pen.styles.body(column, cell, null));
  return '';
}

/** Adds up what the filter shows; the figure stands beside the formula for readers that do not calculate. */
function writeTotals(pen: Pen, last: number): void {
  const { table, languages, styles } = pen;
  table.columns.forEach((column, place) => {
    const letter = letterOf(pen, place);
    const formula = `SUBTOTAL(109,${letter}2:${letter}${last})`;
    const label = place === 0 ? totalWord(languages) : null;
    const value = column.total ? { formula, result: columnTotal(table, place) } : label;
    put(pen, last + 1, place, value, styles.total(column));
  });
}

function offerChoices({ sheet, text }: Pen, column: Column, range: string): void {
  if (!column.choices) return;
  const list = column.choices.map((choice) => text(choice, column)).join(',');
  sheet.dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list}"`],
    showErrorMessage: true,
    errorStyle: 'stop',
  });
}

function letterOf({ sheet }: Pen, place: number): string {
  return sheet.getColumn(place + 1).letter;
}

function put({ sheet }: Pen, row: number, place: number, value: CellValue, style: CellStyles['head']): void {
  const cell = sheet.getCell(row, place + 1);
  cell.value = value;
  cell.style = style;
}

/** Excel reads `_x0041_` in a text as the character of that code, unless its first underscore is written as one. */
function shown(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
