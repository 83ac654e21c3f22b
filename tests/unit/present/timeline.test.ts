import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layTimeline,
  quarterStarts,
  type TimelineItem,
  type TimelineRoom,
} from '../../../renderer/features/present/timeline.ts';
import { addDays } from '../../../src/kernel/dates.ts';

const pillars = ['compute', 'talent', 'mindset', 'process'] as const;
const start = '2027-01-04';
const room: TimelineRoom = { width: 1000, height: 420, row: 26, thinRow: 11, laneGap: 5, lowestLane: 38 };

const items: fc.Arbitrary<readonly TimelineItem[]> = fc
  .array(
    fc.record({
      pillar: fc.constantFrom(...pillars),
      from: fc.integer({ min: 0, max: 300 }),
      length: fc.integer({ min: 1, max: 60 }),
      labelWidth: fc.integer({ min: 40, max: 420 }),
      weight: fc.integer({ min: 0, max: 9 }),
    }),
    { minLength: 1, maxLength: 44 },
  )
  .map((list) =>
    list.map(({ pillar, from, length, labelWidth, weight }, index) => ({
      id: `A${String(index).padStart(2, '0')}`,
      pillar,
      start: addDays(start, from),
      finish: addDays(start, from + length - 1),
      labelWidth,
      weight,
    })),
  );

describe('the timeline of the presenter', () => {
  it('draws every item once, in its own lane, inside the width', () => {
    fc.assert(
      fc.property(items, (list) => {
        const lanes = layTimeline(list, pillars, start, 365, room);
        const labelWidths = new Map(list.map(({ id, labelWidth }) => [id, labelWidth]));
        const drawn = lanes.flatMap((lane) => lane.bars.map(({ id }) => [id, lane.pillar]));
        expect(drawn.sort()).toEqual(list.map(({ id, pillar }) => [id, pillar]).sort());
        for (const bar of lanes.flatMap(({ bars }) => bars)) {
          const label = labelWidths.get(bar.id) ?? 0;
          expect(bar.label === 'left' ? bar.left - label : bar.left).toBeGreaterThanOrEqual(0);
          expect(bar.label === 'right' ? bar.left + bar.width + label : 0).toBeLessThanOrEqual(room.width);
          expect(bar.left + bar.width).toBeLessThanOrEqual(room.width + 1);
        }
      }),
    );
  });

  it('lets no two bars of a lane touch, labels included', () => {
    fc.assert(
      fc.property(items, (list) => {
        const labelWidths = new Map(list.map(({ id, labelWidth }) => [id, labelWidth]));
        for (const { bars } of layTimeline(list, pillars, start, 365, room)) {
          const extents = bars.map((bar) => {
            const label = bar.label === null ? 0 : (labelWidths.get(bar.id) ?? 0);
            return {
              top: bar.top,
              from: bar.label === 'left' ? bar.left - label : bar.left,
              to: bar.left + bar.width + (bar.label === 'right' ? label : 0),
            };
          });
          for (const [index, one] of extents.entries()) {
            for (const other of extents.slice(index + 1)) {
              if (one.top === other.top) expect(one.from >= other.to || one.to <= other.from).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('names the weightiest first where not all can be named', () => {
    fc.assert(
      fc.property(items, (list) => {
        const bars = layTimeline(list, pillars, start, 365, { ...room, height: 220 }).flatMap((lane) => lane.bars);
        const named = new Set(bars.filter(({ label }) => label !== null).map(({ id }) => id));
        // A label that fits on neither side of its bar is left out whatever its weight.
        const small = list.filter(({ labelWidth }) => labelWidth < 300);
        const weights = (isNamed: boolean) =>
          small.filter(({ id }) => named.has(id) === isNamed).map(({ weight }) => weight);
        const lightestNamed = Math.min(Number.POSITIVE_INFINITY, ...weights(true));
        expect(Math.max(Number.NEGATIVE_INFINITY, ...weights(false))).toBeLessThanOrEqual(lightestNamed);
      }),
    );
  });

  it('marks the calendar quarters that begin within the days shown', () => {
    expect(quarterStarts('2027-01-04', 200).map(({ at }) => at)).toEqual(['2027-04-01', '2027-07-01']);
    expect(quarterStarts('2026-12-31', 3)).toEqual([{ at: '2027-01-01', day: 1 }]);
  });
});
