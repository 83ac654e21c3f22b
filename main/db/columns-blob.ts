import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { LogColumn, LogTable } from '../../src/domain/training-run/types.ts';

/**
 * The columns of a log as they lie in the database: deflated, all numbers little-endian.
 * `magic, rows, columns`, then for each column `bytes of its name, 1 with rows of its own, values`, then the names, then
 * for each column its rows (Int32, only with rows of its own) and its values (Float64).
 */
const magic = 0x31_43_57_44;
/** Most that is stored of one run; a database from elsewhere that claims more is not opened. In bytes, unpacked. */
const maxBytes = 128_000_000;
const maxColumns = 1_000;
const maxRows = 10_000_000;
/** Fast: a run must be kept within a frame or two, and curves of measured numbers hardly shrink further. */
const level = 3;

/** Packs a table for its row in the database. */
export function encodeColumns(table: LogTable): Uint8Array {
  return deflateRawSync(Buffer.concat(partsOf(table)), { level });
}

/** SHA-256 of a table: the same for the same names and numbers. */
export function hashColumns(table: LogTable): string {
  const hash = createHash('sha256');
  for (const part of partsOf(table)) hash.update(part);
  return hash.digest('hex');
}

function partsOf({ rows, columns }: LogTable): readonly Uint8Array[] {
  const names = columns.map(({ name }) => Buffer.from(name, 'utf8'));
  const header = new Uint32Array([magic, rows, columns.length]);
  const shapes = new Uint32Array(
    columns.flatMap(({ at, values }, index) => [names[index]?.length ?? 0, at ? 1 : 0, values.length]),
  );
  const parts = [header, shapes, ...names, ...columns.flatMap(({ at, values }) => (at ? [at, values] : [values]))];
  return parts.map(bytesOf);
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Unpacks a table. Throws an Error that says what is wrong with anything that `encodeColumns` did not make. */
export function decodeColumns(content: Uint8Array): LogTable {
  const bytes = inflateRawSync(content, { maxOutputLength: maxBytes });
  const reader = createReader(bytes);
  const [found, rows = 0, count = 0] = reader.uint32(3);
  if (found !== magic || rows > maxRows || count > maxColumns) throw new Error('not the columns of a log');
  const shapes = reader.uint32(count * 3);
  const names = Array.from({ length: count }, (_, index) => reader.text(shapes[index * 3] ?? 0));
  const columns = names.map((name, index): LogColumn => {
    const length = shapes[index * 3 + 2] ?? 0;
    const sparse = shapes[index * 3 + 1] === 1;
    if (sparse ? length > rows : length !== rows) throw new Error('columns of another length than their log');
    const at = sparse ? rising(reader.int32(length), rows) : null;
    return { name, at, values: reader.float64(length) };
  });
  if (!reader.atEnd()) throw new Error('more than the columns of a log');
  return { rows, columns };
}

/** Reads numbers one after the other; copies, because what lies in a file starts anywhere. */
function createReader(bytes: Uint8Array) {
  let place = 0;
  const take = (length: number): Uint8Array<ArrayBuffer> => {
    if (length > bytes.length - place) throw new Error('columns that end too early');
    place += length;
    return Uint8Array.from(bytes.subarray(place - length, place));
  };
  return {
    uint32: (length: number) => new Uint32Array(take(length * 4).buffer),
    int32: (length: number) => new Int32Array(take(length * 4).buffer),
    float64: (length: number) => new Float64Array(take(length * 8).buffer),
    text: (length: number) => new TextDecoder().decode(take(length)),
    atEnd: () => place === bytes.length,
  };
}

function rising(at: Int32Array, rows: number): Int32Array {
  let before = -1;
  for (const row of at) {
    if (row <= before || row >= rows) throw new Error('rows out of order');
    before = row;
  }
  return at;
}
