import type { ActionId } from '../../content/types.ts';
import type { WorkingDay } from '../../kernel/working-calendar.ts';
import { deadlines } from './deadlines.ts';
import { lastOf, type OwnerLoads, type Run } from './owner-loads.ts';
import type { Task } from './tasks.ts';

/**
 * Gives every task its working days, one after the other: what is fixed first, then what a moved task waits for, then by
 * window and id, but nothing before what it waits for. Each gets the earliest run of days on which its owner has the time.
 * `loads` ends up holding what everybody has to do; what is done weighs nothing.
 */
export function dateTasks(tasks: ReadonlyMap<ActionId, Task>, loads: OwnerLoads): ReadonlyMap<ActionId, Run> {
  const runs = new Map<ActionId, Run>();
  const place = (task: Task, run: Run): void => {
    runs.set(task.action.id, run);
    if (task.progress.status !== 'done') loads.add(task.owner, run, task.personDays);
  };
  for (const task of tasks.values()) if (task.fixed) place(task, task.fixed);
  const latest = deadlines(tasks);
  const open = [...tasks.values()].filter(({ fixed }) => fixed === null).sort(inOrder(latest));
  while (open.length > 0) {
    const ready = open.findIndex(({ waitsFor }) => waitsFor.every((id) => runs.has(id) || !tasks.has(id)));
    const [task] = open.splice(Math.max(ready, 0), 1);
    if (task) place(task, runOf(task, readyFrom(task, runs), latest.get(task.action.id), loads));
  }
  return runs;
}

/** The first working day after everything that a task waits for. */
export function afterPrerequisites({ waitsFor }: Task, runs: ReadonlyMap<ActionId, Run>): WorkingDay {
  const ends = waitsFor.map((id) => runs.get(id)).flatMap((run) => (run ? [lastOf(run) + 1] : []));
  return Math.max(Number.NEGATIVE_INFINITY, ...ends);
}

function readyFrom(task: Task, runs: ReadonlyMap<ActionId, Run>): WorkingDay {
  return Math.max(task.from, afterPrerequisites(task, runs));
}

function inOrder(latest: ReadonlyMap<ActionId, WorkingDay>): (a: Task, b: Task) => number {
  const deadline = ({ action }: Task) => latest.get(action.id) ?? Number.MAX_SAFE_INTEGER;
  return (a, b) => deadline(a) - deadline(b) || a.rank - b.rank || (a.action.id < b.action.id ? -1 : 1);
}

function runOf(task: Task, from: WorkingDay, deadline: WorkingDay | undefined, loads: OwnerLoads): Run {
  const run = earliestRun(task, from, loads);
  if (deadline === undefined || lastOf(run) <= deadline) return run;
  return stretchedRun(task, from, deadline, loads) ?? run;
}

/** The earliest run that fits; a task that the plan spreads over windows is spread so that it ends in its last one. */
function earliestRun(task: Task, from: WorkingDay, loads: OwnerLoads): Run {
  for (let first = from; ; ) {
    const run = { first, days: Math.max(task.needs, task.endsFrom - first + 1) };
    const full = loads.lastFullDay(task.owner, run, task.personDays);
    if (full === null) return run;
    // A later run is no longer than this one and so asks no less of the full day.
    first = full + 1;
  }
}

/** A longer run with less to do on each day that ends on the deadline; null when there is none. */
function stretchedRun(task: Task, from: WorkingDay, deadline: WorkingDay, loads: OwnerLoads): Run | null {
  for (let first = from; deadline - first + 1 >= task.needs; ) {
    const run = { first, days: deadline - first + 1 };
    const full = loads.lastFullDay(task.owner, run, task.personDays);
    if (full === null) return run;
    first = full + 1;
  }
  return null;
}
