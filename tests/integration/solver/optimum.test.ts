import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { loadSolve } from '../../../main/jobs/highs.ts';
import type { planDocument } from '../../../src/contract/plan-file.ts';
import { buildPlan } from '../../../src/domain/plan/build-plan.ts';
import { rankedSchedule } from '../../../src/domain/plan/first-guess.ts';
import { frontierBudgets, withBudget } from '../../../src/domain/plan/frontier.ts';
import type { Solve } from '../../../src/domain/plan/linear-program.ts';
import { objectiveOf } from '../../../src/domain/plan/objective.ts';
import { planModel } from '../../../src/domain/plan/plan-model.ts';
import { bruteForceObjective } from '../../support/brute-force-plan.ts';
import { ensureGlpsol } from '../../support/find-glpsol.ts';
import { runCli, spawnCli } from '../../support/run-cli.ts';
import { sampleFirms } from '../../support/sample-firms.ts';
import { smallFirm, wholeFirm } from '../../support/small-firms.ts';
import { solve } from '../../support/solve.ts';

/** Prints a figure into the log of the run: it belongs into the record, whatever it is. */
function report(text: string): void {
  process.stdout.write(`  ${text}\n`);
}

/** Skips the second solve, which only chooses among equally good plans: where only objectives are compared it is time lost. */
const untied: Solve = (program, start) =>
  program.rows.some(({ name }) => name === 'as_good') ? { status: 'infeasible' } : solve(program, start);

describe('the optimum', () => {
  it('is that of a search over all schedules for 300 small random firms', () => {
    let worst = 0;
    let infeasible = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const input = smallFirm(seed);
      const best = bruteForceObjective(input);
      const plan = buildPlan(input, solve);
      if (best === null) {
        infeasible += 1;
        expect(plan.status, `firm ${seed}`).toBe('infeasible');
        continue;
      }
      expect(plan.status, `firm ${seed}`).toBe('optimal');
      worst = Math.max(worst, Math.abs(plan.objective - best));
      expect(worst, `firm ${seed}`).toBeLessThan(1e-6);
    }
    report(
      `300 small firms: largest difference ${worst.toExponential(1)} risk-point days; ${infeasible} without any plan`,
    );
  });

  it('is proven for 50 random firms with every action, and never worse than the ranking', () => {
    const gains: number[] = [];
    for (let seed = 1; seed <= 50; seed++) {
      const input = wholeFirm(seed);
      const plan = buildPlan(input, untied);
      expect(plan.status, `firm ${seed}`).toBe('optimal');
      const model = planModel(input);
      const ranked = rankedSchedule(model);
      if (!ranked) continue;
      const before = objectiveOf(model, ranked);
      gains.push((before - plan.objective) / before);
    }
    gains.sort((a, b) => a - b);
    const [least = 0] = gains;
    const median = gains[Math.floor(gains.length / 2)] ?? 0;
    report(`against the ranking, ${gains.length} firms: median ${percent(median)} better, least ${percent(least)}`);
    expect(gains.length).toBeGreaterThan(40);
    expect(least).toBeGreaterThan(-1e-12);
  });

  it('never leaves more risk for more money, along the frontier of 20 firms', () => {
    let points = 0;
    for (let seed = 101; seed <= 120; seed++) {
      const input = wholeFirm(seed);
      const unlimited = buildPlan(withBudget(input, null), untied);
      let before = Number.POSITIVE_INFINITY;
      for (const budget of frontierBudgets(unlimited, 6, null)) {
        const { objective, status } = buildPlan(withBudget(input, budget), untied);
        expect(status).toBe('optimal');
        expect(objective, `firm ${seed}, NT$ ${budget}`).toBeLessThanOrEqual(before + 1e-6);
        before = objective;
        points += 1;
      }
    }
    report(`${points} points of 20 frontiers, none with more risk for more money`);
  });
});

describe('a search that ends at its node limit', () => {
  it('gives the best plan found and how far from the optimum it is at most', async () => {
    const hasty = await loadSolve({ nodeLimit: 0 });
    for (const seed of [52, 53, 58]) {
      const found = buildPlan(wholeFirm(seed), hasty);
      const best = buildPlan(wholeFirm(seed), solve);
      expect(found.status).toBe('feasible');
      expect(found.gap).toBeCloseTo((found.objective - found.bound) / found.objective, 12);
      expect(found.bound).toBeLessThanOrEqual(best.objective + 1e-6);
      expect(found.objective).toBeGreaterThan(best.objective);
      expect(found.chosen.length).toBeGreaterThan(0);
    }
  });
});

describe('a plan on two start-ups', () => {
  it.each(sampleFirms)('has the same bytes for %s', async (name) => {
    const args = ['plan', `examples/${name}.json`, '--start', '2027-01-04', '--budget-ntd', '500000', '--json'];
    const [first, second] = [await spawnCli(args), await spawnCli(args)];
    expect(first.code).toBe(0);
    expect(first.stdout.length).toBeGreaterThan(1000);
    expect(second.stdout).toBe(first.stdout);
  });
});

describe('the model as an LP file', () => {
  let folder = '';
  let glpsol: string | null = null;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dunwu-lp-'));
    glpsol = ensureGlpsol();
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(sampleFirms)('gives another solver the same optimum for %s', async (name) => {
    expect(glpsol, 'glpsol (Debian: glpk-utils) is needed for this proof').not.toBeNull();
    const file = join(folder, `${name}.lp`);
    const answers = `examples/${name}.json`;
    const { stdout, code } = await runCli(['plan', answers, '--start', '2027-01-04', '--export-lp', file, '--json']);
    expect(code).toBe(0);
    const plan = JSON.parse(stdout) as z.infer<typeof planDocument>;
    const solution = join(folder, `${name}.txt`);
    spawnSync(glpsol ?? '', ['--lp', file, '--cuts', '--write', solution, '--tmlim', '200']);
    const objective = glpsolObjective(readFileSync(solution, 'utf8'));
    report(`${name}: Dunwu ${plan.objective}, glpsol ${objective}`);
    expect(Math.abs(objective - plan.objective)).toBeLessThan(1e-6);
  });
});

/** The objective in glpsol's machine-readable solution: `s mip <rows> <columns> <status> <objective>`, status o = optimal. */
function glpsolObjective(text: string): number {
  const [, value] = /^s mip \d+ \d+ o (\S+)$/m.exec(text) ?? [];
  if (value === undefined) throw new Error(`glpsol proved no optimum: ${text.slice(0, 200)}`);
  return Number(value);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
