import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/content.ts';
import { buildPlan } from '../../../src/domain/plan/build-plan.ts';
import { programmeOf } from '../../../src/domain/plan/programme.ts';
import type { Plan, PlanSettings } from '../../../src/domain/plan/types.ts';
import { undecided } from '../../../src/domain/plan/undecided.ts';
import type { Answer, Answers } from '../../../src/domain/questionnaire/answer.ts';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment.ts';
import { type SampleFirm, sampleFirm, sampleFirms } from '../../support/sample-firms.ts';
import { solve } from '../../support/solve.ts';
import { tinyContent } from '../../support/tiny-content.ts';

const start = '2027-01-04';
const settings: PlanSettings = { ...undecided(start), personDays: 90 };
const at0: Answer = { kind: 'level', level: 0 };
const firm: Answers = {
  HOW: { kind: 'choices', values: ['train'] },
  DATA: { kind: 'choice', value: 'pii' },
  COUNT: { kind: 'number', value: 0 },
  M1: at0,
  M2: at0,
  M3: at0,
};

function plan(part: Partial<PlanSettings> = {}, answers: Answers = firm): Plan {
  return buildPlan({ content: tinyContent, answers, criticalSystems: 0, settings: { ...settings, ...part } }, solve);
}

const plans = new Map<SampleFirm, Plan>();
function planOf(name: SampleFirm): Plan {
  const known = plans.get(name) ?? buildPlan(sampleFirm(name), solve);
  plans.set(name, known);
  return known;
}

function windowsOf({ chosen }: Plan): Record<string, string> {
  return Object.fromEntries(chosen.map(({ action, window }) => [action, window]));
}

function reasonOf({ rejected }: Plan, id: string): string | undefined {
  return rejected.find(({ action }) => action === id)?.reason;
}

