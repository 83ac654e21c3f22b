import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRoadmap } from '../../../src/domain/roadmap/build-roadmap.ts';
import { lockedByDelay, lockedByMoves, repairObstacles } from '../../../src/domain/roadmap/repair.ts';
import type { Roadmap, RoadmapInput, RoadmapItem } from '../../../src/domain/roadmap/types.ts';
import { addDays } from '../../../src/kernel/dates.ts';
import { drawnRoadmap, inputOf, planWithLocks } from '../../support/arbitrary-roadmap.ts';

const rounding = 1e-6;

/** Every calendar day from one to another. */
function daysFrom(start: string, finish: string): readonly string[] {
  const days: string[] = [];
  for (let day = start; day <= finish; day = addDays(day, 1)) days.push(day);
  return days;
}

function isWorkingDay(input: RoadmapInput, day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5 && !input.holidays.some(({ date }) => date === day);
}

function workingDaysOf(input: RoadmapInput, { start, finish }: RoadmapItem): readonly string[] {
  return daysFrom(start, finish).filter((day) => isWorkingDay(input, day));
}

const open = ({ items }: Roadmap): readonly RoadmapItem[] => items.filter(({ status }) => status !== 'done');

/** Days on which an owner has more to do than capacity, counted from the items alone. */
function overloadedDays(input: RoadmapInput, roadmap: Roadmap): ReadonlySet<string> {
  const loads = new Map<string, number>();
  for (const item of open(roadmap)) {
    for (const day of workingDaysOf(input, item)) {
      const key = `${item.owner} ${day}`;
      loads.set(key, (loads.get(key) ?? 0) + item.personDays / item.workingDays);
    }
  }
  const capacityOf = (key: string) => input.capacities[key.slice(0, -11)] ?? input.content.plan.ownerCapacity;
  return new Set([...loads].filter(([key, load]) => load > capacityOf(key) + rounding).map(([key]) => key));
}

describe('any roadmap', () => {
  it('has nobody work on a Saturday, a Sunday or a day off, and counts its working days', () => {
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const input = inputOf(drawn);
        for (const item of buildRoadmap(input).items) {
          expect([item.start, item.finish].filter((day) => !isWorkingDay(input, day))).toEqual([]);
          expect(workingDaysOf(input, item)).toHaveLength(item.workingDays);
        }
      }),
    );
  });

  it('starts nothing before all that it waits for has ended, unless it says so', () => {
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const roadmap = buildRoadmap(inputOf(drawn));
        const openIds = new Map(open(roadmap).map((item) => [item.action, item]));
        for (const item of openIds.values()) {
          const early = item.waitsFor.filter((id) => item.start <= (openIds.get(id)?.finish ?? ''));
          const said = item.violations.flatMap((each) => (each.kind === 'before-prerequisite' ? [each] : []));
          expect(said.map(({ action }) => action)).toEqual(early);
          for (const { action, endsOn } of said) expect(openIds.get(action)?.finish).toBe(endsOn);
        }
      }),
    );
  });

  it('gives no owner more than capacity on any day, unless it says so of everything that the owner does that day', () => {
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const input = inputOf(drawn);
        const roadmap = buildRoadmap(input);
        const overloaded = overloadedDays(input, roadmap);
        for (const item of open(roadmap)) {
          const said = item.violations.flatMap((each) => (each.kind === 'over-capacity' ? [each] : []));
          const days = workingDaysOf(input, item);
          const covered = days.filter((day) => said.some(({ from, to }) => from <= day && day <= to));
          expect(covered).toEqual(days.filter((day) => overloaded.has(`${item.owner} ${day}`)));
        }
      }),
    );
  });

  it('breaks no rule by itself: only what was moved or begun starts too early or asks too much of its owner', () => {
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const roadmap = buildRoadmap(inputOf(drawn));
        for (const { action, moved, status, violations } of roadmap.items) {
          if (moved || status !== 'to-do') continue;
          expect([action, violations.filter(({ kind }) => kind !== 'outside-window')]).toEqual([action, []]);
        }
      }),
    );
  });

  it('says so of whatever ends outside the window in which the plan completes it, and of nothing else', () => {
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const input = inputOf(drawn);
        for (const { finish, status, window, violations } of open(buildRoadmap(input))) {
          const planned = input.plan.windows.find(({ id }) => id === window);
          const early = planned !== undefined && status === 'to-do' && finish < planned.from;
          const outside = early || (planned !== undefined && finish > planned.to);
          expect(violations.some(({ kind }) => kind === 'outside-window')).toBe(outside);
        }
      }),
    );
  });

  it('starts nothing before the window in which the plan starts it, unless it was moved or begun', () => {
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const input = inputOf(drawn, { history: true });
        const from = new Map(input.plan.chosen.map(({ action, start }) => [action, start]));
        for (const item of buildRoadmap(input).items) {
          if (!item.moved) expect(item.start >= (from.get(item.action) ?? '')).toBe(true);
        }
      }),
    );
  });

  it('is the same for the same input, in whatever order its parts come', () => {
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const input = inputOf(drawn);
        const backwards = (record: object) => Object.fromEntries(Object.entries(record).reverse());
        const again = buildRoadmap({
          ...input,
          plan: { ...input.plan, chosen: input.plan.chosen.toReversed() },
          progress: backwards(input.progress),
          moves: backwards(input.moves),
          holidays: input.holidays.toReversed(),
        });
        expect(JSON.stringify(again)).toBe(JSON.stringify(buildRoadmap(input)));
      }),
    );
  });
});

