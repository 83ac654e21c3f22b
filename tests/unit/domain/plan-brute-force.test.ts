import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/domain/plan/build-plan.ts';
import { bruteForceObjective } from '../../support/brute-force-plan.ts';
import { smallFirm } from '../../support/small-firms.ts';
import { solve } from '../../support/solve.ts';

/** A sample of the 300 firms of tests/integration/solver, small enough for every check. */
const seeds = Array.from({ length: 30 }, (_, index) => index + 1);

describe('the plan of a small random firm', () => {
  it.each(seeds)('is as good as the best of all schedules (firm %i)', (seed) => {
    const input = smallFirm(seed);
    const best = bruteForceObjective(input);
    const plan = buildPlan(input, solve);
    if (best === null) {
      expect(plan.status).toBe('infeasible');
      expect(plan.conflict.length).toBeGreaterThan(0);
    } else {
      expect(plan.status).toBe('optimal');
      expect(Math.abs(plan.objective - best)).toBeLessThan(1e-6);
    }
  });
});
