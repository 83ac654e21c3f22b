import type { ActionId } from '../../content/types.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import type { Task } from './tasks.ts';
import type { Dates, RoadmapItem } from './types.ts';

/**
 * Which actions are late. `overdue`: not done after the due date, or after the finish where there is none. `at-risk`:
 * blocked, should have begun or ended by the roadmap, ends after its due date, or waits for one that is late.
 */
export function lateness(
  tasks: ReadonlyMap<ActionId, Task>,
  dates: ReadonlyMap<ActionId, Dates>,
  today: LocalDate,
): ReadonlyMap<ActionId, RoadmapItem['late']> {
  const known = new Map<ActionId, RoadmapItem['late']>();
  const lateOf = (id: ActionId): RoadmapItem['late'] => {
    const before = known.get(id);
    const task = tasks.get(id);
    const at = dates.get(id);
    if (before !== undefined) return before;
    if (!task || !at) return null;
    known.set(id, null);
    const late = ownLateness(task, at, today) ?? (waitsForLate(task) ? 'at-risk' : null);
    known.set(id, late);
    return late;
  };
  const waitsForLate = ({ waitsFor, progress }: Task) =>
    progress.status !== 'done' && waitsFor.map(lateOf).some(Boolean);
  for (const id of tasks.keys()) lateOf(id);
  return known;
}

function ownLateness({ progress }: Task, { start, finish }: Dates, today: LocalDate): RoadmapItem['late'] {
  const { status, dueDate } = progress;
  if (status === 'done') return null;
  if (today > (dueDate ?? finish)) return 'overdue';
  const shouldHaveBegun = status === 'to-do' && today > start;
  const endsTooLate = dueDate !== null && (finish > dueDate || today > finish);
  return status === 'blocked' || shouldHaveBegun || endsTooLate ? 'at-risk' : null;
}
