import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createComposer } from '../../../../main/export/composer.ts';
import type { Table } from '../../../../main/export/document/types.ts';
import { roundToSum } from '../../../../main/export/report/round-to-sum.ts';
import { withColumns } from '../../../../main/export/report/with-columns.ts';
import { withTotal } from '../../../../main/export/report/with-total.ts';
import { defaultBranding } from '../../../../src/contract/report-records.ts';

const table: Table = {
  id: 'small',
  title: ['Small'],
  columns: [
    { id: 'name', title: ['Name'], kind: 'text', width: 2 },
    { id: 'cost', title: ['Cost'], kind: 'money', width: 1, total: true },
    { id: 'days', title: ['Days'], kind: 'days', width: 1, total: true },
  ],
  rows: [
    [{ text: ['a'] }, { text: ['NT$1,000'], value: 1000 }, { text: ['2'], value: 2 }],
    [{ text: ['b'] }, { text: ['NT$500'], value: 500 }, { text: ['0.5'], value: 0.5 }],
  ],
  empty: ['none'],
};

describe('printed sums', () => {
  test('agree with what is printed above them', () => {
    const values = fc.array(fc.double({ min: 0, max: 25, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (points) => {
        const sum = Number(points.reduce((all, value) => all + value, 0).toFixed(2));
        const printed = roundToSum(points, sum, 2);
        expect(Math.round(100 * printed.reduce((all, value) => all + value, 0))).toBe(Math.round(100 * sum));
        printed.forEach((value, place) => {
          expect(Math.abs(value - (points[place] ?? 0))).toBeLessThan(0.01 + 1e-6);
        });
      }),
    );
  });

  test('leave alone what adds up by itself', () => {
    expect(roundToSum([5.2, 3.36, 2.24], 10.8, 2)).toEqual([5.2, 3.36, 2.24]);
  });

  test('stand in a last row under the columns that have one', () => {
    const composer = createComposer({ language: 'en', branding: defaultBranding, hidden: [] });
    expect(
      withTotal(table, composer)
        .rows.at(-1)
        ?.map(({ text }) => text[0]),
    ).toEqual(['Total', 'NT$1,500', '2.5']);
    expect(withTotal({ ...table, rows: [] }, composer).rows).toEqual([]);
  });
});

describe('fewer columns on paper', () => {
  test('stand in the order asked for, cells with them', () => {
    const narrow = withColumns(table, ['days', 'name']);
    expect(narrow.columns.map(({ id }) => id)).toEqual(['days', 'name']);
    expect(narrow.rows[0]?.map(({ text }) => text[0])).toEqual(['2', 'a']);
  });

  test('are refused when there is no such column', () => {
    expect(() => withColumns(table, ['owner'])).toThrow('owner');
  });
});
