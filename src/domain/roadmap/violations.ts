import type { ActionId } from '../../content/types.ts';
import type { WorkingCalendar } from '../../kernel/working-calendar.ts';
import type { PlannedWindow } from '../plan/types.ts';
import { lastOf, type OwnerLoads, type Run } from './owner-loads.ts';
import type { Task } from './tasks.ts';
import type { Violation } from './types.ts';

/** What violations are found in: the tasks with their days, and what their owners have to do. */
export interface Dated {
  readonly tasks: ReadonlyMap<ActionId, Task>;
  readonly runs: ReadonlyMap<ActionId, Run>;
  readonly loads: OwnerLoads;
  readonly calendar: WorkingCalendar;
  readonly windows: readonly PlannedWindow[];
}

/** Everything that is wrong with where a task stands. What is done is done: nothing is wrong with it, nor with following it. */
export function violationsOf(task: Task, run: Run, dated: Dated): readonly Violation[] {
  if (task.progress.status === 'done') return [];
  return [
    ...beforePrerequisites(task, run, dated),
    ...overCapacity(task, run, dated),
    ...outsideWindow(task, run, dated),
  ];
}

function beforePrerequisites(task: Task, run: Run, { tasks, runs, calendar }: Dated): readonly Violation[] {
  return task.waitsFor.flatMap((action) => {
    const other = runs.get(action);
    if (!other || tasks.get(action)?.progress.status === 'done' || lastOf(other) < run.first) return [];
    return [{ kind: 'before-prerequisite', action, endsOn: calendar.dateOf(lastOf(other)) }];
  });
}

function overCapacity({ owner }: Task, run: Run, { loads, calendar }: Dated): readonly Violation[] {
  return loads
    .overloads(owner)
    .filter((overload) => overload.first <= lastOf(run) && run.first <= lastOf(overload))
    .map((overload) => ({
      kind: 'over-capacity',
      owner,
      from: calendar.dateOf(overload.first),
      to: calendar.dateOf(lastOf(overload)),
    }));
}

/** Work that has begun may end before its window: nobody is asked to wait. */
function outsideWindow({ chosen, progress }: Task, run: Run, { windows, calendar }: Dated): readonly Violation[] {
  const window = windows.find(({ id }) => id === chosen?.window);
  if (!window) return [];
  const finish = calendar.dateOf(lastOf(run));
  // A window without a single working day ends no task; the next working day stands for it.
  const to = calendar.dateOf(Math.max(calendar.atOrBefore(window.to), calendar.atOrAfter(window.from)));
  const notTooEarly = window.from <= finish || progress.status !== 'to-do';
  return notTooEarly && finish <= to ? [] : [{ kind: 'outside-window', window: window.id }];
}