describe('dragging', () => {
  it('leaves an item where it was put, on that day or the next working day', () => {
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const input = inputOf(drawn, { history: true });
        for (const { action, start, workingDays } of buildRoadmap(input).items) {
          const move = input.moves[action];
          if (!move) continue;
          expect(workingDays).toBe(move.workingDays);
          expect(daysFrom(move.start, start).filter((day) => isWorkingDay(input, day))).toEqual([start]);
        }
      }),
    );
  });

  it('of everything to where it stands changes no date and breaks no rule', () => {
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const input = inputOf(drawn, { history: true, moves: true });
        const before = buildRoadmap(input);
        const moves = Object.fromEntries(
          before.items.map(({ action, start, workingDays }) => [action, { start, workingDays }]),
        );
        const still = ({ moved: _, ...item }: RoadmapItem) => item;
        expect(buildRoadmap({ ...input, moves }).items.map(still)).toEqual(before.items.map(still));
      }),
    );
  });
});

/** Drags, then locks the plan to where everything moved ends, then to where the rest has time, as a repair does. */
function repaired(drawn: Parameters<typeof planWithLocks>[0]): {
  readonly input: RoadmapInput;
  readonly roadmap: Roadmap;
} {
  let input = inputOf(drawn);
  let roadmap = buildRoadmap(input);
  let locks: Readonly<Record<string, string>> = {};
  for (let round = 0; round < 3; round++) {
    const moved = lockedByMoves(roadmap, input.plan.windows);
    locks = { ...locks, ...lockedByDelay(roadmap, input.plan.windows), ...moved };
    input = { ...input, plan: planWithLocks(drawn, drawn.done, locks) };
    roadmap = buildRoadmap(input);
  }
  return { input, roadmap };
}

describe('dragging, then repair', () => {
  it('ends without a violation or with an obstacle for each, moved items first', () => {
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const { input, roadmap } = repaired(drawn);
        const obstacles = repairObstacles(input, roadmap).flatMap((each) => (each.kind === 'item' ? [each] : []));
        const left = roadmap.items.flatMap(({ action, violations }) =>
          violations.map((violation) => ({ action, violation })),
        );
        expect(obstacles).toHaveLength(left.length);
        for (const { action, violation } of left)
          expect(obstacles).toContainEqual(expect.objectContaining({ action, violation }));
        const moved = obstacles.map(({ action }) => action in input.moves);
        expect(moved).toEqual(moved.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('mends whatever can be: one item dragged to the day that the explanation names keeps the order of work and the capacity', () => {
    const oneMove = fc.tuple(drawnRoadmap, fc.nat(), fc.integer({ min: 0, max: 360 }), fc.integer({ min: 1, max: 30 }));
    let explained = 0;
    fc.assert(
      fc.property(oneMove, ([drawn, pick, day, workingDays]) => {
        const action = drawn.actions[pick % drawn.actions.length] ?? '';
        const input = {
          ...inputOf(drawn, { history: true }),
          moves: { [action]: { start: addDays(drawn.start, day), workingDays } },
        };
        for (const obstacle of repairObstacles(input, buildRoadmap(input))) {
          if (obstacle.kind !== 'item' || obstacle.action !== action) continue;
          const { earliest } = obstacle;
          if (earliest === null) continue;
          explained++;
          const item = buildRoadmap({ ...input, moves: { [action]: { start: earliest, workingDays } } }).items.find(
            (each) => each.action === action,
          );
          expect(item?.violations.filter(({ kind }) => kind !== 'outside-window')).toEqual([]);
        }
      }),
    );
    expect(explained).toBeGreaterThan(10);
  });

  it('keeps what was moved where it was moved', () => {
    fc.assert(
      fc.property(drawnRoadmap, (drawn) => {
        const before = buildRoadmap(inputOf(drawn)).items.filter(({ moved }) => moved);
        const { roadmap } = repaired(drawn);
        for (const { action, start, finish } of before) {
          expect(roadmap.items.find((item) => item.action === action)).toMatchObject({ start, finish });
        }
      }),
    );
  });
});
