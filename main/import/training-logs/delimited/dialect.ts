import { numberOfText } from '../text/number-of-text.ts';
import { quotedCells } from './quoted-cells.ts';

/** How a delimited text is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly decimalComma: boolean;
  /** Names of its columns, unique; `#1`, `#2` … where it has no header. */
  readonly names: readonly string[];
  /** Whether the names stand in the text. */
  readonly hasHeader: boolean;
  /** Line, from 0, at which the rows begin. */
  readonly firstRow: number;
  /** Lines before the header that are neither empty nor comments. */
  readonly skipped: number;
}

const delimiters = [',', '\t', ';', '|'] as const;
/** Lines that are looked at. */
const sampleLines = 60;
const glued = /^[\d.,;|\t+\-eE%\s]+$/;

/** The dialect of a text by its first lines; null where there is no row of cells in it. */
export function dialectOf(lines: readonly string[]): Dialect | null {
  const marked = /^sep=(.)\s*$/.exec(lines[0] ?? '');
  const sample = lines.flatMap((line, index) => (isNoRow(line, index) ? [] : [{ line, index }])).slice(0, sampleLines);
  if (sample.length === 0) return null;
  const texts = sample.map(({ line }) => line);
  const known = delimiters.find((one) => one === marked?.[1]);
  const delimiter = known ?? [...delimiters].sort((a, b) => goodness(texts, b) - goodness(texts, a))[0] ?? ',';
  const rows = sample.map(({ line, index }) => ({ cells: cellsOf(line, delimiter), index }));
  const decimalComma = usesDecimalComma(rows.flatMap(({ cells }) => cells));
  return withHeader(rows, lines, delimiter, decimalComma);
}

/** Empty lines, comments and the line by which Excel is told the delimiter. */
function isNoRow(line: string, index: number): boolean {
  return /^\s*(#|\/\/|$)/.test(line) || (index === 0 && /^sep=.\s*$/.test(line));
}

/** The cells of one line, trimmed. */
export function cellsOf(line: string, delimiter: string): string[] {
  const cells = line.includes('"') ? quotedCells(line, delimiter) : line.split(delimiter);
  return cells.map((cell) => cell.trim());
}

interface SampleRow {
  readonly cells: readonly string[];
  readonly index: number;
}

/** How many numbers a delimiter makes of the lines; what looks like several numbers in one cell speaks against it. */
function goodness(lines: readonly string[], delimiter: string): number {
  const rows = lines.map((line) => cellsOf(line, delimiter));
  const width = usualWidth(rows);
  let sum = 0;
  for (const cells of rows) {
    if (cells.length !== width) continue;
    // Text (a header alone) counts a little, so that a header without rows is still split.
    sum += (cells.length - 1) * 0.01;
    for (const cell of cells) {
      if (isNumber(cell, delimiter !== ',')) sum += 1;
      else if (cell !== '' && glued.test(cell)) sum -= 1;
    }
  }
  return sum;
}

function isNumber(cell: string, decimalComma: boolean): boolean {
  return numberOfText(cell, false).kind === 'number' || (decimalComma && numberOfText(cell, true).kind === 'number');
}

function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  // Of widths that are as frequent the first one met: that of the header.
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** Commas are the decimal sign where some cannot be thousands (`0,5`) and no number has a point in that place. */
function usesDecimalComma(cells: readonly string[]): boolean {
  let comma = 0;
  let point = 0;
  for (const cell of cells) {
    if (/^[+-]?\d+(\.\d{3})*,\d+([eE][+-]?\d+)?%?$/.test(cell) && !/^[+-]?[1-9]\d{0,2}(,\d{3})+%?$/.test(cell))
      comma += 1;
    else if (/^[+-]?(\d+(,\d{3})*)?\.\d+([eE][+-]?\d+)?%?$/.test(cell)) point += 1;
  }
  return comma > point;
}

function withHeader(
  rows: readonly SampleRow[],
  lines: readonly string[],
  delimiter: string,
  decimalComma: boolean,
): Dialect | null {
  const kinds = (cells: readonly string[]) => cells.map((cell) => numberOfText(cell, decimalComma).kind);
  const width = usualWidth(rows.map(({ cells }) => cells));
  const isHeader = ({ cells }: SampleRow, place: number) => {
    const found = kinds(cells);
    if (cells.length < width - 1 || !found.includes('text')) return false;
    const next = rows[place + 1] ? kinds(rows[place + 1]?.cells ?? []) : null;
    // One name less than there are cells: only right above the rows, a line of a preamble may be as short.
    if (cells.length < width && !next?.includes('number')) return false;
    return !found.includes('number') || (found[0] === 'text' && (next === null || next[0] === 'number'));
  };
  const isData = ({ cells }: SampleRow) => cells.length === width && kinds(cells).includes('number');
  const place = rows.findIndex((row, index) => isHeader(row, index) || isData(row));
  const first = rows[place] ?? rows[0];
  if (!first) return null;
  if (place >= 0 && isHeader(first, place)) {
    // One name less than there are cells: the row names that R and pandas write without a name of their own.
    const isShort = rows.slice(place + 1).every(({ cells }) => cells.length === width && cells.at(-1) !== '');
    const cells = first.cells.length === width - 1 && isShort ? ['', ...first.cells] : first.cells;
    return {
      delimiter,
      decimalComma,
      names: uniqueNames(cells),
      hasHeader: true,
      firstRow: first.index + 1,
      skipped: place,
    };
  }
  const comment = commentNames(lines.slice(0, first.index), delimiter, width);
  return {
    delimiter,
    decimalComma,
    names: uniqueNames(comment ?? Array.from({ length: width }, () => '')),
    hasHeader: comment !== null,
    firstRow: first.index,
    skipped: Math.max(0, place),
  };
}

/** Names in a comment right above the rows, as NumPy's `savetxt` writes them. */
function commentNames(before: readonly string[], delimiter: string, width: number): readonly string[] | null {
  const line = before.findLast((text) => text.trim() !== '');
  if (line === undefined || !/^\s*#/.test(line)) return null;
  const cells = cellsOf(line.replace(/^\s*#+/, ''), delimiter);
  return cells.length === width && cells.every((cell) => cell !== '') ? cells : null;
}

/** Names without doubles and gaps: `loss`, `loss (2)`; `#3` for a third column without a name. */
export function uniqueNames(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return cells.map((cell, index) => {
    const wanted = cell.replace(/\s+/g, ' ').trim().slice(0, 200) || `#${index + 1}`;
    let name = wanted;
    let copy = copies.get(wanted) ?? 1;
    while (taken.has(name)) {
      copy += 1;
      name = `${wanted} (${copy})`;
    }
    copies.set(wanted, copy);
    taken.add(name);
    return name;
  });
}
