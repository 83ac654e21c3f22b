import { strToU8 } from 'fflate';
import type { Tables } from '../document/types.ts';
import type { FileFormat } from '../file-format.ts';
import { packFiles } from '../pack-files.ts';
import { checkCsvFiles } from './check-csv-files.ts';
import { csvFiles } from './csv-files.ts';

/** A ZIP with a CSV file for each table. */
export const csvFormat: FileFormat<Tables> = {
  write: async (tables) =>
    packFiles(
      csvFiles(tables).map(({ name, text }) => [name, strToU8(text)]),
      tables.today,
    ),
  check: async (bytes, tables) => checkCsvFiles(bytes, tables),
};
