import type { RoadmapItem } from '../../../src/contract/roadmap-records.ts';

/** What is wrong with an item, for finding the ones that need somebody. */
export const troubles = ['overdue', 'at-risk', 'violation'] as const;
export type Trouble = (typeof troubles)[number];

/** Which items are shown; an empty text lets everything through. */
export interface ItemFilter {
  readonly text: string;
  readonly owner: string;
  readonly pillar: string;
  readonly status: string;
  readonly trouble: string;
}

/** Everything is shown. */
export const noFilter: ItemFilter = { text: '', owner: '', pillar: '', status: '', trouble: '' };

/** Whether anything is filtered away at all. */
export function isFiltering(filter: ItemFilter): boolean {
  return Object.values(filter).some((value) => value !== '');
}

/**
 * The items that pass the filter, in their order.
 * @param titleOf the item's words in the user's language, which the search looks at beside the id and the owner.
 */
export function filterItems(
  items: readonly RoadmapItem[],
  filter: ItemFilter,
  titleOf: (action: string) => string,
): readonly RoadmapItem[] {
  const wanted = filter.text.trim().toLowerCase();
  return items.filter(
    (item) =>
      (wanted === '' || `${item.action} ${titleOf(item.action)} ${item.owner}`.toLowerCase().includes(wanted)) &&
      (filter.owner === '' || item.owner === filter.owner) &&
      (filter.pillar === '' || item.pillar === filter.pillar) &&
      (filter.status === '' || item.status === filter.status) &&
      (filter.trouble === '' || isIn(item, filter.trouble)),
  );
}

/** Whether an item has that trouble. */
export function isIn(item: RoadmapItem, trouble: string): boolean {
  return trouble === 'violation' ? item.violations.length > 0 : item.late === trouble;
}
