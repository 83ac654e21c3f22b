import { numberOfText } from '../text/number-of-text.ts';
import type { Dialect } from './dialect.ts';
import { exactQuotient, powersOfTen } from './exact-quotient.ts';

const newline = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
/** Digits are gathered in one whole number up to here (then below 2^53, exact), further ones in a second. */
const headLimit = 9e14;

/** What {@link RowScanner.kinds} says of a cell. */
export const cellKinds = { empty: 0, number: 1, text: 2 } as const;

/**
 * Reads rows of plain cells straight from bytes into typed arrays. A cell may stand in quotes as long as there is no other
 * quote and no line break in it; every other row is left to a library (`quoted-lines.ts`).
 *
 * Why not a library for all: of a log of 1,000,000 rows and 8 columns (52 MB), µDSV 0.7.3 (the fastest in npm, typed by
 * chunk) took 0.66 s of processor time and 228 MB, this 0.39 s and 176 MB, in one run on one machine; of 700,000 rows of
 * 16-digit numbers (58 MB) 0.46 s against 0.34 s. µDSV also runs a row that is too short into the next one.
 */
export class RowScanner {
  /** Numbers of the row that was read last, by field. */
  readonly cells: Float64Array;
  readonly kinds: Uint8Array;
  /** Fields of the row that was read last; those past the last array place are counted, not kept. */
  fields = 0;
  /** Fields past the last array place that are not empty. */
  surplus = 0;
  /** Fields with a percent sign, 1 each. */
  readonly percents: Uint8Array;
  private readonly delimiter: number;
  private readonly point: number;
  private readonly decimalComma: boolean;

  constructor({ delimiter, decimalComma }: Dialect, width: number) {
    this.delimiter = delimiter.charCodeAt(0);
    this.decimalComma = decimalComma;
    this.point = (decimalComma ? ',' : '.').charCodeAt(0);
    this.cells = new Float64Array(width);
    this.kinds = new Uint8Array(width);
    this.percents = new Uint8Array(width);
  }

  /**
   * Reads the row at `from` and answers where the next one begins; -1 where the row is not plain. There must be a line
   * break at or after `from`.
   */
  scan(bytes: Uint8Array, from: number): number {
    const { delimiter, point, cells, kinds } = this;
    const width = cells.length;
    let at = from;
    let field = 0;
    this.surplus = 0;
    for (;;) {
      while (bytes[at] === space) at += 1;
      const start = at;
      let byte = bytes[at] ?? newline;
      const quoted = byte === quote;
      if (quoted) byte = bytes[++at] ?? newline;
      const negative = byte === 45;
      if (negative || byte === 43) byte = bytes[++at] ?? newline;
      let head = 0;
      let tail = 0;
      let tailDigits = 0;
      let power = 0;
      let digits = at;
      while (byte >= 48 && byte <= 57) {
        if (head < headLimit) head = head * 10 + (byte - 48);
        else {
          tail = tail * 10 + (byte - 48);
          tailDigits += 1;
        }
        byte = bytes[++at] ?? newline;
      }
      digits = at - digits;
      if (byte === point) {
        byte = bytes[++at] ?? newline;
        const fraction = at;
        while (byte >= 48 && byte <= 57) {
          if (head < headLimit) head = head * 10 + (byte - 48);
          else {
            tail = tail * 10 + (byte - 48);
            tailDigits += 1;
          }
          byte = bytes[++at] ?? newline;
        }
        power = fraction - at;
        digits -= power;
      }
      if ((byte === 101 || byte === 69) && digits > 0) {
        byte = bytes[++at] ?? newline;
        const negativePower = byte === 45;
        if (negativePower || byte === 43) byte = bytes[++at] ?? newline;
        let exponent = 0;
        const first = at;
        while (byte >= 48 && byte <= 57 && exponent < 1000) {
          exponent = exponent * 10 + (byte - 48);
          byte = bytes[++at] ?? newline;
        }
        if (at === first) digits = 0;
        power += negativePower ? -exponent : exponent;
      }
      if (quoted && byte === quote && digits > 0) byte = bytes[++at] ?? newline;
      else if (quoted) digits = 0;
      while (byte === space) byte = bytes[++at] ?? newline;
      if (byte === carriageReturn && bytes[at + 1] === newline) byte = bytes[++at] ?? newline;
      let kind: number = cellKinds.number;
      let value = Number.NaN;
      if (digits > 0 && (byte === delimiter || byte === newline)) {
        if (tailDigits === 0 && power >= -22 && power <= 22) {
          // Both factors are exact, so the one rounding of this operation is the right one (Clinger 1990).
          value = power < 0 ? head / (powersOfTen[-power] ?? 1) : head * (powersOfTen[power] ?? 1);
        } else value = exactQuotient(head, tail, tailDigits, -power);
        if (negative) value = -value;
      }
      if (Number.isNaN(value)) {
        const end = this.endOfCell(bytes, start);
        if (end < 0) return -1;
        at = end;
        byte = bytes[at] ?? newline;
        kind = this.unusual(bytes, start, end, field);
        value = this.unusualValue;
      }
      if (field < width) {
        kinds[field] = kind;
        cells[field] = value;
      } else if (kind !== cellKinds.empty) this.surplus += 1;
      field += 1;
      at += 1;
      if (byte === newline) break;
    }
    this.fields = field;
    return at;
  }

  private unusualValue = 0;

  /** Any other cell, as text. */
  private unusual(bytes: Uint8Array, start: number, end: number, field: number): number {
    if (end === start) return cellKinds.empty;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString();
    const { kind, value, percent } = numberOfText(text.replace(/^"(.*?)"?\s*$/s, '$1'), this.decimalComma);
    this.unusualValue = value;
    if (percent && field < this.percents.length) this.percents[field] = 1;
    return kind === 'number' ? cellKinds.number : kind === 'text' ? cellKinds.text : cellKinds.empty;
  }

  /** Where the cell at `start` ends: its delimiter or line break; -1 where quotes make that more than a search. */
  private endOfCell(bytes: Uint8Array, start: number): number {
    let at = start;
    if (bytes[at] === quote) {
      at += 1;
      while (bytes[at] !== quote) {
        if (bytes[at] === newline || bytes[at] === undefined) return -1;
        at += 1;
      }
      at += 1;
      while (bytes[at] === space || bytes[at] === carriageReturn) at += 1;
      return bytes[at] === this.delimiter || bytes[at] === newline ? at : -1;
    }
    for (;;) {
      const byte = bytes[at] ?? newline;
      if (byte === this.delimiter || byte === newline) return at;
      at += 1;
    }
  }
}
