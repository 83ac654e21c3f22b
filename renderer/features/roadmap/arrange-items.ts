import { planRules } from '../../../src/content/plan.ts';
import type { RoadmapItem } from '../../../src/contract/roadmap-records.ts';
import { deadlineOf, statuses } from './roadmap-model.ts';

/** The columns of the list that sort, in their order. */
export const sortKeys = ['action', 'owner', 'status', 'start', 'finish', 'due', 'effort'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** How the list puts items together. */
export const groupings = ['month', 'window', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** Items that stand together: of a month `2026-12`, of a window, or all of them. */
export interface ItemGroup {
  readonly id: string;
  readonly items: readonly RoadmapItem[];
}

/** The items in the wanted order; ties fall by id. */
export function sortItems(items: readonly RoadmapItem[], { by, descending }: Sort): readonly RoadmapItem[] {
  const direction = descending ? -1 : 1;
  return items.toSorted(
    (a, b) => direction * compare(sortValue(a, by), sortValue(b, by)) || a.action.localeCompare(b.action),
  );
}

/** The items by the month in which they end or the window in which the plan completes them, earliest group first. */
export function groupItems(items: readonly RoadmapItem[], grouping: Grouping): readonly ItemGroup[] {
  const groups = new Map<string, RoadmapItem[]>();
  for (const item of items) {
    const id = groupOf(item, grouping);
    groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  return [...groups]
    .map(([id, members]) => ({ id, items: members }))
    .sort((a, b) => compare(rankOf(a.id, grouping), rankOf(b.id, grouping)));
}

/** Id of the group of items that are done and no longer planned. */
export const unplanned = 'unplanned';

const windowIds: readonly string[] = planRules.windows.map(({ id }) => id);

function groupOf(item: RoadmapItem, grouping: Grouping): string {
  if (grouping === 'none') return 'all';
  return grouping === 'month' ? item.finish.slice(0, 7) : (item.window ?? unplanned);
}

function rankOf(id: string, grouping: Grouping): string | number {
  return grouping === 'window' ? windowIds.indexOf(id) : id;
}

function sortValue(item: RoadmapItem, by: SortKey): string | number {
  switch (by) {
    case 'action':
      return item.action;
    case 'owner':
      return item.owner;
    case 'status':
      return statuses.indexOf(item.status);
    case 'start':
      return item.start;
    case 'finish':
      return item.finish;
    case 'due':
      return deadlineOf(item);
    case 'effort':
      return item.personDays;
  }
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b));
}
