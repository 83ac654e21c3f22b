import type { LogTable } from '../../../../src/domain/training-run/types.ts';
import type { LogNotes } from '../text/log-notes.ts';
import { numberOfText } from '../text/number-of-text.ts';
import { TableBuilder } from '../text/table-builder.ts';
import { cellsOf, type Dialect, uniqueNames } from './dialect.ts';
import { QuotedLines } from './quoted-lines.ts';
import { cellKinds, RowScanner } from './row-scanner.ts';

const newline = 10;
/** So many lines without one row of numbers, and there will be none. */
const hopeless = 50_000;

/** Takes the bytes of a delimited text after its header and keeps the numbers of its rows. */
export class DelimitedRows {
  private readonly dialect: Dialect;
  private readonly notes: LogNotes;
  private readonly builder = new TableBuilder();
  private readonly scanner: RowScanner;
  private readonly quoted: QuotedLines;
  /** Column of each field; a header in the middle of the text may change it. */
  private columns: Int32Array;
  private width: number;
  /** Cells of text by column, and the row of the first. */
  private readonly texts = new Map<number, { count: number; first: number }>();
  private readonly names: string[] = [];
  private line: number;

  constructor(dialect: Dialect, notes: LogNotes) {
    this.dialect = dialect;
    this.notes = notes;
    this.width = dialect.names.length;
    this.scanner = new RowScanner(dialect, this.width * 2 + 8);
    this.quoted = new QuotedLines(dialect.delimiter);
    this.columns = this.columnsOf(dialect.names);
    this.line = dialect.firstRow;
    if (dialect.skipped > 0) notes.add('skipped-lines', 1, '', dialect.skipped);
  }

  /** Takes the next bytes; `rest` is what the last call left, the answer what this one leaves: a line without its end. */
  take(rest: Uint8Array, chunk: Uint8Array, from: number): Uint8Array {
    const last = chunk.lastIndexOf(newline);
    if (last < from) return Buffer.concat([rest, chunk.subarray(from)]);
    let start = from;
    if (rest.length > 0) {
      start = chunk.indexOf(newline, from) + 1;
      const line = Buffer.concat([rest, chunk.subarray(from, start)]);
      this.scanLines(line, 0, line.length);
    }
    this.scanLines(chunk, start, last + 1);
    return chunk.slice(last + 1);
  }

  /** Whether so much has been read in vain that the rest need not be. */
  get isHopeless(): boolean {
    return this.builder.rows === 0 && this.line > hopeless;
  }

  /** Makes room for the rest of a text of which `share` has been taken. */
  expect(share: number): void {
    if (share > 0 && share < 1) this.builder.expect((this.builder.rows / share) * 1.05);
  }

  /** Takes the last line where the text does not end with a break. Half a row is not kept: its last number may be cut. */
  end(rest: Uint8Array): void {
    if (rest.length > 0) {
      const line = Buffer.concat([rest, Uint8Array.of(newline)]);
      const isWhole = this.scanner.scan(line, 0) < 0 || this.scanner.fields >= this.width || this.builder.rows === 0;
      if (isWhole || line[0] === 35) this.scanLines(line, 0, line.length);
      else this.notes.add('truncated', this.builder.rows);
    }
    for (const row of this.quoted.flush()) this.addCells(row);
  }

  /** The table of all rows; columns of text are left out, and counted. */
  table(): LogTable {
    const table = this.builder.table();
    const kept = new Set(table.columns.map(({ name }) => name));
    const textual: string[] = [];
    for (const [column, { count, first }] of this.texts) {
      const name = this.names[column] ?? '';
      if (kept.has(name)) this.notes.add('bad-records', first, name, count);
      else textual.push(name);
    }
    if (textual.length > 0) this.notes.add('text-columns', null, textual.slice(0, 5).join(', '), textual.length);
    this.scanner.percents.forEach((isPercent, field) => {
      if (isPercent) this.notes.add('percent', null, this.names[this.columns[field] ?? -1] ?? '', table.rows);
    });
    return table;
  }

