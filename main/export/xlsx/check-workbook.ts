import { daysBetween } from '../../../src/kernel/dates.ts';
import type { Cell, Column, Table, Tables } from '../document/types.ts';
import type { Checked, Difference } from '../file-format.ts';
import { columnTotal } from './column-total.ts';
import { type ReadCell, type ReadSheet, readWorkbook } from './read-workbook.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetText } from './sheet-text.ts';
import { totalWord } from './total-word.ts';

/** What a cell must hold; a formula as well where it is a total. */
interface Expected {
  readonly value: string | number | null;
  readonly formula?: string;
}

/** Compares every cell of every sheet with the tables, and looks that nothing else stands there. Throws when the file is broken. */
export function checkWorkbook(bytes: Uint8Array, tables: Tables): Checked {
  const sheets = readWorkbook(bytes);
  const names = sheetNames(tables.tables);
  let figures = 0;
  for (const [place, table] of tables.tables.entries()) {
    const name = names[place] ?? '';
    const sheet = sheets[place];
    if (sheet?.name !== name) {
      return { figures, difference: { where: table.id, expected: name, found: sheet?.name ?? null } };
    }
    const checked = checkSheet(sheet, expectedCells(table, tables));
    figures += checked.figures;
    if (checked.difference) return { figures, difference: checked.difference };
  }
  const more = sheets[tables.tables.length];
  return { figures, difference: more ? { where: more.name, expected: '', found: more.name } : null };
}

function checkSheet(sheet: ReadSheet, expected: ReadonlyMap<string, Expected>): Checked {
  let figures = 0;
  for (const [reference, wanted] of expected) {
    const difference = compare(sheet, reference, wanted);
    if (difference) return { figures, difference };
    if (wanted.value !== null) figures += 1;
  }
  for (const [reference, { value, formula }] of sheet.cells) {
    if (expected.has(reference) || (value === null && formula === null)) continue;
    const found = formula === null ? String(value) : `=${formula}`;
    return { figures, difference: { where: `${sheet.name}!${reference}`, expected: '', found } };
  }
  return { figures, difference: null };
}

function compare({ name, cells }: ReadSheet, reference: string, wanted: Expected): Difference | null {
  const found: ReadCell = cells.get(reference) ?? { value: null, formula: null };
  const where = `${name}!${reference}`;
  const formula = wanted.formula ?? null;
  if (found.formula !== formula) {
    return { where, expected: formula === null ? String(wanted.value ?? '') : `=${formula}`, found: formulaOf(found) };
  }
  if (Object.is(found.value, wanted.value)) return null;
  return { where, expected: String(wanted.value ?? ''), found: found.value === null ? null : String(found.value) };
}

function formulaOf({ value, formula }: ReadCell): string | null {
  return formula === null ? (value === null ? null : String(value)) : `=${formula}`;
}

function expectedCells(table: Table, { languages }: Tables): ReadonlyMap<string, Expected> {
  const { columns, rows, empty } = table;
  const text = (words: Cell['text'], column?: Column) => sheetText(words, languages, column);
  const head = columns.map((column, place) => [at(place, 1), { value: text(column.title) }] as const);
  const body = rows.flatMap((row, line) =>
    columns.map((column, place) => {
      const cell = row[place] ?? { text: [''] };
      const value = figureOf(cell, column) ?? (text(cell.text, column) || null);
      return [at(place, line + 2), { value }] as const;
    }),
  );
  const last = rows.length + 1;
  const totals = columns.flatMap((column, place) => {
    if (!column.total || rows.length === 0) return [];
    const formula = `SUBTOTAL(109,${at(place, 2)}:${at(place, last)})`;
    return [[at(place, last + 1), { value: columnTotal(table, place), formula }] as const];
  });
  if (rows.length === 0) return new Map([...head, [at(0, 2), { value: text(empty) }]]);
  const all = new Map<string, Expected>([...head, ...body, ...totals]);
  const label = totals.length > 0 ? at(0, last + 1) : null;
  if (label) all.set(label, { value: totalWord(languages) });
  return all;
}

function figureOf({ value }: Cell, { kind }: Column): number | null {
  if (kind === 'text' || value === null || value === undefined) return null;
  return typeof value === 'string' ? daysBetween('1899-12-30', value) : value;
}

/** The reference of a cell: column from 0, row from 1. */
function at(column: number, row: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? `${letter}${row}` : `${String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row}`;
}
