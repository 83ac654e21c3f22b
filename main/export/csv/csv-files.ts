import { stringify } from 'csv-stringify/sync';
import type { Tables } from '../document/types.ts';
import { csvRecords } from './csv-records.ts';

/** A CSV file. */
export interface CsvFile {
  /** `risks.csv`. */
  readonly name: string;
  /** With a byte order mark, so that Excel reads it as UTF-8; lines end with CR LF (RFC 4180). */
  readonly text: string;
}

/** One CSV file for each table. */
export function csvFiles(tables: Tables): readonly CsvFile[] {
  return tables.tables.map((table) => ({
    name: `${table.id}.csv`,
    text: stringify([...csvRecords(table, tables.languages)], { bom: true, record_delimiter: '\r\n' }),
  }));
}
