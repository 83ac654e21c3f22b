import { describe, expect, it } from 'vitest';
import { buildRoadmap } from '../../../src/domain/roadmap/build-roadmap.ts';
import { lockedByDelay, lockedByMoves, repairObstacles } from '../../../src/domain/roadmap/repair.ts';
import type { ItemProgress, RoadmapInput } from '../../../src/domain/roadmap/types.ts';
import { nationalDaysOff, roadmapInput, type TinyAction } from '../../support/tiny-roadmap.ts';

/** Monday 2027-03-08 begins the first window; it ends on Tuesday 2027-04-06. */
const first = '0-30';
const second = '31-60';

function progress(over: Partial<ItemProgress>): ItemProgress {
  return { status: 'to-do', owner: '', dueDate: null, begunOn: null, doneOn: null, ...over };
}

/** `action owner start finish` of every item. */
function lines(input: RoadmapInput): readonly string[] {
  return buildRoadmap(input).items.map(({ action, start, finish }) => `${action} ${start} ${finish}`);
}

function item(input: RoadmapInput, action: string) {
  const found = buildRoadmap(input).items.find((each) => each.action === action);
  if (!found) throw new Error(`${action} is not on the roadmap`);
  return found;
}

const two: readonly TinyAction[] = [
  { id: 'A', window: first, personDays: 3 },
  { id: 'B', window: first, personDays: 2, waitsFor: ['A'] },
];

describe('dates', () => {
  it('follow each other: an action begins on the working day after what it waits for', () => {
    expect(lines(roadmapInput(two))).toEqual(['A 2027-03-08 2027-03-10', 'B 2027-03-11 2027-03-12']);
  });

  it('leave out weekends and national days off', () => {
    // Thursday 4 February to Wednesday 10 February 2027 is the lunar new year.
    const input = roadmapInput(two, { start: '2027-02-02', holidays: nationalDaysOff });
    expect(lines(input)).toEqual(['A 2027-02-02 2027-02-11', 'B 2027-02-12 2027-02-15']);
  });

  it('let one owner do one thing after the other, and two owners both at once', () => {
    const actions: readonly TinyAction[] = [
      { id: 'A', window: first, personDays: 3 },
      { id: 'B', window: first, personDays: 2 },
      { id: 'C', window: first, personDays: 2, pillar: 'talent' },
    ];
    expect(lines(roadmapInput(actions))).toEqual([
      'C 2027-03-08 2027-03-09',
      'A 2027-03-08 2027-03-10',
      'B 2027-03-11 2027-03-12',
    ]);
    expect(lines(roadmapInput(actions, { progress: { B: progress({ owner: '林小姐' }) } }))).toContain(
      'B 2027-03-08 2027-03-09',
    );
  });

  it('take longer where the owner has less time, and share a day where there is some left', () => {
    const actions: readonly TinyAction[] = [
      { id: 'A', window: first, personDays: 1.2 },
      { id: 'B', window: first, personDays: 0.2 },
    ];
    // 1.2 person-days at half a day take three days of 0.4; of the half day 0.1 is left: too little for 0.2 on one day.
    expect(lines(roadmapInput(actions, { capacities: { 'pillar:process': 0.5 } }))).toEqual([
      'A 2027-03-08 2027-03-10',
      'B 2027-03-11 2027-03-11',
    ]);
    expect(lines(roadmapInput(actions, { capacities: { 'pillar:process': 0.6 } }))).toEqual([
      'A 2027-03-08 2027-03-09',
      'B 2027-03-10 2027-03-10',
    ]);
    expect(lines(roadmapInput(actions, { capacities: { 'pillar:process': 2 } }))).toEqual([
      'A 2027-03-08 2027-03-08',
      'B 2027-03-08 2027-03-08',
    ]);
  });

  it('do not begin before the window in which the plan starts an action', () => {
    expect(lines(roadmapInput([{ id: 'A', window: second, personDays: 1 }]))).toEqual(['A 2027-04-07 2027-04-07']);
  });

  it('spread an action that the plan spreads over two windows, so that it ends in the second', () => {
    const spread = item(roadmapInput([{ id: 'A', window: second, begins: first, personDays: 5 }]), 'A');
    expect(spread).toMatchObject({ start: '2027-03-08', finish: '2027-04-07', workingDays: 23, violations: [] });
  });

  it('say so when an owner has no time before the window ends', () => {
    const actions: readonly TinyAction[] = [
      { id: 'A', window: first, personDays: 20 },
      { id: 'B', window: first, personDays: 3 },
    ];
    expect(item(roadmapInput(actions), 'A').violations).toEqual([]);
    expect(item(roadmapInput(actions), 'B')).toMatchObject({
      start: '2027-04-05',
      finish: '2027-04-07',
      violations: [{ kind: 'outside-window', window: first }],
    });
  });
});

