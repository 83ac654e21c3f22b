import { strToU8 } from 'fflate';
import { AppError } from '../../app-error.ts';
import { checkCsvFiles } from '../csv/check-csv-files.ts';
import { csvFiles } from '../csv/csv-files.ts';
import type { Tables } from '../document/types.ts';
import type { Checked } from '../file-format.ts';
import { packFiles } from '../pack-files.ts';
import { xlsxFormat } from '../xlsx/xlsx-format.ts';

/** One table as CSV (the file itself, not a ZIP) or as a workbook, read back and compared. Throws AppError EXPORT_DIFFERS. */
export async function writePortfolio(tables: Tables, format: 'csv' | 'xlsx'): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'xlsx') {
    const bytes = await xlsxFormat.write(tables);
    refuse(await xlsxFormat.check(bytes, tables));
    return bytes;
  }
  const [name, bytes] = csvFiles(tables).map((file) => [file.name, strToU8(file.text)] as const)[0] ?? [];
  if (!name || !bytes) throw new RangeError('No table to write');
  refuse(checkCsvFiles(packFiles([[name, bytes]], tables.today), tables));
  return new Uint8Array(bytes);
}

function refuse({ difference }: Checked): void {
  if (!difference) return;
  const { where, expected, found } = difference;
  throw new AppError('EXPORT_DIFFERS', { where, expected: expected.slice(0, 80), found: (found ?? '').slice(0, 80) });
}
