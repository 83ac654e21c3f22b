import type { ActionId } from '../../content/types.ts';
import type { WorkingDay } from '../../kernel/working-calendar.ts';
import type { Task } from './tasks.ts';

/**
 * The last working day on which a task may end so that what the user moved can start where it stands, for every task that
 * something moved waits for, directly or through others.
 */
export function deadlines(tasks: ReadonlyMap<ActionId, Task>): ReadonlyMap<ActionId, WorkingDay> {
  const latest = new Map<ActionId, WorkingDay>();
  const endBefore = (day: WorkingDay, waitsFor: readonly ActionId[]): void => {
    for (const id of waitsFor) {
      const task = tasks.get(id);
      if (!task || task.fixed || (latest.get(id) ?? Number.POSITIVE_INFINITY) < day) continue;
      latest.set(id, day - 1);
      endBefore(day - task.needs, task.waitsFor);
    }
  };
  for (const { moved, fixed, waitsFor, progress } of tasks.values()) {
    if (moved && fixed && progress.status !== 'done') endBefore(fixed.first, waitsFor);
  }
  return latest;
}
