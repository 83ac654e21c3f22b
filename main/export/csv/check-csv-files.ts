import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import type { Table, Tables } from '../document/types.ts';
import type { Checked, Difference } from '../file-format.ts';
import { csvRecords } from './csv-records.ts';

/** Reads a ZIP of CSV files with another library than wrote them and compares every field of every table. Throws when a file is broken. */
export function checkCsvFiles(bytes: Uint8Array, tables: Tables): Checked {
  const files = unzipSync(bytes);
  const wanted = new Set(tables.tables.map(({ id }) => `${id}.csv`));
  const stranger = Object.keys(files).find((name) => !wanted.has(name));
  if (stranger !== undefined) return { figures: 0, difference: { where: stranger, expected: '', found: stranger } };
  let figures = 0;
  for (const table of tables.tables) {
    const name = `${table.id}.csv`;
    const file = files[name];
    if (!file) return { figures, difference: { where: name, expected: name, found: null } };
    const checked = checkTable(name, file, table, tables);
    figures += checked.figures;
    if (checked.difference) return { figures, difference: checked.difference };
  }
  return { figures, difference: null };
}

function checkTable(name: string, file: Uint8Array, table: Table, { languages }: Tables): Checked {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  if (!text.startsWith('\ufeff'))
    return { figures: 0, difference: { where: name, expected: 'UTF-8 BOM', found: null } };
  const found: readonly (readonly string[])[] = parse(file, { bom: true, relax_column_count: true });
  const wanted = csvRecords(table, languages);
  let figures = 0;
  for (let row = 0; row < Math.max(found.length, wanted.length); row += 1) {
    const difference = differs(`${name}, ${row + 1}`, wanted[row] ?? [], found[row] ?? []);
    if (difference) return { figures, difference };
    figures += wanted[row]?.filter((field) => field !== '').length ?? 0;
  }
  return { figures, difference: null };
}

function differs(where: string, wanted: readonly string[], found: readonly string[]): Difference | null {
  for (let place = 0; place < Math.max(found.length, wanted.length); place += 1) {
    if (found[place] === wanted[place]) continue;
    return { where: `${where}, ${place + 1}`, expected: wanted[place] ?? '', found: found[place] ?? null };
  }
  return null;
}