describe('what has begun', () => {
  it('may end before its window: nobody is asked to wait', () => {
    const early = { A: progress({ status: 'doing', begunOn: '2027-03-08' }) };
    const begun = roadmapInput([{ id: 'A', window: second, personDays: 2 }], { progress: early });
    expect(item(begun, 'A')).toMatchObject({ finish: '2027-03-09', violations: [] });
    const moved = { moves: { A: { start: '2027-03-08', workingDays: 2 } } };
    const waiting = roadmapInput([{ id: 'A', window: second, personDays: 2 }], moved);
    expect(item(waiting, 'A').violations).toEqual([{ kind: 'outside-window', window: second }]);
  });
});

describe('what the user moved', () => {
  it('stands where it was put, on the next working day, and the others are dated around it', () => {
    const input = roadmapInput(
      [
        { id: 'A', window: first, personDays: 3 },
        { id: 'B', window: first, personDays: 3 },
      ],
      { moves: { B: { start: '2027-03-06', workingDays: 2 } }, capacities: { 'pillar:process': 2 } },
    );
    // B takes 1.5 of 2 days on Monday and Tuesday; A, two days of 1.5, has to wait.
    expect(lines(input)).toEqual(['B 2027-03-08 2027-03-09', 'A 2027-03-10 2027-03-11']);
    expect(item(input, 'B')).toMatchObject({ moved: true, workingDays: 2, violations: [] });
    expect(item(input, 'A').moved).toBe(false);
  });

  it('shows at once that it starts before what it waits for ends', () => {
    const input = roadmapInput(two, { moves: { B: { start: '2027-03-09', workingDays: 2 } } });
    expect(item(input, 'B').violations).toContainEqual({
      kind: 'before-prerequisite',
      action: 'A',
      // B keeps its owner busy on the 9th and 10th, so that A, three days long, fits after it only.
      endsOn: '2027-03-15',
    });
  });

  it('may start on the day after what it waits for, not on the same day', () => {
    const [before, after] = two;
    if (!before || !after) throw new Error('two actions');
    const actions: readonly TinyAction[] = [before, { ...after, pillar: 'talent' }];
    const moved = (start: string) => item(roadmapInput(actions, { moves: { B: { start, workingDays: 2 } } }), 'B');
    expect(moved('2027-03-10').violations).toEqual([
      { kind: 'before-prerequisite', action: 'A', endsOn: '2027-03-10' },
    ]);
    expect(moved('2027-03-11').violations).toEqual([]);
  });

  it('lets what it waits for go first, before work of an earlier id', () => {
    const actions: readonly TinyAction[] = [
      { id: 'A', window: first, personDays: 3 },
      { id: 'P', window: first, personDays: 3 },
      { id: 'Z', window: first, personDays: 1, waitsFor: ['P'] },
    ];
    expect(lines(roadmapInput(actions))[0]).toBe('A 2027-03-08 2027-03-10');
    const moved = roadmapInput(actions, { moves: { Z: { start: '2027-03-11', workingDays: 1 } } });
    expect(lines(moved)).toEqual(['P 2027-03-08 2027-03-10', 'Z 2027-03-11 2027-03-11', 'A 2027-03-12 2027-03-16']);
  });

  it('stretches what it waits for into days that are only partly free', () => {
    const actions: readonly TinyAction[] = [
      { id: 'M', window: first, personDays: 5 },
      { id: 'P', window: first, personDays: 4 },
      { id: 'Z', window: first, personDays: 1, waitsFor: ['P'] },
    ];
    const moves = { M: { start: '2027-03-08', workingDays: 10 }, Z: { start: '2027-03-22', workingDays: 1 } };
    const input = roadmapInput(actions, { moves });
    // M takes half of every day up to 19 March: P no longer fits as four whole days, but as half days.
    expect(item(input, 'P')).toMatchObject({ start: '2027-03-08', finish: '2027-03-19', workingDays: 10 });
    expect(buildRoadmap(input).items.flatMap(({ violations }) => violations)).toEqual([]);
  });

  it('shows on which days an owner has too much to do', () => {
    const input = roadmapInput(
      [
        { id: 'A', window: first, personDays: 3 },
        { id: 'B', window: first, personDays: 3 },
      ],
      { moves: { A: { start: '2027-03-11', workingDays: 3 }, B: { start: '2027-03-12', workingDays: 3 } } },
    );
    const overload = { kind: 'over-capacity', owner: 'pillar:process', from: '2027-03-12', to: '2027-03-15' };
    expect(item(input, 'A').violations).toEqual([overload]);
    expect(item(input, 'B').violations).toEqual([overload]);
    expect(buildRoadmap(input).owners).toEqual([{ owner: 'pillar:process', capacity: 1, personDays: 6, peak: 2 }]);
  });

  it('locks the window in which it ends, and what is late for lack of time the window in which that ends', () => {
    const actions: readonly TinyAction[] = [
      { id: 'A', window: first, personDays: 20 },
      { id: 'B', window: first, personDays: 3 },
      { id: 'C', window: first, personDays: 1, pillar: 'talent' },
      { id: 'D', window: first, personDays: 1, pillar: 'compute' },
      { id: 'E', window: first, personDays: 1, pillar: 'mindset' },
    ];
    const moves = {
      C: { start: '2027-04-07', workingDays: 1 },
      D: { start: '2030-01-01', workingDays: 1 },
      // The last day of the window.
      E: { start: '2027-04-06', workingDays: 1 },
    };
    const roadmap = buildRoadmap(roadmapInput(actions, { moves }));
    const { windows } = roadmapInput(actions).plan;
    expect(lockedByMoves(roadmap, windows)).toEqual({ C: second, D: '271-360', E: first });
    expect(lockedByDelay(roadmap, windows)).toEqual({ B: second });
  });
});

