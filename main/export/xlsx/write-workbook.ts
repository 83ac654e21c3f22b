import type { Workbook, Worksheet } from 'exceljs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { LocalDate } from '../../../src/kernel/dates.ts';
import type { Table, Tables } from '../document/types.ts';
import { type PackedFile, packFiles } from '../pack-files.ts';
import { plainText } from '../tables/cell-text.ts';
import { cellStyles } from './cell-styles.ts';
import { sheetNames } from './sheet-names.ts';
import { writeSheet } from './write-sheet.ts';

/** A4 in Excel's numbering of papers. */
const a4 = 9;

/** Writes a workbook with a sheet for each table. Same tables, same bytes. */
export async function writeWorkbook(tables: Tables): Promise<Uint8Array<ArrayBuffer>> {
  const { default: exceljs } = await import('exceljs/dist/exceljs.bare.min.js');
  const book = new exceljs.Workbook();
  describe(book, tables);
  const names = sheetNames(tables.tables);
  const styles = cellStyles(tables);
  tables.tables.forEach((table, place) => {
    const sheet = book.addWorksheet(names[place], { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] });
    setUpPrint(sheet, table, tables);
    writeSheet(sheet, table, tables.languages, styles);
  });
  // Not compressed: it is packed again with fixed dates.
  const written = await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return packAgain(new Uint8Array(written), tables.today);
}

function describe(book: Workbook, { title, organisation, branding, today }: Tables): void {
  const author = plainText(branding.name) || 'Dunwu';
  const day = new Date(`${today}T00:00:00Z`);
  book.title = plainText(title.join(' / '));
  book.subject = plainText(organisation);
  book.creator = author;
  book.lastModifiedBy = author;
  book.created = day;
  book.modified = day;
}

function setUpPrint(sheet: Worksheet, table: Table, { organisation, branding, today }: Tables): void {
  Object.assign(sheet.pageSetup, {
    paperSize: a4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter.oddHeader = `&L&B${printed(organisation, 60)}&B&R${printed(table.title.join(' / '), 60)}`;
  sheet.headerFooter.oddFooter = `&L${printed(branding.footer, 80)}&C${today}&R&P / &N`;
}

/** A text in the head or foot of a page: `&` begins a code there, and all of it has 255 characters at most. */
function printed(text: string, longest: number): string {
  return plainText(text).replace(/\s+/g, ' ').slice(0, longest).toWellFormed().replaceAll('&', '&&');
}

function packAgain(workbook: Uint8Array, day: LocalDate): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(workbook)).filter(([path]) => !path.endsWith('/'));
  const files = parts.map(
    ([path, bytes]): PackedFile => [path, path === 'xl/styles.xml' ? strToU8(quoteTexts(strFromU8(bytes))) : bytes],
  );
  return packFiles(files, day);
}

/** Marks the cells of the text format (number format 49) as texts, as a leading apostrophe does when somebody types it. */
function quoteTexts(stylesXml: string): string {
  return stylesXml.replace(/<xf numFmtId="49"/g, '<xf numFmtId="49" quotePrefix="1"');
}
