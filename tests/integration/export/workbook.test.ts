import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Tables } from '../../../main/export/document/types.ts';
import { cellLimit } from '../../../main/export/tables/cell-text.ts';
import { readWorkbook } from '../../../main/export/xlsx/read-workbook.ts';
import { sheetNames } from '../../../main/export/xlsx/sheet-names.ts';
import { xlsxFormat } from '../../../main/export/xlsx/xlsx-format.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { bytesOf, convertByLibreOffice, hasProgram, workbookText } from '../../support/read-elsewhere.ts';
import { firmsInTurn, type sampleFirms } from '../../support/sample-firms.ts';
import { sampleReport } from '../../support/sample-reports.ts';
import { bytesElsewhere, hostileReport, sampleTables, tablesOf } from '../../support/sample-tables.ts';

test.each(firmsInTurn)('the workbook of %s in %s holds every cell of the tables', async (firm, language) => {
  const tables = sampleTables(firm, language);
  const { figures, difference } = await xlsxFormat.check(await xlsxFormat.write(tables), tables);
  expect(difference).toBeNull();
  expect(figures).toBeGreaterThan(1000);
});

test('the library that did not check it reads the same texts, dates and totals', async () => {
  const report = sampleReport('machine-tools');
  const text = await workbookText(await xlsxFormat.write(tablesOf(report, 'zh-TW')));
  for (const { action, start } of report.actions) expect(text).toMatch(new RegExp(`${action}.*${start}`));
  expect(text).toContain(Math.round(report.totals.costNtd).toLocaleString('en-US'));
});

test('the same tables give the same bytes, in another process and another time zone too', async () => {
  const write = async () => await xlsxFormat.write(tablesOf(hostileReport(), 'both'));
  const [first, second] = [await write(), await write()];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.from(first).equals(bytesElsewhere('xlsx'))).toBe(true);
});

test('hostile words stay words and read back the same', async () => {
  const tables = tablesOf(hostileReport(), 'both');
  const bytes = await xlsxFormat.write(tables);
  expect((await xlsxFormat.check(bytes, tables)).difference).toBeNull();
  const sheets = readWorkbook(bytes);
  const cells = sheets.flatMap((sheet) => [...sheet.cells.values()]);
  for (const { formula } of cells) expect(formula ?? 'SUBTOTAL').toMatch(/^SUBTOTAL/);
  const texts = cells.map(({ value }) => value);
  const unchanged = ['command', 'hyperlink', 'html', 'xml', 'sheetCode', 'placeholders', 'rightToLeft', 'long'];
  for (const name of unchanged) expect(texts, name).toContain(hostileTexts[name]);
  expect(texts).toContain('half \ufffd and \ufffd half');
});

test('a text that looks like a formula is kept a text when somebody edits its cell', async () => {
  const files = unzipSync(await xlsxFormat.write(tablesOf(hostileReport(), 'en')));
  expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('numFmtId="49" quotePrefix="1"');
});

test('a text longer than a cell can hold ends with a mark', async () => {
  const tables = withOneCell(`${'a'.repeat(cellLimit - 27)}${'😀'.repeat(40)}`);
  const bytes = await xlsxFormat.write(tables);
  expect((await xlsxFormat.check(bytes, tables)).difference).toBeNull();
  const value = String(readWorkbook(bytes)[0]?.cells.get('A2')?.value);
  expect(value.length).toBeLessThanOrEqual(cellLimit);
  expect(value).toMatch(/\[cut: .*\]$/);
  expect(value).not.toMatch(/\p{Cs}/u);
});

