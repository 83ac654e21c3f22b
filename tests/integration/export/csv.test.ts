import { parse } from 'csv-parse/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { csvFiles } from '../../../main/export/csv/csv-files.ts';
import { csvFormat } from '../../../main/export/csv/csv-format.ts';
import { firmsInTurn } from '../../support/sample-firms.ts';
import { sampleReport } from '../../support/sample-reports.ts';
import { bytesElsewhere, hostileReport, sampleTables, tablesOf } from '../../support/sample-tables.ts';

test.each(firmsInTurn)('the CSV files of %s in %s hold every field of the tables', async (firm, language) => {
  const tables = sampleTables(firm, language);
  const { figures, difference } = await csvFormat.check(await csvFormat.write(tables), tables);
  expect(difference).toBeNull();
  expect(figures).toBeGreaterThan(1000);
});

test('Excel in Taiwan can open them: a byte order mark, CR LF, a file a table', () => {
  const tables = sampleTables('machine-tools', 'zh-TW');
  const files = csvFiles(tables);
  expect(files.map(({ name }) => name)).toEqual(tables.tables.map(({ id }) => `${id}.csv`));
  for (const { text } of files) {
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  }
});

test('numbers are numbers and days are days, with heads in both languages', () => {
  const report = sampleReport('machine-tools');
  const text = csvFiles(tablesOf(report, 'both')).find(({ name }) => name === 'actions.csv')?.text ?? '';
  const [head = '', first = ''] = text.slice(1).split('\r\n');
  const [action] = report.actions;
  expect(head).toContain('行動代號 / Action,');
  expect(first).toContain(`,${action?.start},${action?.finish},,${action?.costNtd},${action?.personDays},`);
});

test('no text begins like a formula; a negative number still does', async () => {
  const tables = tablesOf(hostileReport(), 'both');
  const bytes = await csvFormat.write(tables);
  expect((await csvFormat.check(bytes, tables)).difference).toBeNull();
  for (const file of Object.values(unzipSync(bytes))) {
    const fields: readonly string[] = parse(file, { bom: true }).flat();
    for (const field of fields.filter((one) => !Number.isFinite(Number(one)))) {
      expect(field).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }
  }
  const systems = strFromU8(unzipSync(bytes)['systems.csv'] ?? new Uint8Array());
  expect(systems).toContain(`'=cmd|' /C calc'!A0,`);
  expect(systems).toContain(`'-2+3,`);
  const fell = {
    id: 'x',
    title: ['x'],
    columns: [{ id: 'x', title: ['x'], kind: 'number', width: 1 }],
    rows: [[{ text: ['-1.5'], value: -1.5 }]],
    empty: [''],
  } as const;
  expect(csvFiles({ ...tables, tables: [fell] })[0]?.text).toBe('\ufeffx\r\n-1.5\r\n');
});

test('the same tables give the same bytes, in another process and another time zone too', async () => {
  const write = async () => await csvFormat.write(tablesOf(hostileReport(), 'both'));
  const [first, second] = [await write(), await write()];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.from(first).equals(bytesElsewhere('csv'))).toBe(true);
});

test.each([
  ['a field', (text: string) => text.replace('A01', 'A02')],
  ['a figure', (text: string) => text.replace(/,(\d+),/, ',1$1,')],
  ['a row', (text: string) => text.replace(/\r\n[^\r]*\r\n$/, '\r\n')],
  ['the byte order mark', (text: string) => text.slice(1)],
])('CSV files in which %s was changed are refused', async (_, change) => {
  const tables = sampleTables('machine-tools', 'zh-TW');
  const files = unzipSync(await csvFormat.write(tables));
  const text = strFromU8(files['actions.csv'] ?? new Uint8Array());
  expect(change(text)).not.toBe(text);
  const bytes = Uint8Array.from(zipSync({ ...files, 'actions.csv': strToU8(change(text)) }));
  expect((await csvFormat.check(bytes, tables)).difference?.where).toMatch(/^actions\.csv/);
});
