import type { Roadmap, RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import type { LocalDate } from '../../../../src/kernel/dates.ts';

/** How close the calendar is looked at. */
export const zooms = ['day', 'week', 'month', 'quarter'] as const;
export type Zoom = (typeof zooms)[number];

/** What a swimlane stands for. */
export const groupings = ['pillar', 'owner'] as const;
export type GroupBy = (typeof groupings)[number];

/** Where an item is put: its first working day and how many working days it takes. */
export interface Place {
  readonly start: LocalDate;
  readonly workingDays: number;
}

export type Violation = RoadmapItem['violations'][number];

/** An item held by the pointer or the keyboard, not yet put down. */
export interface Draft extends Place {
  readonly action: string;
  readonly finish: LocalDate;
  /** What would be wrong with the item there. */
  readonly violations: readonly Violation[];
  /** Items that wait for it and would then begin before it ends. */
  readonly overtakes: readonly string[];
  /** `pointer` and `keyboard` while it is held, `saving` until the roadmap shows it. */
  readonly held: 'pointer' | 'keyboard' | 'saving';
}

/** A window of the plan as calendar days, both included. */
export interface WindowDays {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface GanttProps {
  /** All of it: what is not shown counts too while an item is held. */
  readonly roadmap: Roadmap;
  /** The items of it that are shown. */
  readonly items: readonly RoadmapItem[];
  /** The windows of the plan behind it. */
  readonly windows: readonly WindowDays[];
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly groupBy: GroupBy;
  readonly onGroupBy: (groupBy: GroupBy) => void;
  /** Action whose details are open. */
  readonly selected: string | null;
  readonly onSelect: (action: string) => void;
  /** Somebody put an item elsewhere. It stays there until the next `roadmap` comes, whose dates then count. */
  readonly onMove: (action: string, place: Place) => void;
}
