import { strToU8 } from 'fflate';
import type { LocalDate } from '../../../src/kernel/dates.ts';
import { packFiles } from '../pack-files.ts';
import type { ChartData } from './chart-data.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/**
 * The workbook behind a native chart, which opens on "edit data": categories in column A, a series a column. Written here
 * because the library leaves out zeros, writes days as text and stamps the clock.
 */
export function chartWorkbook(data: ChartData, day: LocalDate): Uint8Array<ArrayBuffer> {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet(data),
  };
  return packFiles(
    Object.entries(files).map(([path, xml]) => [path, strToU8(declaration + xml)]),
    day,
  );
}

function sheet({ categories, series }: ChartData): string {
  const head = series.map(({ name }, place) => textCell(place + 1, 1, name)).join('');
  const rows = categories.map((category, index) => {
    const row = index + 2;
    const first = typeof category === 'number' ? numberCell(0, row, category, 1) : textCell(0, row, category);
    return `<row r="${row}">${first}${series.map(({ values }, place) => numberCell(place + 1, row, values[index] ?? 0, 0)).join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><cols><col min="1" max="1" width="36" customWidth="1"/></cols><sheetData><row r="1">${head}</row>${rows.join('')}</sheetData></worksheet>`;
}

function textCell(column: number, row: number, text: string): string {
  return `<c r="${letter(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function numberCell(column: number, row: number, value: number, style: number): string {
  return `<c r="${letter(column)}${row}" s="${style}"><v>${value}</v></c>`;
}

/** Name of one of the first 26 columns: a chart has few series. */
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** A text between tags or in quotes. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
