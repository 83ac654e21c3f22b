import { type ActionProgress, notStarted, type PlanView } from '../../../src/contract/plan-records.ts';
import type { Roadmap, RoadmapItem } from '../../../src/contract/roadmap-records.ts';
import { isLocalDate, type LocalDate } from '../../../src/kernel/dates.ts';
import { finishOf, onOrAfter } from '../../../src/kernel/working-days.ts';

/** The states of the work, in the order of the board. */
export const statuses = ['to-do', 'doing', 'blocked', 'done'] as const;
export type Status = (typeof statuses)[number];

/** The pillars, in the order in which every screen shows them. */
export const pillars = ['compute', 'talent', 'mindset', 'process'] as const;

/** What was said about an action; to do, without owner or date, while nothing was. */
export function progressOf(plan: PlanView, action: string): ActionProgress {
  return plan.progress[action] ?? notStarted;
}

/** The day by which an item should be done: what the user promised, else what the plan says. */
export function deadlineOf(item: RoadmapItem): LocalDate {
  return item.dueDate ?? item.finish;
}

/** The open item with the nearest deadline that is not past; null when there is none. */
export function nextDue({ items, today }: Roadmap): RoadmapItem | null {
  const open = items.filter((item) => item.status !== 'done' && deadlineOf(item) >= today);
  return open.toSorted((a, b) => deadlineOf(a).localeCompare(deadlineOf(b)))[0] ?? null;
}

/** Actions that wait for this one. */
export function enabledBy(roadmap: Roadmap, action: string): readonly string[] {
  return roadmap.items.filter((item) => item.waitsFor.includes(action)).map((item) => item.action);
}

/** Names of owners that are in use, without the pillars' leads, for completing what is typed. */
export function ownerNames(roadmap: Roadmap): readonly string[] {
  return roadmap.owners.map(({ owner }) => owner).filter((owner) => leadOf(owner) === null);
}

/** The pillar of an owner that stands for a pillar's lead, nobody being named; null for a person. */
export function leadOf(owner: string): (typeof pillars)[number] | null {
  return pillars.find((pillar) => owner === `pillar:${pillar}`) ?? null;
}

/** The roadmap with one item elsewhere, until the machine has answered with its violations. */
export function withItemAt(roadmap: Roadmap, action: string, start: LocalDate, workingDays: number): Roadmap {
  const off = new Set(roadmap.holidays.map(({ date }) => date));
  const first = onOrAfter(start, off);
  const place = { start: first, workingDays, finish: finishOf(first, workingDays, off), moved: true };
  return {
    ...roadmap,
    items: roadmap.items.map((item) => (item.action === action ? { ...item, ...place } : item)),
  };
}

/** The roadmap with another status, owner or due date of one item, until the machine has answered. */
export function withProgress(roadmap: Roadmap, action: string, change: Partial<ActionProgress>): Roadmap {
  const patch = (item: RoadmapItem): RoadmapItem => ({
    ...item,
    status: change.status ?? item.status,
    owner: change.owner === undefined ? item.owner : change.owner || `pillar:${item.pillar}`,
    dueDate: change.dueDate === undefined ? item.dueDate : change.dueDate,
  });
  return { ...roadmap, items: roadmap.items.map((item) => (item.action === action ? patch(item) : item)) };
}

/** Whether a date field holds a day that somebody may mean: while a year is being typed it is one of antiquity. */
export function isMeantDay(text: string): text is LocalDate {
  return isLocalDate(text) && text >= '2000-01-01';
}