  private columnsOf(names: readonly string[]): Int32Array {
    return Int32Array.from(names, (name) => {
      const column = this.builder.columnOf(name);
      if (column >= 0) this.names[column] = name;
      return column;
    });
  }

  private scanLines(bytes: Uint8Array, from: number, to: number): void {
    const { scanner } = this;
    let at = from;
    while (at < to) {
      this.line += 1;
      const first = bytes[at];
      if (first === newline || first === 35 || (first === 47 && bytes[at + 1] === 47)) {
        at = bytes.indexOf(newline, at) + 1;
        continue;
      }
      const next = this.quoted.isOpen ? -1 : scanner.scan(bytes, at);
      if (next >= 0) {
        this.addRow(bytes, at, next);
        at = next;
      } else {
        const end = bytes.indexOf(newline, at);
        const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at)
          .toString()
          .replace(/\r$/, '');
        for (const row of this.quoted.add(text)) this.addCells(row);
        at = end + 1;
      }
    }
  }

  private addRow(bytes: Uint8Array, from: number, to: number): void {
    const { kinds, cells, fields } = this.scanner;
    const { columns, builder, width } = this;
    let numbers = 0;
    let others = 0;
    const used = fields < width ? fields : width;
    for (let field = 0; field < used; field += 1) {
      if (kinds[field] === cellKinds.number) numbers += 1;
      else if (kinds[field] === cellKinds.text) others += 1;
    }
    if (numbers === 0 || this.hasSurplus()) {
      this.odd(numbers, others, () =>
        cellsOf(Buffer.from(bytes.subarray(from, to - 1)).toString(), this.dialect.delimiter),
      );
      return;
    }
    for (let field = 0; field < used; field += 1) {
      if (kinds[field] === cellKinds.number) builder.set(columns[field] ?? -1, cells[field] ?? Number.NaN);
      else if (kinds[field] === cellKinds.text) this.addText(columns[field] ?? -1);
    }
    builder.endRow();
  }

  /** Whether a row has more cells than the header: two lines run into one another, or a comma inside a number. */
  private hasSurplus(): boolean {
    const { kinds, fields, surplus } = this.scanner;
    if (surplus > 0) return true;
    for (let field = this.width; field < fields && field < kinds.length; field += 1) {
      if (kinds[field] !== cellKinds.empty) return true;
    }
    return false;
  }

  private addCells(row: readonly string[]): void {
    const { kinds, cells, percents } = this.scanner;
    this.scanner.surplus = 0;
    this.scanner.fields = row.length;
    row.slice(0, cells.length).forEach((cell, field) => {
      const { kind, value, percent } = numberOfText(cell, this.dialect.decimalComma);
      kinds[field] = cellKinds[kind];
      cells[field] = value;
      if (percent) percents[field] = 1;
    });
    this.addRow(new Uint8Array(1), 0, 1);
  }

  private addText(column: number): void {
    const known = this.texts.get(column);
    if (known) known.count += 1;
    else this.texts.set(column, { count: 1, first: this.builder.rows });
  }

  /** A line that is no row: the header again (a logger that was resumed, maybe with other columns), text, a damaged row. */
  private odd(numbers: number, others: number, cellsHere: () => readonly string[]): void {
    if (numbers > 0) {
      this.notes.add('bad-records', this.builder.rows);
      return;
    }
    if (others === 0) return;
    this.notes.add('skipped-lines', this.line);
    const cells = cellsHere();
    const known = cells.filter((cell) => cell !== '' && this.names.includes(cell)).length;
    if (known < 2 || known * 2 < cells.length) return;
    const names = uniqueNames(cells).slice(0, this.scanner.cells.length);
    this.columns = this.columnsOf(names);
    this.width = names.length;
  }
}
