import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellKinds, RowScanner } from '../../../main/import/training-logs/delimited/row-scanner.ts';

const dialect = { delimiter: ',', names: [], hasHeader: true, firstRow: 1, skipped: 0, decimalComma: false };

/** The numbers of one row of cells, as the scanner reads them. */
function scanned(cells: readonly string[], more: { delimiter?: string; decimalComma?: boolean } = {}): number[] {
  const form = { ...dialect, ...more };
  const scanner = new RowScanner(form, cells.length);
  const bytes = Buffer.from(`${cells.join(form.delimiter)}\n`);
  expect(scanner.scan(bytes, 0)).toBe(bytes.length);
  expect([...scanner.kinds]).toEqual(cells.map(() => cellKinds.number));
  return [...scanner.cells];
}

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((list) => list.join(''));

/** A double as programs write it; `String` drops the sign of -0. */
const written17 = (value: number) => (Object.is(value, -0) ? '-0' : String(value));

/** Numbers as people and programs write them, of up to 25 digits and any exponent. */
const written = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    digits(1, 20),
    fc.option(digits(0, 25)),
    fc.option(fc.integer({ min: -340, max: 320 })),
    fc.constantFrom('e', 'E', 'e+'),
  )
  .map(([sign, whole, fraction, power, e]) => {
    const exponent = power === null ? '' : `${power < 0 ? e[0] : e}${power}`;
    return `${sign}${whole}${fraction === null ? '' : `.${fraction}`}${exponent}`;
  });

test('every double that a program writes is read back to the last bit', () => {
  const double = fc.double({ noNaN: true });
  const loss = fc.double({ min: 1e-12, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.oneof(loss, double), { minLength: 1, maxLength: 8 }), (values) => {
      expect(scanned(values.map(written17))).toEqual(values);
    }),
    { numRuns: 8000 },
  );
});

test('any digits are read as Number() reads them', () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 8 }), (cells) => {
      expect(scanned(cells)).toEqual(cells.map(Number));
    }),
    { numRuns: 10_000 },
  );
});

test('numbers right between two doubles are rounded to even, and those a digit beside them to their side', () => {
  // 2^53 + 1 lies half way between two doubles; a further digit decides.
  for (const cell of [
    '9007199254740993',
    '9007199254740993.0000001',
    '9007199254740992.9999999',
    '0.9007199254740993e-9',
  ]) {
    expect(scanned([cell])).toEqual([Number(cell)]);
  }
});

test('a decimal comma and quotes change nothing of a number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 8 }),
      (values) => {
        const comma = values.map((value) => written17(value).replace('.', ','));
        expect(scanned(comma, { delimiter: ';', decimalComma: true })).toEqual(values);
        expect(scanned(values.map((value) => `"${written17(value)}"`))).toEqual(values);
      },
    ),
    { numRuns: 1000 },
  );
});

test('what is no plain row is left to the library, and nothing is read past the line', () => {
  const scanner = new RowScanner(dialect, 3);
  expect(scanner.scan(Buffer.from('1,"a, ""b""",2\n3,4,5\n'), 0)).toBe(-1);
  expect(scanner.scan(Buffer.from('1,,abc\n3,4,5\n'), 0)).toBe(7);
  expect([...scanner.kinds]).toEqual([cellKinds.number, cellKinds.empty, cellKinds.text]);
});
