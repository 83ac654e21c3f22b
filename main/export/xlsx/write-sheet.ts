import type { CellValue, Worksheet } from 'exceljs';
import { daysBetween } from '../../../src/kernel/dates.ts';
import type { Cell, Column, Languages, Table } from '../document/types.ts';
import type { CellStyles } from './cell-styles.ts';
import { columnTotal } from './column-total.ts';
import { columnWidth } from './column-widths.ts';
import { rowHeight } from './row-height.ts';
import { sheetText } from './sheet-text.ts';
import { totalWord } from './total-word.ts';

/** The day before Excel's first: its dates are numbers of days since then. */
const dayZero = '1899-12-30';

/** Fills a sheet with a table: head, rows, totals below, filters, and lists to choose from. */
export function writeSheet(sheet: Worksheet, table: Table, languages: Languages, styles: CellStyles): void {
  const { columns, rows, empty } = table;
  const text = (words: Cell['text'], column?: Column) => shown(sheetText(words, languages, column));
  const widths = columns.map((column, place) => columnWidth(table, column, place));
  const setHeight = (row: number, texts: readonly string[], spare = 0) => {
    const cells = texts.map((words, place) => ({ text: words, width: (widths[place] ?? 1) - spare }));
    sheet.getRow(row).height = rowHeight(cells);
  };
  columns.forEach((column, place) => {
    sheet.getColumn(place + 1).width = widths[place] ?? 1;
    put(sheet, 1, place, text(column.title), styles.head);
  });
  setHeight(
    1,
    columns.map(({ title }) => text(title)),
    2,
  );
  rows.forEach((row, line) => {
    setHeight(
      line + 2,
      row.map((cell, place) => (isFigure(cell, columns[place]) ? '' : text(cell.text, columns[place]))),
    );
    row.forEach((cell, place) => {
      const column = columns[place];
      if (column) writeCell(sheet, line + 2, place, cell, column, styles, text(cell.text, column));
    });
  });
  if (rows.length === 0) {
    put(sheet, 2, 0, text(empty), styles.empty);
    return;
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  columns.forEach((column, place) => {
    offerChoices(sheet, column, place, rows.length, languages);
  });
  if (columns.some(({ total }) => total)) writeTotals(sheet, table, languages, styles);
}

function writeCell(
  sheet: Worksheet,
  row: number,
  place: number,
  cell: Cell,
  column: Column,
  styles: CellStyles,
  text: string,
): void {
  const { value } = cell;
  if (!isFigure(cell, column) || value === null || value === undefined)
    put(sheet, row, place, text === '' ? null : text, styles.body(column, cell, text));
  else
    put(
      sheet,
      row,
      place,
      typeof value === 'string' ? daysBetween(dayZero, value) : value,
      styles.body(column, cell, null),
    );
}

function isFigure({ value }: Cell, column: Column | undefined): boolean {
  return column?.kind !== 'text' && value !== null && value !== undefined;
}

/** Adds up what the filter shows; the figure stands beside the formula for readers that do not calculate. */
function writeTotals(sheet: Worksheet, table: Table, languages: Languages, styles: CellStyles): void {
  const row = table.rows.length + 2;
  table.columns.forEach((column, place) => {
    const letter = sheet.getColumn(place + 1).letter;
    const formula = `SUBTOTAL(109,${letter}2:${letter}${row - 1})`;
    const label = place === 0 ? totalWord(languages) : null;
    const value = column.total ? { formula, result: columnTotal(table, place) } : label;
    put(sheet, row, place, value, styles.total(column));
  });
}

function offerChoices(sheet: Worksheet, column: Column, place: number, rows: number, languages: Languages): void {
  const { choices } = column;
  if (!choices) return;
  const letter = sheet.getColumn(place + 1).letter;
  const list = choices.map((choice) => shown(sheetText(choice, languages, column)));
  sheet.dataValidations.add(`${letter}2:${letter}${rows + 1}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list.join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'stop',
  });
}

function put(sheet: Worksheet, row: number, place: number, value: CellValue, style: CellStyles['head']): void {
  const cell = sheet.getCell(row, place + 1);
  cell.value = value;
  cell.style = style;
}

/** Excel reads `_x0041_` in a text as the character of that code, unless its first underscore is written as one. */
function shown(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
