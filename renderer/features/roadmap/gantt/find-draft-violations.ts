import type { Roadmap, RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import { addDays, type LocalDate } from '../../../../src/kernel/dates.ts';
import {
  addWorkingDays,
  type DaysOff,
  finishOf,
  isWorkingDay,
  onOrAfter,
  onOrBefore,
} from '../../../../src/kernel/working-days.ts';
import type { Draft, Place, Violation, WindowDays } from './gantt-types.ts';

export interface DraftRules {
  readonly roadmap: Roadmap;
  readonly windows: readonly WindowDays[];
  readonly off: DaysOff;
}

/** Person-days that rounding may add to a day without it counting as too much. */
const tolerance = 1e-9;

/**
 * What would be wrong if `item` stood at `place` and nothing else moved: shown while it is held. The machine judges again
 * once it is put down; its `violations` then count.
 */
export function findDraftViolations(
  item: RoadmapItem,
  place: Place,
  rules: DraftRules,
): Pick<Draft, 'finish' | 'violations' | 'overtakes'> {
  const finish = finishOf(place.start, place.workingDays, rules.off);
  if (item.status === 'done') return { finish, violations: [], overtakes: [] };
  const held = { ...item, ...place, finish };
  const violations = [...tooEarly(held, rules), ...overCapacity(held, rules), ...outsideWindow(held, rules)];
  const overtakes = rules.roadmap.items
    .filter((other) => other.waitsFor.includes(item.action) && other.status !== 'done' && other.start <= finish)
    .map((other) => other.action);
  return { finish, violations, overtakes };
}

function tooEarly(held: RoadmapItem, { roadmap }: DraftRules): readonly Violation[] {
  return held.waitsFor.flatMap((action): readonly Violation[] => {
    const other = roadmap.items.find((each) => each.action === action);
    if (!other || other.status === 'done' || other.finish < held.start) return [];
    return [{ kind: 'before-prerequisite', action, endsOn: other.finish }];
  });
}

function outsideWindow(held: RoadmapItem, { windows, off }: DraftRules): readonly Violation[] {
  const window = windows.find((each) => each.id === held.window);
  if (!window) return [];
  // A window without a single working day ends nothing; the next working day stands for it.
  const [last, first] = [onOrBefore(window.to, off), onOrAfter(window.from, off)];
  // Work that has begun may end before its window: nobody is asked to wait.
  const notTooEarly = held.finish >= window.from || held.status !== 'to-do';
  const inside = notTooEarly && held.finish <= (last > first ? last : first);
  return inside ? [] : [{ kind: 'outside-window', window: window.id }];
}

/** The stretches on which its owner has too much to do and that it has a part in, as long as they last. */
function overCapacity(held: RoadmapItem, { roadmap, off }: DraftRules): readonly Violation[] {
  const capacity = roadmap.owners.find((each) => each.owner === held.owner)?.capacity;
  if (capacity === undefined) return [];
  const others = roadmap.items.filter(
    (other) => other.owner === held.owner && other.action !== held.action && other.status !== 'done',
  );
  return overloads(loadsOf([held, ...others], off), capacity, off)
    .filter(({ from, to }) => from <= held.finish && held.start <= to)
    .map((stretch) => ({ kind: 'over-capacity', owner: held.owner, ...stretch }));
}

/** Person-days on each working day. */
function loadsOf(items: readonly RoadmapItem[], off: DaysOff): ReadonlyMap<LocalDate, number> {
  const loads = new Map<LocalDate, number>();
  for (const { start, finish, personDays, workingDays } of items) {
    for (let day = start; day <= finish; day = addDays(day, 1)) {
      if (isWorkingDay(day, off)) loads.set(day, (loads.get(day) ?? 0) + personDays / workingDays);
    }
  }
  return loads;
}

/** Unbroken stretches of working days above a capacity. */
function overloads(loads: ReadonlyMap<LocalDate, number>, capacity: number, off: DaysOff) {
  const stretches: { from: LocalDate; to: LocalDate }[] = [];
  const tooMuch = [...loads].filter(([, load]) => load > capacity + tolerance).map(([day]) => day);
  for (const day of tooMuch.sort()) {
    const last = stretches.at(-1);
    if (last && addWorkingDays(last.to, 1, off) === day) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}
