import type { Pillar } from '../../../src/content/types.ts';
import { daysBetween } from '../../../src/kernel/dates.ts';

/** One bar to draw. */
export interface TimelineItem {
  readonly id: string;
  readonly pillar: Pillar;
  readonly start: string;
  readonly finish: string;
  /** Width of its label in px. */
  readonly labelWidth: number;
  /** Items with the most weight get their label first. */
  readonly weight: number;
}

/** What there is room for, in px. */
export interface TimelineRoom {
  readonly width: number;
  readonly height: number;
  /** Height of a row with a label, and of one without. */
  readonly row: number;
  readonly thinRow: number;
  /** Above and below the rows of a lane. */
  readonly laneGap: number;
  /** A lane is never lower than its name. */
  readonly lowestLane: number;
}

/** Where a bar stands in its lane: px from the lane's left and top. */
export interface TimelineBar {
  readonly id: string;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** On which side of the bar its label stands; null for a bar without. */
  readonly label: 'left' | 'right' | null;
}

export interface TimelineLane {
  readonly pillar: Pillar;
  readonly height: number;
  readonly bars: readonly TimelineBar[];
}

const smallestBar = 8;
const labelGap = 8;

/**
 * Puts the items on lanes by pillar, packed into as few rows as they need without touching. As many as fit carry their
 * label, the weightiest first; the others are thin bars below.
 * @param days days from the first to the last day on the axis, both included.
 */
export function layTimeline(
  items: readonly TimelineItem[],
  pillars: readonly Pillar[],
  start: string,
  days: number,
  room: TimelineRoom,
): readonly TimelineLane[] {
  const byWeight = [...items].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (let labelled = items.length; ; labelled -= 1) {
    const named = new Set(byWeight.slice(0, labelled).map(({ id }) => id));
    const lanes = pillars.flatMap((pillar) => {
      const own = items.filter((item) => item.pillar === pillar);
      return own.length === 0 ? [] : [layLane(pillar, own, named, start, days, room)];
    });
    if (labelled <= 0 || lanes.reduce((sum, { height }) => sum + height, 0) <= room.height) return lanes;
  }
}

function layLane(
  pillar: Pillar,
  items: readonly TimelineItem[],
  named: ReadonlySet<string>,
  start: string,
  days: number,
  room: TimelineRoom,
): TimelineLane {
  const px = room.width / days;
  const placed = [...items]
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1))
    .map((item) => {
      const left = daysBetween(start, item.start) * px;
      const width = Math.max(smallestBar, (daysBetween(item.start, item.finish) + 1) * px - 2);
      const fitsRight = left + width + labelGap + item.labelWidth <= room.width;
      const fitsLeft = left - labelGap - item.labelWidth >= 0;
      const side = fitsRight ? ('right' as const) : fitsLeft ? ('left' as const) : null;
      const label = named.has(item.id) ? side : null;
      const from = label === 'left' ? left - labelGap - item.labelWidth : left;
      const to = label === 'right' ? left + width + labelGap + item.labelWidth : left + width;
      return { id: item.id, left, width, label, from, to };
    });
  const labelledRows = packRows(placed.filter(({ label }) => label !== null));
  const thinRows = packRows(placed.filter(({ label }) => label === null));
  const thinTop = room.laneGap + labelledRows.length * room.row;
  const bars = [
    ...labelledRows.flatMap((row, index) => row.map((bar) => at(bar, room.laneGap + index * room.row, room.row))),
    ...thinRows.flatMap((row, index) => row.map((bar) => at(bar, thinTop + index * room.thinRow, room.thinRow))),
  ];
  const height = thinTop + thinRows.length * room.thinRow + room.laneGap;
  return { pillar, height: Math.max(room.lowestLane, height), bars };
}

interface Extent {
  readonly id: string;
  readonly left: number;
  readonly width: number;
  readonly label: 'left' | 'right' | null;
  readonly from: number;
  readonly to: number;
}

function at({ id, left, width, label }: Extent, top: number, height: number): TimelineBar {
  return { id, left, width, label, top, height };
}

/** Each into the first row where it touches nothing. */
function packRows(extents: readonly Extent[]): readonly (readonly Extent[])[] {
  const rows: Extent[][] = [];
  for (const extent of extents) {
    const free = rows.find((row) => row.every((other) => extent.from >= other.to + 6 || extent.to + 6 <= other.from));
    if (free) free.push(extent);
    else rows.push([extent]);
  }
  return rows;
}

/** The first days of the calendar quarters after `start`, as far as `days` go. */
export function quarterStarts(start: string, days: number): readonly { readonly at: string; readonly day: number }[] {
  const found: { at: string; day: number }[] = [];
  for (let year = Number(start.slice(0, 4)); ; year += 1) {
    for (const month of ['01', '04', '07', '10']) {
      const at = `${year}-${month}-01`;
      const day = daysBetween(start, at);
      if (day >= days) return found;
      if (day > 0) found.push({ at, day });
    }
  }
}

/** About how wide a text is drawn, in em: Chinese fills the square, Latin about half of it. */
export function textEms(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1.02 : 0.56), 0);
}
