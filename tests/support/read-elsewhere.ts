import { type ExecFileSyncOptions, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';

/** Readers that share nothing with the writers or with their checks: system tools, raw XML, another library. */

/** Whether a program is there. */
export function hasProgram(name: string, argument = '--version'): boolean {
  return spawnSync(name, [argument], { stdio: 'ignore' }).error === undefined;
}

/** The text of a PDF in the order of its content, by pdftotext. */
export function pdfText(bytes: Uint8Array): string {
  return withFile(bytes, 'a.pdf', (path) => execFileSync('pdftotext', ['-raw', path, '-'], options).toString('utf8'));
}

/** The fonts of a PDF as pdffonts lists them: name, whether it is embedded, whether its characters map to Unicode. */
export function pdfFonts(bytes: Uint8Array): readonly { name: string; embedded: boolean; unicode: boolean }[] {
  const list = withFile(bytes, 'a.pdf', (path) => execFileSync('pdffonts', [path], options).toString('utf8'));
  const lines = list
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [name = ''] = line.split(/\s+/);
    const [embedded, , unicode] = line.match(/\b(yes|no)\b/g) ?? [];
    return { name, embedded: embedded === 'yes', unicode: unicode === 'yes' };
  });
}

/** The text of every part of an Office file whose name fits, its XML taken apart by hand. */
export function officeText(bytes: Uint8Array, part: RegExp): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => part.test(name));
  const inOrder = parts.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return inOrder.map(([, xml]) => textOfXml(strFromU8(xml))).join('\n');
}

function textOfXml(xml: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const plain = [...xml.matchAll(/<(?:w|a):t(?:\s[^>]*)?>([^<]*)</g)].map(([, text]) => text).join(' ');
  return plain.replace(/&(\w+|#x?[\da-f]+);/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return named[code] ?? whole;
    return String.fromCodePoint(code[1] === 'x' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1)));
  });
}

/** Every cell of a workbook, line by line: numbers as `1,234.0`, money without digits, days as ISO. */
export async function workbookText(bytes: Uint8Array): Promise<string> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const lines: string[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) => {
      const cells: string[] = [];
      row.eachCell((cell) => cells.push(cellText(cell.value)));
      lines.push(cells.join(' | '));
    }),
  );
  return lines.join('\n');
}

function cellText(value: ExcelJs.CellValue): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return printedNumber(value);
  if (typeof value === 'object' && value !== null && 'result' in value) return cellText(value.result ?? null);
  if (typeof value === 'object' && value !== null && 'richText' in value) {
    return value.richText.map(({ text }) => text).join('');
  }
  return value === null || value === undefined ? '' : String(value);
}

/**
 * A number as documents print it, with one digit and with none. A file that keeps fewer digits may stand on the other side of
 * a half: both are given.
 */
export function printedNumber(value: number): string {
  const near = [value - 1e-6, value, value + 1e-6];
  const printed = (digits: number) =>
    near.map((one) => one.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }));
  return [...new Set([...printed(1), ...printed(0)])].join(' ');
}

const options: ExecFileSyncOptions = { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64_000_000 };

function withFile<Result>(bytes: Uint8Array, name: string, read: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'dunwu-read-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return read(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every file of a folder converted by LibreOffice, which opens it as a user's office program would. Throws what it said. */
export function convertByLibreOffice(paths: readonly string[], to: string, folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'dunwu-office-'));
  try {
    const args = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', to, '--outdir', folder];
    execFileSync('soffice', [...args, ...paths], { ...options, timeout: 240_000 });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A file's bytes. */
export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
