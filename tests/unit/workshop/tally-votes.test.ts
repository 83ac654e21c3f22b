import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyVotes } from '../../../src/domain/workshop/tally-votes.ts';
import { type Voice, type VoteChoice, workshopRoles } from '../../../src/domain/workshop/types.ts';

const choices: readonly VoteChoice[] = [0, 1, 2, 3, 4, 'unsure', 'notMine'];

const anyVoices = fc.uniqueArray(fc.nat({ max: 999 }), { maxLength: 25 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record<Voice>({
        participant: fc.constant(`p${id}`),
        role: fc.constantFrom(...workshopRoles),
        choice: fc.constantFrom(...choices),
        comment: fc.constant(''),
      }),
    ),
  ),
);

function voices(...said: readonly (readonly [Voice['role'], VoteChoice])[]): readonly Voice[] {
  return said.map(([role, choice], place) => ({ participant: `p${place + 1}`, role, choice, comment: '' }));
}

describe('a tally of votes', () => {
  it('counts levels, roles and medians, and finds who is far from the median', () => {
    const tally = tallyVotes(
      voices(
        ['technical', 1],
        ['management', 4],
        ['technical', 0],
        ['management', 3],
        ['technical', 1],
        ['operations', 'unsure'],
        ['risk-legal', 'notMine'],
        ['operations', 1],
      ),
    );
    expect(tally).toEqual({
      votes: 8,
      all: { levels: [1, 3, 0, 1, 1], unsure: 1, notMine: 1 },
      byRole: [
        { role: 'management', counts: { levels: [0, 0, 0, 1, 1], unsure: 0, notMine: 0 }, median: 3.5 },
        { role: 'technical', counts: { levels: [1, 2, 0, 0, 0], unsure: 0, notMine: 0 }, median: 1 },
        { role: 'risk-legal', counts: { levels: [0, 0, 0, 0, 0], unsure: 0, notMine: 1 }, median: null },
        { role: 'operations', counts: { levels: [0, 1, 0, 0, 0], unsure: 1, notMine: 0 }, median: 1 },
      ],
      // 4 of 6 votes in 11011 (TU 2, TDU 4: U = (6 − 16) / 18 = −5/9, times 1/4), 2 of 6 in 01000 (1): 13/54.
      agreement: 0.240740741,
      consensus: 'split',
      median: 1,
      proposed: null,
      outliers: ['p2', 'p4'],
    });
  });

  it('proposes a level only where the room agrees on one', () => {
    const technical = (...levels: readonly VoteChoice[]) =>
      tallyVotes(voices(...levels.map((level) => ['technical', level] as const)));
    expect(technical(2, 2, 2, 3)).toMatchObject({ consensus: 'agreed', proposed: 2 });
    expect(technical(2, 2, 3, 3)).toMatchObject({ consensus: 'leaning', median: 2.5, proposed: null });
    expect(technical(0, 0, 4, 4)).toMatchObject({ consensus: 'split', median: 2, proposed: null });
    expect(technical(0, 1, 2, 3, 4)).toMatchObject({ consensus: 'split', median: 2, proposed: null });
    expect(technical(3, 3)).toMatchObject({ consensus: 'too-few', agreement: null, median: 3, proposed: null });
    expect(technical(3, 3, 'unsure', 'notMine')).toMatchObject({ consensus: 'too-few', proposed: null });
    expect(technical('unsure', 'notMine')).toMatchObject({ consensus: 'too-few', median: null, outliers: [] });
    expect(tallyVotes([])).toMatchObject({ votes: 0, byRole: [], consensus: 'too-few', median: null });
  });

  it('does not hang on who voted first, and keeps unsure and not mine out of the levels', () => {
    fc.assert(
      fc.property(anyVoices, fc.infiniteStream(fc.nat()), (all, order) => {
        const tally = tallyVotes(all);
        const shuffled = all
          .map((voice) => [order.next().value, voice] as const)
          .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
          .map(([, voice]) => voice);
        expect(tallyVotes(shuffled)).toEqual(tally);

        const levels = all.filter(({ choice }) => typeof choice === 'number');
        const { agreement, consensus, median, proposed, outliers } = tallyVotes(levels);
        expect(tally).toMatchObject({ agreement, consensus, median, proposed, outliers });
        expect(tally.all.levels.reduce((sum, count) => sum + count, 0)).toBe(levels.length);
        expect(levels.length + tally.all.unsure + tally.all.notMine).toBe(all.length);

        expect(proposed).toBe(consensus === 'agreed' ? median : null);
      }),
      { numRuns: 300 },
    );
  });
});
