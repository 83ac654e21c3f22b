import type { Action, ActionId, Content } from '../../content/types.ts';
import type { WorkingCalendar, WorkingDay } from '../../kernel/working-calendar.ts';
import type { ChosenAction } from '../plan/types.ts';
import { daysNeeded, type Run } from './owner-loads.ts';
import type { ItemProgress, Move, OwnerId, RoadmapInput } from './types.ts';

/** An action to be put on the calendar. */
export interface Task {
  readonly action: Action;
  readonly owner: OwnerId;
  readonly progress: ItemProgress;
  readonly personDays: number;
  /** Fewest working days in which its owner can do it beside nothing else. */
  readonly needs: number;
  /** Null: not in the plan, but begun or done. */
  readonly chosen: ChosenAction | null;
  /** Place of its window among the plan's. */
  readonly rank: number;
  /** No earlier: first day of the window in which the plan starts it. */
  readonly from: WorkingDay;
  /** No end earlier: first day of the window in which the plan completes it. */
  readonly endsFrom: WorkingDay;
  readonly waitsFor: readonly ActionId[];
  /** Where it stands whatever the others do: moved, begun or done. */
  readonly fixed: Run | null;
  readonly moved: boolean;
}

const untouched: ItemProgress = { status: 'to-do', owner: '', dueDate: null, begunOn: null, doneOn: null };

/** Everything that has a place on the roadmap: what the plan chose, and what is begun or done. In the content's order. */
export function tasksOf(
  input: RoadmapInput,
  calendar: WorkingCalendar,
  capacityOf: (owner: OwnerId) => number,
): ReadonlyMap<ActionId, Task> {
  const chosen = new Map(input.plan.chosen.map((each) => [each.action, each]));
  const shown = input.content.actions.filter(
    ({ id }) => chosen.has(id) || (input.progress[id] ?? untouched).status !== 'to-do',
  );
  return new Map(
    shown.map((action) => [action.id, taskOf(input, calendar, capacityOf, action, chosen.get(action.id) ?? null)]),
  );
}

function taskOf(
  input: RoadmapInput,
  calendar: WorkingCalendar,
  capacityOf: (owner: OwnerId) => number,
  action: Action,
  chosen: ChosenAction | null,
): Task {
  const progress = input.progress[action.id] ?? untouched;
  const owner = progress.owner.trim() === '' ? `pillar:${action.pillar}` : progress.owner.trim();
  const personDays = chosen?.personDays ?? middle(action.effortPersonDays);
  const needs = daysNeeded(personDays, capacityOf(owner));
  const windows = input.plan.windows;
  const rank = windows.findIndex(({ id }) => id === chosen?.window);
  const done = action.prerequisites.filter((id) => input.progress[id]?.status === 'done');
  const waits = [...(chosen?.waitsFor ?? []), ...done];
  const from = calendar.atOrAfter(chosen?.start ?? input.start);
  const fixed = fixedRun(input, calendar, progress, input.moves[action.id], needs);
  return {
    action,
    owner,
    progress,
    personDays,
    needs,
    chosen,
    rank,
    from,
    endsFrom: calendar.atOrAfter(windows[rank]?.from ?? input.start),
    waitsFor: [...new Set(waits)].sort(),
    fixed: fixed?.run ?? null,
    moved: fixed?.byHand ?? false,
  };
}

/** What really happened beats where somebody put it, for a done action; a move beats the day on which one was begun. */
function fixedRun(
  { start }: RoadmapInput,
  calendar: WorkingCalendar,
  { status, begunOn, doneOn }: ItemProgress,
  move: Move | undefined,
  needs: number,
): { readonly run: Run; readonly byHand: boolean } | null {
  if (status === 'done' && (begunOn ?? doneOn) !== null) {
    const last = calendar.atOrBefore(doneOn ?? begunOn ?? start);
    const first = Math.min(last, calendar.atOrAfter(begunOn ?? doneOn ?? start));
    return { run: { first, days: last - first + 1 }, byHand: false };
  }
  if (move) return { run: { first: calendar.atOrAfter(move.start), days: move.workingDays }, byHand: true };
  // Done before anybody said when: the plan counts it as reached from its first day.
  if (status === 'done') return { run: { first: calendar.atOrAfter(start), days: 1 }, byHand: false };
  if (status !== 'to-do' && begunOn !== null) {
    return { run: { first: calendar.atOrAfter(begunOn), days: needs }, byHand: false };
  }
  return null;
}

function middle([low, high]: Content['actions'][number]['effortPersonDays']): number {
  return (low + high) / 2;
}
