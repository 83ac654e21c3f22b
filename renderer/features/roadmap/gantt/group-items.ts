import type { RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import { groupBy as groupInOrder } from '../../../../src/kernel/group-by.ts';
import { leadOf, pillars } from '../roadmap-model.ts';
import type { GroupBy } from './gantt-types.ts';

/** One swimlane. `key` is a pillar or an owner, as the roadmap writes it. */
export interface Lane {
  readonly key: string;
  readonly items: readonly RoadmapItem[];
}

/** Swimlanes by pillar in their usual order, or by owner: named people first, then leads nobody is named for. */
export function groupItems(items: readonly RoadmapItem[], by: GroupBy): readonly Lane[] {
  const lanes = groupInOrder<RoadmapItem, string>(items, (item) => (by === 'pillar' ? item.pillar : item.owner));
  const keys = by === 'pillar' ? pillars : [...lanes.keys()].sort(byOwner);
  return keys.flatMap((key) => {
    const inLane = lanes.get(key);
    return inLane ? [{ key, items: inLane }] : [];
  });
}

/** Earliest first; actions that have stood in `before` keep their order, so that a row stays where it is while its bar moves. */
export function orderItems(items: readonly RoadmapItem[], before: readonly string[]): readonly RoadmapItem[] {
  const place = new Map(before.map((action, index) => [action, index]));
  const kept = items.length === before.length && items.every((item) => place.has(item.action));
  const at = (item: RoadmapItem) => place.get(item.action) ?? 0;
  return [...items].sort(kept ? (a, b) => at(a) - at(b) : byStart);
}

function byStart(a: RoadmapItem, b: RoadmapItem): number {
  return compare(a.start, b.start) || compare(a.finish, b.finish) || compare(a.action, b.action);
}

function byOwner(a: string, b: string): number {
  return Number(leadOf(a) !== null) - Number(leadOf(b) !== null) || compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
