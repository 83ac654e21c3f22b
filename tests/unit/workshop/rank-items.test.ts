import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appetiteItems, appetiteSets } from '../../../src/content/risk-appetite.ts';
import { rankItems } from '../../../src/domain/workshop/rank-items.ts';
import type { BestWorstChoice } from '../../../src/domain/workshop/types.ts';

const items = ['a', 'b', 'c', 'd'];
const sets = [
  [0, 1, 2],
  [0, 1, 3],
  [0, 2, 3],
  [1, 2, 3],
];

function choice(participant: string, set: number, best: string, worst: string): BestWorstChoice {
  return { participant, role: participant.startsWith('m') ? 'management' : 'technical', set, best, worst };
}

describe('the sets of risk appetite', () => {
  it('show every pair of items exactly once', () => {
    const pairs = appetiteSets.flatMap(([a, b, c]) => [`${a}-${b}`, `${a}-${c}`, `${b}-${c}`]);
    expect(new Set(pairs).size).toBe((appetiteItems.length * (appetiteItems.length - 1)) / 2);
    expect(pairs).toHaveLength(21);
  });
});

describe('a ranking', () => {
  it('counts best less worst over times shown, for all and for each role', () => {
    const choices = [
      choice('m1', 0, 'a', 'c'),
      choice('m1', 1, 'a', 'd'),
      choice('m1', 2, 'a', 'd'),
      choice('m1', 3, 'b', 'd'),
      choice('t1', 0, 'c', 'a'),
      choice('t1', 1, 'b', 'a'),
    ];
    expect(rankItems(items, sets, choices)).toEqual({
      participants: 2,
      items: [
        { item: 'b', best: 2, worst: 0, shown: 5, score: 0.4 },
        { item: 'a', best: 3, worst: 2, shown: 5, score: 0.2 },
        { item: 'c', best: 1, worst: 1, shown: 4, score: 0 },
        { item: 'd', best: 0, worst: 3, shown: 4, score: -0.75 },
      ],
      byRole: [
        {
          role: 'management',
          participants: 1,
          items: [
            { item: 'a', score: 1 },
            { item: 'b', score: 1 / 3 },
            { item: 'c', score: -1 / 3 },
            { item: 'd', score: -1 },
          ],
        },
        {
          role: 'technical',
          participants: 1,
          items: [
            { item: 'c', score: 1 },
            { item: 'b', score: 0.5 },
            { item: 'd', score: 0 },
            { item: 'a', score: -1 },
          ],
        },
      ],
    });
  });

  it('leaves out what is not of its set, and items nobody was shown stand at 0', () => {
    const nonsense = [
      choice('m1', 0, 'd', 'a'),
      choice('m1', 0, 'a', 'a'),
      choice('m1', 9, 'a', 'b'),
      choice('m1', 1, 'a', 'x'),
    ];
    const ranking = rankItems(items, sets, nonsense);
    expect(ranking.participants).toBe(0);
    expect(ranking.byRole).toEqual([]);
    expect(ranking.items.every(({ score, shown }) => score === 0 && shown === 0)).toBe(true);
  });

  it('recovers the order of someone who chooses by it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...appetiteItems], { minLength: 7 }), (order) => {
        const choices = appetiteSets.map((set, place) => {
          const shown = order.filter((item) => set.some((index) => appetiteItems[index] === item));
          return choice('m1', place, shown[0] ?? '', shown.at(-1) ?? '');
        });
        const { items: ranked } = rankItems(appetiteItems, appetiteSets, choices);
        expect(ranked.every(({ shown, score }) => shown === 3 && Math.abs(score) <= 1)).toBe(true);
        expect([ranked[0]?.item, ranked.at(-1)?.item]).toEqual([order[0], order.at(-1)]);
      }),
      { numRuns: 50 },
    );
  });
});