describe('what a repair could not mend', () => {
  it('is said with the first day on which the item could start', () => {
    const input = roadmapInput(two, { moves: { B: { start: '2027-03-09', workingDays: 2 } } });
    // With B out of its way A ends on the 10th.
    expect(repairObstacles(input, buildRoadmap(input))).toEqual([
      {
        kind: 'item',
        action: 'B',
        violation: { kind: 'before-prerequisite', action: 'A', endsOn: '2027-03-15' },
        earliest: '2027-03-11',
      },
    ]);
  });

  it('has no such day for an item that asks for more than its owner gives on any day', () => {
    const input = roadmapInput(two, { moves: { A: { start: '2027-03-08', workingDays: 1 } } });
    expect(repairObstacles(input, buildRoadmap(input))).toMatchObject([{ action: 'A', earliest: null }]);
  });

  it('is nothing where nothing is wrong', () => {
    const input = roadmapInput(two, { moves: { B: { start: '2027-03-15', workingDays: 2 } } });
    expect(repairObstacles(input, buildRoadmap(input))).toEqual([]);
  });
});

describe('progress', () => {
  it('dates what is done by when it was done, and lets what waits for it follow', () => {
    const done = progress({ status: 'done', begunOn: '2027-03-10', doneOn: '2027-03-14' });
    const plan = roadmapInput([{ id: 'B', window: first, personDays: 2 }]).plan;
    const input = roadmapInput(two, { progress: { A: done }, plan, today: '2027-03-15' });
    // Done on a Sunday: the bar ends on the Friday before.
    expect(lines(input)).toEqual(['A 2027-03-10 2027-03-12', 'B 2027-03-15 2027-03-16']);
    expect(item(input, 'A')).toMatchObject({ status: 'done', window: null, late: null, personDays: 3, workingDays: 3 });
    expect(buildRoadmap(input).owners).toMatchObject([{ personDays: 2, peak: 1 }]);
  });

  it('counts what was done before anybody said when from the first day', () => {
    const input = roadmapInput(two, { progress: { A: progress({ status: 'done' }) } });
    expect(item(input, 'A')).toMatchObject({ start: '2027-03-08', finish: '2027-03-08', moved: false });
  });

  it('starts what is begun on the day it was begun, before the plan too', () => {
    const input = roadmapInput(two, { progress: { A: progress({ status: 'doing', begunOn: '2027-03-03' }) } });
    expect(lines(input)).toEqual(['A 2027-03-03 2027-03-05', 'B 2027-03-08 2027-03-09']);
    expect(buildRoadmap(input).start).toBe('2027-03-03');
  });

  it('keeps on the roadmap what is begun but no longer in the plan', () => {
    const begun = progress({ status: 'blocked', begunOn: '2027-03-08' });
    const input = roadmapInput(two, { progress: { A: begun }, plan: roadmapInput([]).plan });
    expect(lines(input)).toEqual(['A 2027-03-08 2027-03-10']);
  });

  it.each([
    ['2027-03-08', {}, null],
    ['2027-03-09', {}, 'at-risk'],
    ['2027-03-10', { status: 'doing', begunOn: '2027-03-08' }, null],
    ['2027-03-11', { status: 'doing', begunOn: '2027-03-08' }, 'overdue'],
    ['2027-03-11', { status: 'doing', begunOn: '2027-03-08', dueDate: '2027-03-20' }, 'at-risk'],
    ['2027-03-08', { dueDate: '2027-03-09' }, 'at-risk'],
    ['2027-03-08', { status: 'blocked', begunOn: '2027-03-08' }, 'at-risk'],
    ['2027-03-11', { status: 'done', begunOn: '2027-03-08', doneOn: '2027-03-11', dueDate: '2027-03-09' }, null],
  ] as const)('on %s, with %o, is late as %s', (today, over, late) => {
    const input = roadmapInput(two, { today, progress: { A: progress(over) } });
    expect(item(input, 'A').late).toBe(late);
    if (late !== null) expect(item(input, 'B').late).toBe('at-risk');
  });
});

