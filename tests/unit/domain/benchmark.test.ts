import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ComparedBy,
  type ComparedClient,
  type ComparedFigure,
  compareClients,
  comparedFigures,
} from '../../../src/domain/benchmark/compare-clients.ts';
import { quartilesOf } from '../../../src/domain/benchmark/quartiles.ts';

const ways: readonly ComparedBy[] = ['industry-and-size', 'industry', 'size', 'all'];
const figure = fc.double({ min: 0, max: 100, noNaN: true });
const anyClient: fc.Arbitrary<ComparedClient> = fc.record({
  industry: fc.constantFrom('mfg', 'ict', null),
  size: fc.constantFrom('small', 'medium', null),
  figures: fc.record(
    Object.fromEntries(
      comparedFigures.map((of) => [of, of === 'overall' ? figure : fc.option(figure, { freq: 8 })]),
    ) as Record<ComparedFigure, fc.Arbitrary<number | null>>,
  ),
});
const anyPortfolio = fc.tuple(anyClient, fc.array(anyClient, { maxLength: 40 }));
const alike = (overall: number): ComparedClient => ({
  industry: 'mfg',
  size: 'small',
  figures: { overall, compute: overall, talent: null, mindset: overall, process: overall },
});

describe('a client beside the others', () => {
  test('with fewer than five comparable clients nothing is shown', () => {
    const four = [10, 20, 30, 40].map(alike);
    for (const by of ways) expect(compareClients(alike(50), four, by)).toBeNull();
    for (const by of ways) expect(compareClients(alike(50), [...four, alike(60)], by)).not.toBeNull();
  });

  test('a figure that fewer than five of them have is left out', () => {
    const compared = compareClients(alike(50), [10, 20, 30, 40, 60].map(alike), 'all');
    expect(compared?.lines.map(({ of, others }) => [of, others !== null])).toEqual([
      ['overall', true],
      ['compute', true],
      ['talent', false],
      ['mindset', true],
      ['process', true],
    ]);
  });

  test('whatever is shown comes from five others or more, and no two groups differ by one to four of them', () => {
    fc.assert(
      fc.property(anyPortfolio, ([mine, others]) => {
        for (const of of comparedFigures) {
          const groups = ways
            .filter((by) => compareClients(mine, others, by)?.lines.find((line) => line.of === of)?.others)
            .map((by) => membersOf(mine, others, by, of));
          for (const group of groups) expect(group.size).toBeGreaterThanOrEqual(5);
          for (const wide of groups) {
            for (const narrow of groups) {
              if (![...narrow].every((one) => wide.has(one))) continue;
              const more = wide.size - narrow.size;
              expect(more === 0 || more >= 5).toBe(true);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('numbers leave in whole points and the count in steps of five; nothing else does', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.constantFrom(...ways), ([mine, others], by) => {
        const compared = compareClients(mine, others, by);
        if (!compared) return;
        expect(Object.keys(compared).sort()).toEqual(['lines', 'othersAtLeast']);
        expect(compared.othersAtLeast % 5).toBe(0);
        expect(compared.othersAtLeast).toBeLessThanOrEqual(others.length);
        for (const line of compared.lines) {
          expect(line.mine).toBe(mine.figures[line.of]);
          if (!line.others) continue;
          const { lower, median, upper } = line.others;
          expect([lower, median, upper].every(Number.isInteger)).toBe(true);
          expect(lower <= median && median <= upper).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('who knows all others but one, of five, still gets it within a point or more, save for a few in a hundred', () => {
    const tenths = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);
    const widths: number[] = [];
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 5, maxLength: 5 }), (values) => {
        const [, ...known] = values;
        const told = JSON.stringify(quartilesOf(values));
        const fits = Array.from({ length: 1001 }, (_, place) => place / 10).filter(
          (guess) => JSON.stringify(quartilesOf([guess, ...known])) === told,
        );
        widths.push(Math.max(...fits) - Math.min(...fits));
      }),
      { numRuns: 200, seed: 1 },
    );
    const sorted = widths.toSorted((a, b) => a - b);
    expect(sorted[100]).toBeGreaterThanOrEqual(1.5);
    expect(sorted.filter((width) => width < 0.2).length).toBeLessThanOrEqual(6);
  });
});

describe('quartiles', () => {
  test('are means of three neighbours: of five values worked by hand', () => {
    // Sorted 10 20 40 70 100: (10+20+40)/3, (20+40+70)/3, (40+70+100)/3.
    expect(quartilesOf([70, 10, 100, 40, 20])).toEqual({ lower: 23, median: 43, upper: 70 });
  });

  test('stand between places as type 7 does: of eight values worked by hand', () => {
    // 0 to 70 in tens: places 1.75, 3.5 and 5.25; on a straight line the neighbours cancel out.
    expect(quartilesOf([0, 10, 20, 30, 40, 50, 60, 70])).toEqual({ lower: 18, median: 35, upper: 53 });
  });

  test('are refused of fewer than five', () => {
    expect(() => quartilesOf([1, 2, 3, 4])).toThrow(RangeError);
  });
});

function membersOf(mine: ComparedClient, others: readonly ComparedClient[], by: ComparedBy, of: ComparedFigure) {
  const industry = by === 'industry' || by === 'industry-and-size';
  const size = by === 'size' || by === 'industry-and-size';
  return new Set(
    others.filter(
      (other) =>
        other.figures[of] !== null &&
        (!industry || (mine.industry !== null && other.industry === mine.industry)) &&
        (!size || (mine.size !== null && other.size === mine.size)),
    ),
  );
}
