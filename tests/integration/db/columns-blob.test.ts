import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeColumns, encodeColumns, hashColumns } from '../../../main/db/columns-blob.ts';
import type { LogTable } from '../../../src/domain/training-run/types.ts';

const table: LogTable = {
  rows: 4,
  columns: [
    { name: '步數', at: null, values: Float64Array.of(0, 1, 2, 3) },
    { name: 'val_loss', at: Int32Array.of(1, 3), values: Float64Array.of(Number.NaN, -0) },
    { name: 'empty', at: new Int32Array(), values: new Float64Array() },
  ],
};

/** The stored bytes with one number of 32 bits changed. */
function withNumber(place: number, value: number): Uint8Array {
  const bytes = inflateRawSync(encodeColumns(table));
  bytes.writeUInt32LE(value, place * 4);
  return deflateRawSync(bytes);
}

describe('the columns of a log in the database', () => {
  it('come back as they were, bit by bit', () => {
    expect(decodeColumns(encodeColumns(table))).toEqual(table);
  });

  it('have the same hash as long as names and numbers are the same', () => {
    const columns = table.columns.map((column) => ({ ...column, values: column.values.slice() }));
    expect(hashColumns({ rows: 4, columns })).toBe(hashColumns(table));
    expect(hashColumns({ rows: 4, columns: columns.slice(1) })).not.toBe(hashColumns(table));
  });

  const bomb = deflateRawSync(Buffer.alloc(200_000_000));
  const shape = 3;
  it.each<[string, Uint8Array]>([
    ['are no deflated bytes', Buffer.from('not a log')],
    ['are nothing', new Uint8Array()],
    ['unpack to far more than any log', bomb],
    ['begin otherwise', withNumber(0, 1)],
    ['claim more rows than they have', withNumber(1, 5)],
    ['claim a billion rows', withNumber(1, 1_000_000_000)],
    ['claim more columns than they have', withNumber(2, 900)],
    ['claim a billion columns', withNumber(2, 1_000_000_000)],
    ['claim a name longer than the file', withNumber(shape, 0xff_ff_ff_f0)],
    ['claim more values than the file has', withNumber(shape + 5, 0xff_ff_ff_f0)],
    ['have more values than rows', withNumber(shape + 2, 5)],
    ['end too early', deflateRawSync(inflateRawSync(encodeColumns(table)).subarray(0, -1))],
    ['go on after their end', deflateRawSync(Buffer.concat([inflateRawSync(encodeColumns(table)), Buffer.alloc(8)]))],
    [
      'have rows out of order',
      encodeColumns({ ...table, columns: [{ name: 'a', at: Int32Array.of(2, 1), values: new Float64Array(2) }] }),
    ],
    [
      'have a row past the last',
      encodeColumns({ ...table, columns: [{ name: 'a', at: Int32Array.of(1, 4), values: new Float64Array(2) }] }),
    ],
  ])('are refused when they %s', (_, content) => {
    expect(() => decodeColumns(content)).toThrow();
  });
});