test.each([
  ['a text', 'xl/sharedStrings.xml', '指定 AI 風險當責主管', '指定 AI 風險當責主菅'],
  ['a figure', 'xl/worksheets/sheet2.xml', /(<c r="K2"[^>]*><v>)[^<]*/, '$10.7'],
  ['a date', 'xl/worksheets/sheet2.xml', /(<c r="F2"[^>]*><v>)\d+/, '$146393'],
  ['a total', 'xl/worksheets/sheet2.xml', /(<\/f><v>)\d+/, '$11'],
  ['a formula', 'xl/worksheets/sheet2.xml', 'SUBTOTAL(109,I2:', 'SUBTOTAL(109,I3:'],
  ['a row', 'xl/worksheets/sheet2.xml', /<row r="3".*?<\/row>/, ''],
  ['a sheet name', 'xl/workbook.xml', 'name="行動計畫"', 'name="行動計劃"'],
])('a workbook in which %s was changed is refused', async (_, part, from, to) => {
  const tables = sampleTables('machine-tools', 'zh-TW');
  const files = unzipSync(await xlsxFormat.write(tables));
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  const bytes = Uint8Array.from(zipSync({ ...files, [part]: strToU8(changed) }));
  const { difference } = await xlsxFormat.check(bytes, tables);
  expect(difference?.where).toMatch(/!|^actions$/);
});

test('a cell that nobody wrote is refused', async () => {
  const tables = sampleTables('machine-tools', 'zh-TW');
  const files = unzipSync(await xlsxFormat.write(tables));
  const part = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const changed = xml.replace('</sheetData>', '<row r="99"><c r="A99"><f>1+1</f><v>2</v></c></row></sheetData>');
  const { difference } = await xlsxFormat.check(
    Uint8Array.from(zipSync({ ...files, [part]: strToU8(changed) })),
    tables,
  );
  expect(difference).toMatchObject({ where: '說明!A99', found: '=1+1' });
});

test('names of sheets are what Excel takes, each another one', () => {
  const titles = [
    `[a]:*?/\\b`,
    `'quoted'`,
    'x'.repeat(40),
    'x'.repeat(40),
    'Same',
    'same',
    '',
    hostileTexts.controls ?? '',
  ];
  const names = sheetNames(
    titles.map((title, place) => ({ id: `t${place}`, title: [title], columns: [], rows: [], empty: [''] })),
  );
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
  for (const name of names) {
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}]|^'|'$/u);
  }
});

const office = hasProgram('soffice');
test.skipIf(!office)(
  `LibreOffice adds up the same totals${office ? '' : ' (not run: soffice is not installed)'}`,
  () => recompute(['machine-tools', 'trading-company']),
  240_000,
);

/** Takes the totals out of the files, so that LibreOffice must work them out, and compares what it found. */
async function recompute(firms: readonly (typeof sampleFirms)[number][]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dunwu-workbook-'));
  try {
    const written = new Map<string, Tables>(firms.map((firm) => [firm, sampleTables(firm, 'both')]));
    for (const [firm, tables] of written) {
      const files = Object.entries(unzipSync(await xlsxFormat.write(tables)));
      const bare = files.map(([part, xml]) => [part, strToU8(strFromU8(xml).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'))]);
      writeFileSync(join(folder, `${firm}.xlsx`), zipSync(Object.fromEntries(bare)));
    }
    const out = join(folder, 'out');
    convertByLibreOffice(
      firms.map((firm) => join(folder, `${firm}.xlsx`)),
      'xlsx',
      out,
    );
    for (const [firm, tables] of written) {
      const found = totalsOf(bytesOf(join(out, `${firm}.xlsx`)));
      const ours = totalsOf(await xlsxFormat.write(tables));
      expect(found.size).toBe(ours.size);
      expect(ours.size).toBeGreaterThan(10);
      for (const [where, value] of ours) expect(found.get(where), where).toBeCloseTo(value, 9);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function totalsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const cells = readWorkbook(bytes).flatMap(({ name, cells }) =>
    [...cells].flatMap(([at, { value, formula }]) =>
      formula === null ? [] : [[`${name}!${at}`, Number(value)] as const],
    ),
  );
  return new Map(cells);
}

function withOneCell(text: string): Tables {
  const tables = sampleTables('trading-company', 'en');
  const table = {
    id: 'one',
    title: ['One'],
    columns: [{ id: 'note', title: ['Note'], kind: 'text', width: 100 }],
    rows: [[{ text: [text] }]],
    empty: [''],
  } as const;
  return { ...tables, tables: [table] };
}
