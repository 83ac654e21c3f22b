import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content as wholeContent } from '../../../src/content/content.ts';
import { buildPlan } from '../../../src/domain/plan/build-plan.ts';
import { planModel } from '../../../src/domain/plan/plan-model.ts';
import type { PlanInput, PlanSettings } from '../../../src/domain/plan/types.ts';
import { undecided } from '../../../src/domain/plan/undecided.ts';
import type { Answers } from '../../../src/domain/questionnaire/answer.ts';
import { visibilityOf } from '../../../src/domain/questionnaire/visibility.ts';
import { anyAnswers } from '../../support/arbitrary-answers.ts';
import { contentWithActions } from '../../support/small-firms.ts';
import { solve } from '../../support/solve.ts';

const rounding = 1e-6;
/** Enough actions for waits and overlaps, few enough to solve a hundred plans in seconds. */
const content = contentWithActions(wholeContent.actions.slice(0, 14).map(({ id }) => id));
const ids = content.actions.map(({ id }) => id);
const some = fc.subarray(ids, { maxLength: 4 });

const { owners, minimumPerPillar } = undecided('2027-01-04');
const noDecisions = { owners: fc.constant(owners), minimumPerPillar: fc.constant(minimumPerPillar) };
const windowIds = content.plan.windows.map(({ id }) => id);
const perWindow = (max: number) =>
  fc.dictionary(fc.constantFrom(...windowIds), fc.integer({ min: 0, max }), { maxKeys: 3 });

const anySettings: fc.Arbitrary<PlanSettings> = fc.record({
  ...noDecisions,
  windowBudgetsNtd: fc.option(perWindow(400_000), { freq: 2 }),
  windowPersonDays: perWindow(30),
  maxParallel: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }),
  budgetNtd: fc.option(fc.integer({ min: 0, max: 1_500_000 })),
  personDays: fc.option(fc.integer({ min: 0, max: 120 })),
  start: fc.constant('2027-01-04'),
  locked: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...windowIds), {
        maxKeys: 2,
      }),
    },
  ),
  excluded: fc.oneof(fc.constant([]), some),
  done: fc.oneof(fc.constant([]), some),
  begun: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray(ids, { maxLength: 2 }) },
  ),
});

const cases = fc.tuple(anyAnswers(content), anySettings);
type Case = readonly [Answers, PlanSettings];

/** The content stays out of the generated values, so that a counterexample can be read. */
function inputOf([answers, settings]: Case): PlanInput {
  return { content, answers, criticalSystems: 0, settings };
}

/** Whether an action has anything to raise that is neither known to be reached nor raised by what is done. */
function leftToRaise(id: string, { answers, settings }: PlanInput): boolean {
  const visibility = visibilityOf(content, answers);
  const raisesOf = (action: string) => content.actions.find((each) => each.id === action)?.raises ?? [];
  const done = settings.done.flatMap(raisesOf);
  return raisesOf(id).some(({ question, to }) => {
    const answer = answers[question];
    if (visibility[question] === 'hidden' || answer?.kind === 'notApplicable') return false;
    if (answer?.kind === 'level' && answer.level >= to) return false;
    return !done.some((raise) => raise.question === question && raise.to >= to);
  });
}

describe('any plan', { timeout: 120_000 }, () => {
  it('keeps to the money, the person-days of every window, and the prerequisites', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const input = inputOf(given);
        const plan = buildPlan(input, solve);
        const { budgetNtd, done, excluded, locked } = input.settings;
        const spent = plan.chosen.reduce((sum, { costNtd }) => sum + costNtd, 0);
        if (budgetNtd !== null) expect(spent).toBeLessThanOrEqual(budgetNtd + rounding);
        for (const window of plan.windows) {
          expect(window.usedPersonDays).toBeLessThanOrEqual(window.personDays + rounding);
          expect(window.usedPersonDays).toBeGreaterThanOrEqual(0);
        }
        let available = 0;
        let due = 0;
        for (const { id, usedNtd } of plan.windows) {
          available += input.settings.windowBudgetsNtd?.[id] ?? 0;
          due += usedNtd;
          if (input.settings.windowBudgetsNtd !== null) expect(due).toBeLessThanOrEqual(available + rounding);
        }
        const effort = plan.chosen.reduce((sum, { personDays }) => sum + personDays, 0);
        expect(plan.windows.reduce((sum, window) => sum + window.usedPersonDays, 0)).toBeCloseTo(effort, 6);
        const order = plan.windows.map(({ id }) => id);
        const window = new Map(plan.chosen.map((chosen) => [chosen.action, order.indexOf(chosen.window)]));
        for (const { action, start } of plan.chosen) {
          expect(excluded).not.toContain(action);
          const facts = content.actions.find(({ id }) => id === action);
          for (const prerequisite of facts?.prerequisites ?? []) {
            // One that is done, does not apply or has nothing left to raise holds nobody up, wherever it was locked.
            if (done.includes(prerequisite) || !leftToRaise(prerequisite, input)) continue;
            expect(window.has(prerequisite)).toBe(true);
            expect(window.get(prerequisite)).toBeLessThanOrEqual(plan.windows.findIndex(({ from }) => from === start));
          }
        }
        if (plan.status !== 'infeasible') {
          for (const [id, wanted] of Object.entries(locked)) {
            if (!done.includes(id)) expect(plan.chosen.find(({ action }) => action === id)?.window).toBe(wanted);
          }
          for (const id of input.settings.begun) {
            if (!done.includes(id)) expect(window.has(id)).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('lowers risk from window to window, and never below its bound', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const input = inputOf(given);
        const { riskOverTime, objective, bound, gap, chosen, rejected, status, conflict } = buildPlan(input, solve);
        riskOverTime.reduce((before, now) => {
          expect(now.planning).toBeLessThanOrEqual(before.planning + 1e-9);
          expect(now.planning).toBeLessThanOrEqual(now.doNothing + 1e-9);
          return now;
        });
        expect(bound).toBeLessThanOrEqual(objective);
        expect(gap).toBeGreaterThanOrEqual(0);
        const all = [...chosen, ...rejected].map(({ action }) => action);
        expect(new Set(all).size).toBe(all.length);
        if (status !== 'infeasible') expect(all.toSorted()).toEqual(ids.toSorted());
        expect(conflict.length > 0).toBe(status === 'infeasible');
        for (const { buys, lowers } of chosen) {
          expect(lowers.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(buys, 9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the same, byte for byte, on a second run with the answers in another order', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const input = inputOf(given);
        const answers = Object.fromEntries(Object.entries(input.answers).reverse());
        expect(JSON.stringify(buildPlan({ ...input, answers }, solve))).toBe(JSON.stringify(buildPlan(input, solve)));
      }),
      { numRuns: 8 },
    );
  });
});

describe('any action', () => {
  it('never raises any risk, whatever else is complete', () => {
    fc.assert(
      fc.property(cases, fc.subarray(ids), fc.constantFrom(...ids), (given, completed, id) => {
        const model = planModel(inputOf(given));
        const before = model.reachedBy(completed);
        const after = model.reachedBy([...completed, id]);
        for (const risk of model.risks) {
          expect(model.riskAt(risk, after)).toBeLessThanOrEqual(model.riskAt(risk, before) + 1e-12);
        }
      }),
      { numRuns: 100 },
    );
  });
});
