import { describe, expect, it } from 'vitest';
import { compareWithPlan, projectedOn } from '../../../renderer/ui/trend/compare-with-plan.ts';
import type { Trend } from '../../../src/contract/plan-records.ts';

const first = '00000000-0000-4000-8000-000000000001';
const second = '00000000-0000-4000-8000-000000000002';
const pillars = { compute: null, talent: null, mindset: null, process: null };
const projected = [
  { at: '2026-01-05', overall: 64, pillars },
  { at: '2026-02-04', overall: 55.4, pillars },
  { at: '2026-04-05', overall: 48.4, pillars },
];
const actual = (assessmentId: string, at: string, overall: number | null, best = overall, worst = overall) => ({
  assessmentId,
  title: at,
  at,
  overall,
  best,
  worst,
  pillars,
});
const trend = (...all: Trend['actual']): Trend => ({ projected, from: first, actual: all });

describe('what a plan promised for a day', () => {
  it('is the last step reached: it falls on the day an action is done, not before', () => {
    expect(projectedOn(projected, '2026-02-03')?.overall).toBe(64);
    expect(projectedOn(projected, '2026-02-04')?.overall).toBe(55.4);
    expect(projectedOn(projected, '2030-01-01')?.overall).toBe(48.4);
  });

  it('is nothing before the plan began', () => {
    expect(projectedOn(projected, '2026-01-04')).toBeNull();
  });
});

describe('actual beside projected', () => {
  it('says by how many whole points the newest assessment is behind, so that the three figures agree', () => {
    const compared = compareWithPlan(trend(actual(second, '2026-05-04', 52.3), actual(first, '2026-01-05', 64)));
    expect(compared).toEqual({ at: '2026-05-04', projected: 48, actual: 52, behind: 4, range: null });
  });

  it('counts less risk than promised as ahead', () => {
    expect(compareWithPlan(trend(actual(second, '2026-05-04', 40)))?.behind).toBe(-8);
  });

  it('carries the range while questions are open', () => {
    expect(compareWithPlan(trend(actual(second, '2026-05-04', 52, 46.2, 58.1)))?.range).toEqual({
      best: 46,
      worst: 58,
    });
  });

  it("says nothing of the plan's own assessment, of one before the plan, or of one without a score", () => {
    expect(compareWithPlan(trend(actual(first, '2026-05-04', 52)))).toBeNull();
    expect(compareWithPlan(trend(actual(second, '2026-01-01', 52)))).toBeNull();
    expect(compareWithPlan(trend(actual(second, '2026-05-04', null)))).toBeNull();
    expect(compareWithPlan(trend())).toBeNull();
  });
});