describe('the frame of a roadmap', () => {
  it('has reviews on working days with what should be done before them', () => {
    const actions: readonly TinyAction[] = [
      { id: 'A', window: first, personDays: 3 },
      { id: 'B', window: second, personDays: 2 },
      // Ends on the very day of the first review, and so not before it.
      { id: 'C', window: second, personDays: 1, pillar: 'talent' },
    ];
    const done = progress({ status: 'done', begunOn: '2027-03-08', doneOn: '2027-03-09' });
    const input = roadmapInput(actions, { progress: { A: done }, holidays: nationalDaysOff });
    // 30 days after 8 March is Wednesday 7 April, 60 is Friday 7 May, 90 is Sunday 6 June.
    expect(buildRoadmap(input).gates).toEqual([
      { id: 'day-30', at: '2027-04-07', actions: ['A'], done: 1 },
      { id: 'day-60', at: '2027-05-07', actions: ['A', 'C', 'B'], done: 1 },
      { id: 'day-90', at: '2027-06-07', actions: ['A', 'C', 'B'], done: 1 },
    ]);
  });

  it('lists the weekdays off from its first to its last day, and ends with what comes last', () => {
    const extra = { date: '2027-03-10', id: null, name: '廠慶' };
    const weekend = { date: '2027-03-13', id: null, name: '盤點' };
    const input = roadmapInput(two, { holidays: [weekend, ...nationalDaysOff, extra] });
    expect(buildRoadmap(input).holidays.map(({ date }) => date)).toEqual([
      '2027-03-10',
      '2027-04-05',
      '2027-04-06',
      '2027-04-30',
    ]);
    expect(buildRoadmap(input).end).toBe('2027-06-07');
    const due = roadmapInput(two, { progress: { B: progress({ dueDate: '2027-12-01' }) } });
    expect(buildRoadmap(due).end).toBe('2027-12-01');
  });

  it('sets the dates that were signed off beside the present ones', () => {
    const signed = { start: '2027-03-08', finish: '2027-03-12' };
    const input = roadmapInput(two, { baseline: { A: signed } });
    expect(item(input, 'A').baseline).toEqual(signed);
    expect(item(input, 'B').baseline).toBeNull();
  });

  it('is empty without actions', () => {
    expect(buildRoadmap(roadmapInput([]))).toMatchObject({
      start: '2027-03-08',
      end: '2027-06-07',
      items: [],
      owners: [],
    });
  });
});
