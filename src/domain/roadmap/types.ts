import type { ActionId, Content, Pillar } from '../../content/types.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import type { Obstacle, Plan } from '../plan/types.ts';

/** `pillar:<pillar>` stands for the pillar's lead while nobody is named. */
export type OwnerId = string;

export type ItemStatus = 'to-do' | 'doing' | 'blocked' | 'done';

/** How far an action has come, as far as its dates depend on it. */
export interface ItemProgress {
  readonly status: ItemStatus;
  /** Empty: nobody is named yet. */
  readonly owner: string;
  readonly dueDate: LocalDate | null;
  readonly begunOn: LocalDate | null;
  readonly doneOn: LocalDate | null;
}

/** Where the user put an item by hand. A start on a day off means the next working day. */
export interface Move {
  readonly start: LocalDate;
  readonly workingDays: number;
}

export interface Dates {
  readonly start: LocalDate;
  readonly finish: LocalDate;
}

/** A day on which nobody works. `id` names a national holiday of the content, `name` is the user's own. */
export interface DayOff {
  readonly date: LocalDate;
  readonly id: string | null;
  readonly name: string;
}

export interface RoadmapInput {
  readonly content: Content;
  readonly plan: Plan;
  /** First day of the plan. */
  readonly start: LocalDate;
  readonly today: LocalDate;
  readonly progress: Readonly<Record<ActionId, ItemProgress>>;
  readonly moves: Readonly<Record<ActionId, Move>>;
  /** Person-days that an owner gives on a working day; the content's default for the others. */
  readonly capacities: Readonly<Record<OwnerId, number>>;
  /** Days on which nobody works, besides Saturdays and Sundays. */
  readonly holidays: readonly DayOff[];
  /** Dates of the plan that was signed off; null while none was. */
  readonly baseline: Readonly<Record<ActionId, Dates>> | null;
}

/**
 * What is wrong with where an item stands: it starts on or before the day on which `action`, which it waits for, ends;
 * its owner has more to do than the owner's capacity on working days `from` to `to`; it ends outside the window in which the plan completes it.
 */
export type Violation =
  | { readonly kind: 'before-prerequisite'; readonly action: ActionId; readonly endsOn: LocalDate }
  | { readonly kind: 'over-capacity'; readonly owner: OwnerId; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly kind: 'outside-window'; readonly window: string };

/** One action on the calendar. Days are working days, both ends included. */
export interface RoadmapItem {
  readonly action: ActionId;
  readonly pillar: Pillar;
  readonly owner: OwnerId;
  readonly status: ItemStatus;
  readonly start: LocalDate;
  readonly finish: LocalDate;
  readonly workingDays: number;
  readonly personDays: number;
  /** Window in which the plan completes it; null for one that is no longer planned. */
  readonly window: string | null;
  readonly waitsFor: readonly ActionId[];
  readonly dueDate: LocalDate | null;
  readonly moved: boolean;
  readonly late: 'overdue' | 'at-risk' | null;
  readonly violations: readonly Violation[];
  readonly baseline: Dates | null;
}

/** A review on a working day, with the actions that should be done before it. */
export interface Gate {
  readonly id: 'day-30' | 'day-60' | 'day-90';
  readonly at: LocalDate;
  readonly actions: readonly ActionId[];
  readonly done: number;
}

export interface RoadmapOwner {
  readonly owner: OwnerId;
  /** Person-days on a working day. */
  readonly capacity: number;
  /** Person-days still to be done, and the most on any one day. */
  readonly personDays: number;
  readonly peak: number;
}

export interface Roadmap {
  /** First day of the plan, or of what was begun before it. */
  readonly start: LocalDate;
  /** Last day of anything: items, due dates, the last review. */
  readonly end: LocalDate;
  readonly today: LocalDate;
  /** By first day, then last day, then id. */
  readonly items: readonly RoadmapItem[];
  readonly gates: readonly Gate[];
  readonly owners: readonly RoadmapOwner[];
  /** Weekdays from `start` to `end` on which nobody works. */
  readonly holidays: readonly DayOff[];
}

/** What stands in the way of a repair: decisions that leave no plan, or a violation that dating around the moves cannot mend. */
export type RepairObstacle =
  | { readonly kind: 'plan'; readonly conflict: readonly Obstacle[] }
  | {
      readonly kind: 'item';
      readonly action: ActionId;
      readonly violation: Violation;
      /** First day on which the item could start as things stand; null when no day would do. */
      readonly earliest: LocalDate | null;
    };
