import fc from 'fast-check';
import { content } from '../../src/content/content.ts';
import type { ActionId } from '../../src/content/types.ts';
import type { Plan } from '../../src/domain/plan/types.ts';
import type { ItemProgress, Move, RoadmapInput } from '../../src/domain/roadmap/types.ts';
import { addDays } from '../../src/kernel/dates.ts';
import { nationalDaysOff, planOf, windowsFrom } from './tiny-roadmap.ts';

/** What is drawn at random of a roadmap: small values, so that a counterexample can be read. */
export interface DrawnRoadmap {
  readonly start: string;
  readonly actions: readonly ActionId[];
  /** Window by action, as drawn; prerequisites pull theirs to the same or an earlier one. */
  readonly windows: readonly number[];
  /** Windows that an action spans, 1 or 2. */
  readonly spans: readonly number[];
  readonly owners: readonly string[];
  readonly capacity: number;
  readonly capacities: Readonly<Record<string, number>>;
  readonly begun: Readonly<Record<ActionId, number>>;
  readonly done: Readonly<Record<ActionId, number>>;
  readonly moves: Readonly<Record<ActionId, { readonly day: number; readonly workingDays: number }>>;
  readonly today: number;
}

const ids = content.actions.map(({ id }) => id);
const forEach = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: ids.length, maxLength: ids.length });
const few = <T>(value: fc.Arbitrary<T>, maxKeys: number) => fc.dictionary(fc.constantFrom(...ids), value, { maxKeys });
const capacity = fc.constantFrom(0.1, 0.3, 0.5, 1, 1.7);

/** Plans of real actions over the real windows, with owners, progress and moves. */
export const drawnRoadmap: fc.Arbitrary<DrawnRoadmap> = fc.record({
  start: fc.constantFrom('2026-12-28', '2027-01-04', '2027-09-25', '2027-12-18'),
  actions: fc.subarray(ids, { minLength: 1 }),
  windows: forEach(fc.integer({ min: 0, max: 5 })),
  spans: forEach(fc.constantFrom(1, 1, 1, 2)),
  owners: forEach(fc.constantFrom('', '', '林', '陳')),
  capacity,
  capacities: fc.dictionary(fc.constantFrom('林', '陳', 'pillar:process'), capacity),
  begun: few(fc.integer({ min: -20, max: 200 }), 3),
  done: few(fc.integer({ min: -20, max: 200 }), 3),
  moves: few(fc.record({ day: fc.integer({ min: 0, max: 360 }), workingDays: fc.integer({ min: 1, max: 30 }) }), 5),
  today: fc.integer({ min: -5, max: 400 }),
});

/** The roadmap's input that was drawn. With `without`, as if nothing had been begun, done or moved. */
export function inputOf(
  drawn: DrawnRoadmap,
  without: { readonly history?: boolean; readonly moves?: boolean } = {},
): RoadmapInput {
  const at = (days: number) => addDays(drawn.start, days);
  const owners = Object.fromEntries(ids.map((id, index) => [id, drawn.owners[index] ?? '']));
  const begun = without.history ? {} : drawn.begun;
  const done = without.history ? {} : drawn.done;
  const progress = Object.fromEntries(
    ids.map((id): [ActionId, ItemProgress] => {
      const [begunOn, doneOn] = [begun[id] ?? done[id], done[id]];
      const status = doneOn !== undefined ? 'done' : begunOn !== undefined ? 'doing' : 'to-do';
      const dates = {
        begunOn: begunOn === undefined ? null : at(begunOn),
        doneOn: doneOn === undefined ? null : at(doneOn),
      };
      return [id, { status, owner: owners[id] ?? '', dueDate: null, ...dates }];
    }),
  );
  const moves = Object.entries(without.moves ? {} : drawn.moves).map(([id, { day, workingDays }]): [ActionId, Move] => [
    id,
    { start: at(day), workingDays },
  ]);
  return {
    content: { ...content, plan: { ...content.plan, ownerCapacity: drawn.capacity } },
    plan: planDrawn(drawn, done),
    start: drawn.start,
    today: at(drawn.today),
    progress,
    moves: Object.fromEntries(moves),
    capacities: drawn.capacities,
    holidays: nationalDaysOff,
    baseline: null,
  };
}

/** A plan as a solver would make one: prerequisites in it complete in the same or an earlier window; done actions are out of it. */
function planDrawn(drawn: DrawnRoadmap, done: Readonly<Record<ActionId, number>>): Plan {
  const chosen = new Set(drawn.actions.filter((id) => !(id in done)));
  const wanted = new Map(ids.map((id, index) => [id, drawn.windows[index] ?? 0]));
  return planOf(plannedActions(chosen, wanted, drawn), drawn.start);
}

/** The same plan with some actions put into other windows, as a new solve with locks would: what waits for them follows. */
export function planWithLocks(
  drawn: DrawnRoadmap,
  done: Readonly<Record<ActionId, number>>,
  locks: Readonly<Record<ActionId, string>>,
): Plan {
  const chosen = new Set(drawn.actions.filter((id) => !(id in done)));
  const order = windowsFrom(drawn.start).map(({ id }) => id);
  const wanted = new Map(
    ids.map((id, index) => [id, id in locks ? order.indexOf(locks[id] ?? '') : (drawn.windows[index] ?? 0)]),
  );
  // A lock holds: what it waits for is pulled before it instead.
  const pull = (id: ActionId, window: number): void => {
    for (const before of prerequisitesOf(id)) {
      if ((wanted.get(before) ?? 0) > window && !(before in locks)) wanted.set(before, window);
      pull(before, Math.min(window, wanted.get(before) ?? window));
    }
  };
  for (const id of Object.keys(locks)) pull(id, wanted.get(id) ?? 0);
  return planOf(plannedActions(chosen, wanted, drawn), drawn.start);
}

function plannedActions(chosen: ReadonlySet<ActionId>, wanted: ReadonlyMap<ActionId, number>, drawn: DrawnRoadmap) {
  const windows = windowsFrom(drawn.start);
  const windowOf = (id: ActionId): number =>
    Math.max(
      wanted.get(id) ?? 0,
      ...prerequisitesOf(id)
        .filter((before) => chosen.has(before))
        .map(windowOf),
    );
  return content.actions
    .filter(({ id }) => chosen.has(id))
    .map(({ id, effortPersonDays: [low, high] }) => {
      const last = windowOf(id);
      const first = Math.max(0, last + 1 - (drawn.spans[ids.indexOf(id)] ?? 1));
      return {
        id,
        window: windows[last]?.id ?? '',
        begins: windows[first]?.id ?? '',
        personDays: (low + high) / 2,
        waitsFor: prerequisitesOf(id).filter((before) => chosen.has(before)),
      };
    });
}

function prerequisitesOf(id: ActionId): readonly ActionId[] {
  return content.actions.find((action) => action.id === id)?.prerequisites ?? [];
}
