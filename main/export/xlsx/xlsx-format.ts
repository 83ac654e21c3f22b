import type { Tables } from '../document/types.ts';
import type { FileFormat } from '../file-format.ts';
import { checkWorkbook } from './check-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

/** Excel workbook: a sheet for each table, with real numbers and totals. */
export const xlsxFormat: FileFormat<Tables> = {
  write: writeWorkbook,
  check: async (bytes, tables) => checkWorkbook(bytes, tables),
};
