import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDraftViolations } from '../../../renderer/features/roadmap/gantt/find-draft-violations.ts';
import { buildRoadmap } from '../../../src/domain/roadmap/build-roadmap.ts';
import { generatedWindows, generateRoadmap } from '../../bench/generate-roadmap.ts';
import { drawnRoadmap, inputOf } from '../../support/arbitrary-roadmap.ts';

describe('what the chart says about a held bar', () => {
  it('is what the domain says about the item once it stands there', () => {
    let found = 0;
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const input = inputOf(drawn);
        const roadmap = buildRoadmap(input);
        const off = new Set(input.holidays.map(({ date }) => date));
        const rules = { roadmap, windows: input.plan.windows, off };
        for (const item of roadmap.items) {
          const { finish, violations } = findDraftViolations(item, item, rules);
          expect(finish).toBe(item.finish);
          expect(violations).toEqual(item.violations);
          found += violations.length;
        }
      }),
    );
    expect(found).toBeGreaterThan(0);
  });

  it('names what waits for it and would begin before it ends', () => {
    const roadmap = generateRoadmap(6);
    const off = new Set(roadmap.holidays.map(({ date }) => date));
    const rules = { roadmap, windows: generatedWindows, off };
    const waiting = roadmap.items.find((item) => item.waitsFor.length > 0 && item.status !== 'done');
    const first = roadmap.items.find((item) => item.action === waiting?.waitsFor[0]);
    if (!waiting || !first) throw new Error('Nothing waits for anything');
    const place = { start: waiting.start, workingDays: first.workingDays };
    expect(findDraftViolations(first, place, rules).overtakes).toEqual([waiting.action]);
    expect(findDraftViolations(first, first, rules).overtakes).toEqual([]);
  });
});
