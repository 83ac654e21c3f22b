import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thinTable } from '../../../src/domain/training-run/thin-table.ts';
import type { LogColumn, LogTable } from '../../../src/domain/training-run/types.ts';

const dense = (name: string, values: readonly number[]): LogColumn => ({
  name,
  at: null,
  values: Float64Array.from(values),
});
const sparse = (name: string, rows: readonly number[], value: (row: number) => number): LogColumn => ({
  name,
  at: Int32Array.from(rows),
  values: Float64Array.from(rows, value),
});
const steps = (rows: number) => Array.from({ length: rows }, (_, row) => row);
const roles = { step: 'step', loss: 'trainLoss', val: 'valLoss' } as const;
const columnOf = (table: LogTable, name: string) => table.columns.find((one) => one.name === name);

test('a table with few enough rows stays as it is', () => {
  const table = { rows: 100, columns: [dense('step', steps(100)), dense('loss', steps(100))] };
  expect(thinTable(table, roles, 100)).toBe(table);
});

test('rows stay evenly in log steps, the first and the last among them', () => {
  const table = { rows: 100_000, columns: [dense('step', steps(100_000)), dense('loss', steps(100_000))] };
  const thin = thinTable(table, roles, 2000);
  const kept = [...(columnOf(thin, 'step')?.values ?? [])];
  expect(thin.rows).toBe(kept.length);
  expect(kept.length).toBeGreaterThan(1700);
  expect(kept.length).toBeLessThanOrEqual(2000);
  expect([kept[0], kept.at(-1)]).toEqual([0, 99_999]);
  const inDecade = (from: number) => kept.filter((step) => step >= from && step < from * 10).length;
  // Ten times the steps, as many rows; the first decades have fewer steps than their share.
  expect(inDecade(10)).toBe(90);
  expect(Math.abs(inDecade(1000) / inDecade(10_000) - 1)).toBeLessThan(0.1);
});

test('a column that is logged now and then keeps its share of values', () => {
  const rare = steps(50_000).filter((row) => row % 50 === 7);
  const table = {
    rows: 50_000,
    columns: [dense('step', steps(50_000)), dense('loss', steps(50_000)), sparse('val', rare, (row) => row / 10)],
  };
  const thin = thinTable(table, roles, 3000);
  const val = columnOf(thin, 'val');
  const step = columnOf(thin, 'step');
  expect(thin.rows).toBeLessThanOrEqual(3000);
  expect(val?.values.length).toBeGreaterThan(500);
  // What is kept still stands beside its own step.
  expect([...(val?.values ?? [])]).toEqual([...(val?.at ?? [])].map((row) => (step?.values[row] ?? 0) / 10));
});

test('of a resumed run the rows that were logged again stay', () => {
  const again = [...steps(8000), ...steps(8000).map((step) => step + 4000)];
  const table = {
    rows: 16_000,
    columns: [
      dense('step', again),
      dense(
        'loss',
        again.map((_, row) => (row < 8000 ? 1 : 2)),
      ),
    ],
  };
  const thin = thinTable(table, roles, 1000);
  const loss = columnOf(thin, 'loss')?.values ?? [];
  const twice = [...(columnOf(thin, 'step')?.values ?? [])].flatMap((step, row) => (step >= 4000 ? [loss[row]] : []));
  expect(new Set(twice)).toEqual(new Set([2]));
});

test('any table comes out within its rows, in order, with every first value that is not finite', () => {
  const anyTable = fc
    .tuple(
      fc.integer({ min: 60, max: 400 }),
      fc.infiniteStream(fc.nat(1000)),
      fc.nat(300),
      fc.integer({ min: 20, max: 50 }),
    )
    .map(([rows, stream, odd, most]) => {
      const values = Array.from(stream.take(rows));
      const losses = values.map((value, row) => (row >= odd ? Number.NaN : value));
      return { table: { rows, columns: [dense('step', values), dense('loss', losses)] }, most, odd };
    });
  fc.assert(
    fc.property(anyTable, ({ table, most, odd }) => {
      const thin = thinTable(table, roles, most);
      expect(thin.rows).toBeLessThanOrEqual(most + 3);
      const isIn = (row: number) =>
        [...(columnOf(thin, 'step')?.values ?? [])].some(
          (step, place) =>
            step === table.columns[0]?.values[row] &&
            Object.is(columnOf(thin, 'loss')?.values[place], table.columns[1]?.values[row]),
        );
      expect([0, table.rows - 1, ...(odd < table.rows ? [odd] : [])].every(isIn)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
