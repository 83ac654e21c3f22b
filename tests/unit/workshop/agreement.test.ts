import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensusRules } from '../../../src/content/consensus-rules.ts';
import { agreementOf } from '../../../src/domain/workshop/agreement.ts';
import { medianLevel } from '../../../src/domain/workshop/median-level.ts';
import { bruteForceAgreement } from '../../support/brute-force-agreement.ts';

type Levels = readonly [number, number, number, number, number];

/** Every way in which so many votes can fall on five levels. */
function everySpread(votes: number): readonly Levels[] {
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
  return upTo(votes).flatMap((a) =>
    upTo(votes - a).flatMap((b) =>
      upTo(votes - a - b).flatMap((c) =>
        upTo(votes - a - b - c).map((d): Levels => [a, b, c, d, votes - a - b - c - d]),
      ),
    ),
  );
}

describe('agreement A', () => {
  it.each([
    ['everyone on one level', [0, 0, 7, 0, 0], 1],
    ['an even spread over all levels', [3, 3, 3, 3, 3], 0],
    ['half at either end', [4, 0, 0, 0, 4], -1],
    ['two neighbours', [0, 6, 6, 0, 0], 0.75],
    ['three neighbours', [0, 2, 2, 2, 0], 0.5],
    ['four neighbours', [2, 2, 2, 2, 0], 0.25],
    // 01010: TU 2, TDU 1, so U = (3·2 − 4·1) / (3·3) = 2/9; two levels of five: 2/9 · 3/4 = 1/6.
    ['two camps with one level between', [0, 3, 0, 3, 0], 1 / 6],
    // 8 of 10 votes in the layer 00110 (0.75), 2 of 10 in 00100 (1): 0.6 + 0.2.
    ['six to four between neighbours', [0, 0, 6, 4, 0], 0.8],
    // 6 of 9 votes in 10001 (−1), 3 of 9 in 10000 (1).
    ['two to one between the ends', [6, 0, 0, 0, 3], -1 / 3],
    // 5 of 12 in 11111 (0), 3 of 12 in 01110 (0.5), 4 of 12 in 00100 (1).
    ['a hill over all levels', [1, 2, 6, 2, 1], 11 / 24],
  ] as const)('of %s, worked by hand', (_, levels, expected) => {
    expect(agreementOf(levels)).toBeCloseTo(expected, 9);
  });

  it('is what the R package of the measure prints for its own example', () => {
    expect(agreementOf([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7);
  });

  it('is exactly -1 and 1 at its ends', () => {
    expect(agreementOf([5, 0, 0, 0, 5])).toBe(-1);
    expect(agreementOf([0, 0, 0, 0, 5])).toBe(1);
  });

  it('is a plain 0 where rounding ends just below it', () => {
    expect(agreementOf([0, 5, 1, 3, 5])).toBe(0);
  });

  it('is not said of fewer than three levels', () => {
    expect(agreementOf([0, 0, 0, 0, 0])).toBeNull();
    expect(agreementOf([1, 0, 0, 0, 1])).toBeNull();
    expect(agreementOf([1, 0, 1, 0, 1])).not.toBeNull();
  });

  it('is what the definition gives, stays between -1 and 1, and reads the same from either end', () => {
    const counts = fc.nat({ max: 40 });
    fc.assert(
      fc.property(fc.tuple(counts, counts, counts, counts, counts), (levels) => {
        const agreement = agreementOf(levels);
        if (agreement === null) return;
        expect(agreement).toBeCloseTo(bruteForceAgreement(levels), 8);
        expect(Math.abs(agreement)).toBeLessThanOrEqual(1);
        expect(agreementOf(levels.toReversed())).toBe(agreement);
        expect(agreementOf(levels.map((count) => count * 3))).toBe(agreement);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the threshold of agreed', () => {
  it.each([3, 4, 5, 7, 10, 12])('always means one level, the median, with three fifths of %i votes on it', (votes) => {
    const agreed = everySpread(votes).filter((levels) => (agreementOf(levels) ?? 0) >= consensusRules.agreed);
    expect(agreed.length).toBeGreaterThan(5);
    for (const levels of agreed) {
      const median = medianLevel(levels) ?? Number.NaN;
      expect(levels[median]).toBe(Math.max(...levels));
      expect((levels[median] ?? 0) / votes).toBeGreaterThanOrEqual(0.6);
    }
  });
});
