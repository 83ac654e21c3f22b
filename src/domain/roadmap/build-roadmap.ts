import type { ActionId } from '../../content/types.ts';
import { isWeekend } from '../../kernel/dates.ts';
import { workingCalendar } from '../../kernel/working-calendar.ts';
import { dateTasks } from './date-tasks.ts';
import { gatesOf } from './gates.ts';
import { lateness } from './lateness.ts';
import { lastOf, OwnerLoads } from './owner-loads.ts';
import { type Task, tasksOf } from './tasks.ts';
import type { Dates, Roadmap, RoadmapInput, RoadmapItem, RoadmapOwner } from './types.ts';
import { type Dated, violationsOf } from './violations.ts';

/**
 * Puts a plan on the calendar: nothing on a day off, nothing before what it waits for, no owner above capacity. What the
 * user moved, what is begun and what is done stands where it stands; where that breaks a rule, violations say so.
 */
export function buildRoadmap(input: RoadmapInput): Roadmap {
  const dated = dateRoadmap(input);
  const { tasks, loads, calendar } = dated;
  const dates = datesOf(dated);
  const late = lateness(tasks, dates, input.today);
  const items = [...tasks.values()]
    .flatMap((task) => itemOf(task, input, dated, late.get(task.action.id) ?? null))
    .sort(byDates);
  const gates = gatesOf(input.start, items, calendar);
  const start = earliest([input.start, ...items.map((item) => item.start)]);
  const ends = items.flatMap(({ finish, dueDate }) => (dueDate === null ? [finish] : [finish, dueDate]));
  const end = latest([input.start, ...gates.map(({ at }) => at), ...ends]);
  return {
    start,
    end,
    today: input.today,
    items,
    gates,
    owners: ownersOf(tasks, loads),
    holidays: input.holidays
      .filter(({ date }) => start <= date && date <= end && !isWeekend(date))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

/** The tasks of a roadmap with their days and loads, before anything is said about them. */
export function dateRoadmap(input: RoadmapInput): Dated {
  const calendar = workingCalendar(input.holidays.map(({ date }) => date));
  const loads = new OwnerLoads((owner) => input.capacities[owner] ?? input.content.plan.ownerCapacity);
  const tasks = tasksOf(input, calendar, (owner) => loads.capacityOf(owner));
  return { tasks, runs: dateTasks(tasks, loads), loads, calendar, windows: input.plan.windows };
}

function datesOf({ runs, calendar }: Dated): ReadonlyMap<ActionId, Dates> {
  return new Map(
    [...runs].map(([id, run]) => [id, { start: calendar.dateOf(run.first), finish: calendar.dateOf(lastOf(run)) }]),
  );
}

function itemOf(task: Task, input: RoadmapInput, dated: Dated, late: RoadmapItem['late']): readonly RoadmapItem[] {
  const { action, owner, progress, personDays, chosen, waitsFor, moved } = task;
  const run = dated.runs.get(action.id);
  if (!run) return [];
  return [
    {
      action: action.id,
      pillar: action.pillar,
      owner,
      status: progress.status,
      start: dated.calendar.dateOf(run.first),
      finish: dated.calendar.dateOf(lastOf(run)),
      workingDays: run.days,
      personDays,
      window: chosen?.window ?? null,
      waitsFor,
      dueDate: progress.dueDate,
      moved,
      late,
      violations: violationsOf(task, run, dated),
      baseline: input.baseline?.[action.id] ?? null,
    },
  ];
}

function ownersOf(tasks: ReadonlyMap<ActionId, Task>, loads: OwnerLoads): readonly RoadmapOwner[] {
  const personDays = new Map<string, number>();
  for (const task of tasks.values()) {
    const open = task.progress.status === 'done' ? 0 : task.personDays;
    personDays.set(task.owner, (personDays.get(task.owner) ?? 0) + open);
  }
  return [...personDays]
    .map(([owner, sum]) => ({ owner, capacity: loads.capacityOf(owner), personDays: sum, peak: loads.peakOf(owner) }))
    .sort((a, b) => (a.owner < b.owner ? -1 : 1));
}

function byDates(a: RoadmapItem, b: RoadmapItem): number {
  return compare(a.start, b.start) || compare(a.finish, b.finish) || compare(a.action, b.action);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const earliest = (dates: readonly string[]): string => dates.reduce((a, b) => (b < a ? b : a));
const latest = (dates: readonly string[]): string => dates.reduce((a, b) => (b > a ? b : a));
