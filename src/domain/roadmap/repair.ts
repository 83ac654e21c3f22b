import type { ActionId } from '../../content/types.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import type { PlannedWindow } from '../plan/types.ts';
import { dateRoadmap } from './build-roadmap.ts';
import { afterPrerequisites } from './date-tasks.ts';
import { daysNeeded } from './owner-loads.ts';
import type { RepairObstacle, Roadmap, RoadmapInput, RoadmapItem } from './types.ts';

/**
 * Windows that a new plan must keep so that what the user moved can stay: the window in which each moved item ends, by
 * action; the first or last one for what ends before or after all of them.
 */
export function lockedByMoves(roadmap: Roadmap, windows: readonly PlannedWindow[]): Readonly<Record<ActionId, string>> {
  return locks(
    roadmap.items.filter(({ moved }) => moved),
    windows,
  );
}

/**
 * The same for items that nobody moved but whose owner has time too late: with these windows the plan promises them when
 * they can be done.
 */
export function lockedByDelay(roadmap: Roadmap, windows: readonly PlannedWindow[]): Readonly<Record<ActionId, string>> {
  const delayed = ({ moved, violations }: RoadmapItem) =>
    !moved && violations.some(({ kind }) => kind === 'outside-window');
  return locks(roadmap.items.filter(delayed), windows);
}

function locks(items: readonly RoadmapItem[], windows: readonly PlannedWindow[]): Readonly<Record<ActionId, string>> {
  const open = items.filter(({ status, window }) => status !== 'done' && window !== null);
  const windowOf = ({ finish }: RoadmapItem) => windows.find(({ to }) => finish <= to) ?? windows.at(-1);
  return Object.fromEntries(
    open.flatMap((item) => {
      const window = windowOf(item);
      return window ? [[item.action, window.id]] : [];
    }),
  );
}

/** What a repair left unmended, moved items first: each violation with the first day on which the item could start. */
export function repairObstacles(input: RoadmapInput, roadmap: Roadmap): readonly RepairObstacle[] {
  const faulty = roadmap.items.filter(({ violations }) => violations.length > 0);
  return [...faulty.filter(({ moved }) => moved), ...faulty.filter(({ moved }) => !moved)].flatMap((item) => {
    const earliest = earliestStart(input, item);
    return item.violations.map((violation) => ({ kind: 'item' as const, action: item.action, violation, earliest }));
  });
}

/** The first day on which an item fits as long as it is once its move is taken back; null when it asks too much of any day. */
function earliestStart(input: RoadmapInput, { action, owner, personDays, workingDays }: RoadmapItem): LocalDate | null {
  const { [action]: _, ...moves } = input.moves;
  const { tasks, runs, loads, calendar } = dateRoadmap({ ...input, moves });
  const task = tasks.get(action);
  const run = runs.get(action);
  if (!task || !run || daysNeeded(personDays, loads.capacityOf(owner)) > workingDays) return null;
  loads.add(owner, run, -personDays);
  let first = Math.max(task.from, afterPrerequisites(task, runs));
  for (;;) {
    const full = loads.lastFullDay(owner, { first, days: workingDays }, personDays);
    if (full === null) return calendar.dateOf(first);
    first = full + 1;
  }
}
