import type { RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import type { Lane } from './group-items.ts';

/** One line of the chart: the head of a swimlane, or an item in it. `key` names it among all rows. */
export type Row =
  | { readonly kind: 'lane'; readonly key: string; readonly lane: Lane; readonly open: boolean }
  | { readonly kind: 'item'; readonly key: string; readonly laneKey: string; readonly item: RoadmapItem };

/** Heights in CSS pixels; paper shrinks both by the same factor. */
export const rowHeight = 54;
export const laneHeight = 32;
/** From the top of a row to the middle of its bar. */
export const barMiddle = 23;

export function heightOf(row: Row): number {
  return row.kind === 'lane' ? laneHeight : rowHeight;
}

/** Room for rows on a landscape sheet of A4 below the calendar, in CSS pixels. */
const paperHeight = 590;

/** By how much rows shrink on paper, so that all fit on one sheet while they can still be read: a half to a quarter. */
export function paperScale(rows: readonly Row[]): number {
  const height = rows.reduce((sum, row) => sum + heightOf(row), 0);
  return Math.max(0.23, Math.min(0.5, paperHeight / height));
}

/** The lines that show: items of folded swimlanes do not. */
export function rowsOf(lanes: readonly Lane[], folded: ReadonlySet<string>): readonly Row[] {
  return lanes.flatMap((lane) => {
    const laneKey = `lane:${lane.key}`;
    const open = !folded.has(laneKey);
    const items = lane.items.map((item) => ({ kind: 'item', key: item.action, laneKey, item }) as const);
    return [{ kind: 'lane', key: laneKey, lane, open } as const, ...(open ? items : [])];
  });
}
