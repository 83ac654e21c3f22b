import type { Roadmap, RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import { addDays, type LocalDate } from '../../../../src/kernel/dates.ts';
import { type DaysOff, finishOf, isWorkingDay } from '../../../../src/kernel/working-days.ts';
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
  const held = { ...item, ...place, finish };
  const violations = [...tooEarly(held, rules), ...outsideWindow(held, rules), ...overCapacity(held, rules)];
  const overtakes = rules.roadmap.items
    .filter((other) => other.waitsFor.includes(item.action) && other.status !== 'done' && other.start <= finish)
    .map((other) => other.action);
  return { finish, violations, overtakes };
}

function tooEarly(held: RoadmapItem, { roadmap }: DraftRules): readonly Violation[] {
  return roadmap.items
    .filter((other) => held.waitsFor.includes(other.action) && other.status !== 'done' && other.finish >= held.start)
    .map((other) => ({ kind: 'before-prerequisite', action: other.action, endsOn: other.finish }));
}

function outsideWindow(held: RoadmapItem, { windows }: DraftRules): readonly Violation[] {
  const window = windows.find((each) => each.id === held.window);
  const inside = !window || (held.finish >= window.from && held.finish <= window.to);
  return inside ? [] : [{ kind: 'outside-window', window: window.id }];
}

/** The unbroken stretches of its days on which its owner has too much to do. */
function overCapacity(held: RoadmapItem, { roadmap, off }: DraftRules): readonly Violation[] {
  const capacity = roadmap.owners.find((each) => each.owner === held.owner)?.capacity;
  if (capacity === undefined) return [];
  const others = roadmap.items.filter(
    (other) => other.owner === held.owner && other.action !== held.action && other.status !== 'done',
  );
  const stretches: { from: LocalDate; to: LocalDate }[] = [];
  let open = false;
  for (let day = held.start; day <= held.finish; day = addDays(day, 1)) {
    if (!isWorkingDay(day, off)) continue;
    const there = others.filter((other) => other.start <= day && day <= other.finish);
    const load = [held, ...there].reduce((sum, each) => sum + each.personDays / each.workingDays, 0);
    const last = stretches.at(-1);
    if (load <= capacity + tolerance) open = false;
    else if (open && last) last.to = day;
    else {
      stretches.push({ from: day, to: day });
      open = true;
    }
  }
  return stretches.map((stretch) => ({ kind: 'over-capacity', owner: held.owner, ...stretch }));
}
