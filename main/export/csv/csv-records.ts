import type { Cell, Column, Languages, Table } from '../document/types.ts';
import { cellText } from '../tables/cell-text.ts';

/** What spreadsheets take for a formula, in the wide forms of East Asia too (OWASP: CSV injection). */
const runs = /^[=+\-@\t\r\n＝＋－＠]/;

/** Head and rows as a CSV file has them: numbers as they are, texts kept from running as formulas by an apostrophe. */
export function csvRecords({ columns, rows }: Table, languages: Languages): readonly (readonly string[])[] {
  const head = columns.map(({ title }) => field(cellText(title, ' / ', languages)));
  const body = rows.map((row) => row.map((cell, place) => csvField(cell, columns[place], languages)));
  return [head, ...body];
}

function csvField({ text, value }: Cell, column: Column | undefined, languages: Languages): string {
  if (column && column.kind !== 'text' && value !== null && value !== undefined) {
    // Six digits after the point: no score needs more, and nobody wants to read 12.374999999999998.
    return typeof value === 'number' ? String(Number(value.toFixed(6))) : value;
  }
  // Two languages on one line; one under the other where either has lines of its own.
  const between = text.some((one) => one.includes('\n')) ? '\n' : ' / ';
  return field(cellText(text, between, languages));
}

function field(text: string): string {
  return runs.test(text) ? `'${text}` : text;
}