describe('a plan', () => {
  it('starts at the total of the planning scores and falls to the hand-computed end', () => {
    // Today 13.2 + 19 + 8.2 = 40.4. X1 (M1 to 3) and X2 (M2 to 4): K1 V = 0.75/3.5, L = 0.9 + 0.7 x 13/7 = 2.2, S = 6.6;
    // K3 V = 0.25, L = 0.6 + 1.4 = 2, S = 4. X3 (M3 to 4): K2 = 1 x 5. In all 15.6.
    const { riskOverTime, chosen } = plan();
    expect(riskOverTime[0]?.planning).toBeCloseTo(40.4, 10);
    expect(riskOverTime.at(-1)?.planning).toBeCloseTo(15.6, 10);
    expect(riskOverTime.every(({ doNothing }) => Math.abs(doNothing - 40.4) < 1e-9)).toBe(true);
    expect(riskOverTime.map(({ at }) => at)).toEqual([
      '2027-01-04',
      '2027-02-03',
      '2027-03-05',
      '2027-04-04',
      '2027-07-03',
      '2028-01-04',
    ]);
    const x3 = chosen.find(({ action }) => action === 'X3');
    expect(x3).toMatchObject({ window: '31-60', start: '2027-02-03', finish: '2027-03-04', costNtd: 100_000 });
    expect(x3?.lowers).toEqual([{ risk: 'K2', points: expect.closeTo(7, 9) }]);
    expect(x3?.costPerPointNtd).toBeCloseTo((100_000 + 3 * 8000) / 7, 6);
  });

  it('minimises risk-point days: answers rise only at the end of the window in which an action completes', () => {
    // All of X1, X2, X4 in the first window (27 of 30 days), X3 in the second: 40.4, then 22.6, then 15.6.
    const { objective, bound, gap, status } = plan();
    expect(objective).toBeCloseTo(30 * 40.4 + 30 * 22.6 + (30 + 90 + 365) * 15.6, 8);
    expect({ bound, gap, status }).toEqual({ bound: objective, gap: 0, status: 'optimal' });
  });

  it('keeps an action that only lowers risk earlier, and says that it buys nothing of its own at the end', () => {
    const x4 = plan().chosen.find(({ action }) => action === 'X4');
    expect(x4).toMatchObject({ window: '0-30', buys: 0, costPerPointNtd: null, lowers: [] });
  });

  it('drops an action that another one in the same window makes idle', () => {
    const [x1, , , x4] = tinyContent.actions;
    if (!x1 || !x4) throw new Error('the tiny content has four actions');
    const small = { ...x4, id: 'Y1', effortPersonDays: [1, 1] as const };
    const large = { ...x4, id: 'Y2', effortPersonDays: [6, 6] as const, raises: [{ question: 'M3', to: 4 as const }] };
    const bank = { ...tinyContent, actions: [x1, small, large] };
    const { chosen, rejected } = buildPlan({ content: bank, answers: firm, criticalSystems: 0, settings }, solve);
    expect(chosen.map(({ action }) => action).toSorted()).toEqual(['X1', 'Y2']);
    expect(rejected).toEqual([{ action: 'Y1', reason: 'nothing-left-to-raise' }]);
  });

  it('names what an action waits for and what waits for it', () => {
    const { chosen } = plan();
    expect(chosen.find(({ action }) => action === 'X2')?.waitsFor).toEqual(['X1']);
    expect(chosen.find(({ action }) => action === 'X1')?.enables).toEqual(['X2']);
  });

  it.each(sampleFirms)('lists nothing of %s before what it waits for', (name) => {
    const listed = planOf(name).chosen.map(({ action }) => action);
    const late = planOf(name).chosen.filter(({ action, waitsFor }) =>
      waitsFor.some((before) => listed.indexOf(before) > listed.indexOf(action)),
    );
    expect(late.map(({ action }) => action)).toEqual([]);
  });

  it('leaves out what the money does not pay for', () => {
    const cheap = plan({ budgetNtd: 99_999 });
    expect(reasonOf(cheap, 'X3')).toBe('over-budget');
    expect(windowsOf(plan({ budgetNtd: 100_000 }))).toHaveProperty('X3', '31-60');
  });

  it('spreads an action over consecutive windows when person-days are short, and drops what never fits', () => {
    const slow = plan({ personDays: 12 });
    expect(windowsOf(slow).X2).not.toBe('0-30');
    const none = plan({ personDays: 0 });
    expect(none.chosen).toEqual([]);
    expect(none.rejected.every(({ reason }) => reason === 'no-capacity')).toBe(true);
  });

  it('takes person-days from the size of the firm when none are given, the smallest while that is open', () => {
    const big: Answers = { ...firm, SIZE: { kind: 'choice', value: 'big' } };
    expect(plan({ personDays: null }, big).windows[0]?.personDays).toBe(30);
    expect(plan({ personDays: null }).windows.map(({ personDays }) => personDays)).toEqual([6, 6, 6, 18]);
  });

  it('counts a prerequisite as done that does not apply, that is done, or whose levels the firm already reached', () => {
    const untrained: Answers = { ...firm, HOW: { kind: 'choices', values: ['api'] } };
    const bare = plan({}, untrained);
    expect(reasonOf(bare, 'X1')).toBe('not-applicable');
    expect(bare.chosen.find(({ action }) => action === 'X2')?.waitsFor).toEqual([]);
    const done = plan({ done: ['X1'] });
    expect(reasonOf(done, 'X1')).toBe('already-done');
    expect(done.riskOverTime[0]?.planning).toBeLessThan(40.4);
    const reached = plan({}, { ...firm, M1: { kind: 'level', level: 3 } });
    expect(reasonOf(reached, 'X1')).toBe('nothing-left-to-raise');
    expect(windowsOf(reached)).toHaveProperty('X2', '0-30');
  });

  it('keeps out what is excluded and what waits for it', () => {
    const without = plan({ excluded: ['X1'] });
    expect(reasonOf(without, 'X1')).toBe('excluded');
    expect(reasonOf(without, 'X2')).toBe('prerequisite-excluded');
  });

  it('completes a locked action exactly in its window, its prerequisites before it', () => {
    const locked = plan({ locked: { X2: '61-90' } });
    expect(windowsOf(locked)).toMatchObject({ X1: '0-30', X2: '61-90' });
    expect(windowsOf(plan({ begun: ['X3'] }))).toHaveProperty('X3', '0-30');
  });

  it('is infeasible, and chooses nothing, when what is locked or begun cannot be placed', () => {
    const impossible: Partial<PlanSettings>[] = [
      { locked: { X3: '0-30' }, budgetNtd: 1000 },
      { locked: { X2: '0-30' }, excluded: ['X1'] },
      { locked: { X2: '0-30', X1: '31-60' } },
      { locked: { X1: 'no-such-window' } },
      { begun: ['X4'], personDays: 1 },
    ];
    for (const part of impossible) {
      const { status, chosen } = plan(part);
      expect(status).toBe('infeasible');
      expect(chosen).toEqual([]);
    }
  });

  it('says which decisions stand in each other’s way, and names no other', () => {
    const conflictOf = (part: Partial<PlanSettings>) => plan(part).conflict;
    expect(conflictOf({ locked: { X3: '0-30' }, budgetNtd: 1000, excluded: ['X4'] })).toEqual([
      { kind: 'budget' },
      { kind: 'lock', action: 'X3', window: '0-30' },
    ]);
    expect(conflictOf({ locked: { X2: '0-30' }, excluded: ['X1'] })).toEqual([
      { kind: 'excluded', action: 'X1' },
      { kind: 'lock', action: 'X2', window: '0-30' },
    ]);
    expect(conflictOf({ locked: { X2: '0-30', X1: '31-60' } })).toHaveLength(2);
    expect(conflictOf({ begun: ['X4'], personDays: 1 })).toEqual([
      { kind: 'person-days' },
      { kind: 'begun', action: 'X4' },
    ]);
    expect(conflictOf({ minimumPerPillar: { compute: 1 } })).toEqual([{ kind: 'pillar-minimum', pillar: 'compute' }]);
    expect(conflictOf({})).toEqual([]);
  });

  it('spends money of a window when it has come in, and carries over what is left', () => {
    const early = plan({ windowBudgetsNtd: { '0-30': 60_000, '61-90': 40_000 } });
    expect(windowsOf(early).X3).toBe('61-90');
    expect(plan({ windowBudgetsNtd: { '0-30': 60_000 } }).chosen.map(({ action }) => action)).not.toContain('X3');
  });

  it('gives one owner no more actions at a time than allowed, from the first work to completion', () => {
    const spans = ({ windows, chosen }: Plan) =>
      windows.map(({ from, to }) => chosen.filter(({ start: first, finish }) => first <= to && finish >= from).length);
    expect(Math.max(...spans(plan()))).toBeGreaterThan(1);
    expect(Math.max(...spans(plan({ maxParallel: 1 })))).toBe(1);
    const split = plan({ maxParallel: 1, owners: { X1: 'Lin', X2: 'Lin', X3: 'Chen', X4: 'Chen' } });
    expect(Math.max(...spans(split))).toBe(2);
  });

  it('chooses the lower id of two actions that do the same, and neither twice', () => {
    const [x1] = tinyContent.actions;
    if (!x1) throw new Error('the tiny content has actions');
    const bank = {
      ...tinyContent,
      actions: [
        { ...x1, id: 'Z2' },
        { ...x1, id: 'Z1' },
      ],
    };
    const { chosen } = buildPlan({ content: bank, answers: firm, criticalSystems: 0, settings }, solve);
    expect(chosen.map(({ action }) => action)).toEqual(['Z1']);
  });

  it('counts once what two actions raise', () => {
    const [x1] = tinyContent.actions;
    if (!x1) throw new Error('the tiny content has actions');
    const lower = { ...x1, id: 'Y1', raises: [{ question: 'M1', to: 2 as const }], earliest: '0-30' as const };
    const higher = { ...x1, id: 'Y2', raises: [{ question: 'M1', to: 4 as const }], earliest: '31-60' as const };
    const bank = { ...tinyContent, actions: [lower, higher] };
    const both = buildPlan({ content: bank, answers: firm, criticalSystems: 0, settings }, solve);
    const alone = buildPlan(
      { content: { ...bank, actions: [higher] }, answers: firm, criticalSystems: 0, settings },
      solve,
    );
    expect(both.chosen).toHaveLength(2);
    expect(both.riskOverTime.at(-1)?.planning).toBeCloseTo(alone.riskOverTime.at(-1)?.planning ?? 0, 9);
    expect(both.objective).toBeLessThan(alone.objective);
  });

  it('says of what it leaves out whether it never fits the budget or only does less for its money', () => {
    expect(reasonOf(plan({ budgetNtd: 50_000 }), 'X3')).toBe('over-budget');
    const [, , x3] = tinyContent.actions;
    if (!x3) throw new Error('the tiny content has actions');
    const weaker = { ...x3, id: 'X5', raises: [{ question: 'M2', to: 1 as const }] };
    const bank = { ...tinyContent, actions: [...tinyContent.actions.slice(2, 3), weaker] };
    const short = { ...settings, budgetNtd: 150_000 };
    const { rejected } = buildPlan({ content: bank, answers: firm, criticalSystems: 0, settings: short }, solve);
    expect(rejected).toEqual([{ action: 'X5', reason: 'too-dear' }]);
  });

  it('is proven optimal when nothing remains to do', () => {
    const at4: Answer = { kind: 'level', level: 4 };
    const perfect = plan({}, { ...firm, M1: at4, M2: at4, M3: at4 });
    expect(perfect).toMatchObject({ status: 'optimal', gap: 0, chosen: [] });
    expect(perfect.rejected.map(({ reason }) => reason)).toEqual(Array(4).fill('nothing-left-to-raise'));
  });

  it('shows as a 90-day programme: three windows, and the rest as later', () => {
    const phases = programmeOf(content, planOf('machine-tools'));
    expect(phases.map(({ id }) => id)).toEqual(['0-30', '31-60', '61-90', 'later']);
    const planned = planOf('machine-tools').chosen;
    expect(phases.flatMap(({ actions }) => actions)).toHaveLength(planned.length);
    expect(phases.reduce((sum, { costNtd }) => sum + costNtd, 0)).toBe(planned.reduce((sum, a) => sum + a.costNtd, 0));
  });
});

describe.each(sampleFirms)('the plan of %s', (name) => {
  it('starts where the assessment stands', () => {
    const input = sampleFirm(name);
    const { risks } = scoreAssessment(input);
    const total = risks.reduce((sum, risk) => sum + (risk.status === 'assessed' ? risk.score.planning : 0), 0);
    expect(planOf(name).riskOverTime[0]?.planning).toBeCloseTo(total, 9);
  });
});
