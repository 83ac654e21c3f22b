import * as z from 'zod';
import { pillar } from './pillar.ts';
import { obstacle } from './plan-file.ts';
import { actionStatus, planDifference } from './plan-records.ts';

const day = z.iso.date();

/** What is wrong with where an item stands. Shown at once, mended by `repair`. */
export const violation = z.discriminatedUnion('kind', [
  /** It starts on or before the day on which `action`, which it waits for, ends. */
  z.object({ kind: z.literal('before-prerequisite'), action: z.string(), endsOn: day }),
  /** On `from` to `to` its owner has more to do than `capacity` person-days a day. */
  z.object({ kind: z.literal('over-capacity'), owner: z.string(), from: day, to: day }),
  /** It ends outside the window in which the plan completes it. */
  z.object({ kind: z.literal('outside-window'), window: z.string() }),
]);

/** One action on the calendar. Days are working days, both ends included. */
export const roadmapItem = z.object({
  action: z.string(),
  pillar,
  /** Name of the owner, or the pillar's lead (`pillar:mindset`) while nobody is named. */
  owner: z.string(),
  status: actionStatus,
  start: day,
  finish: day,
  workingDays: z.number().int(),
  personDays: z.number(),
  /** Window in which the plan completes it; null for one that is done and no longer planned. */
  window: z.string().nullable(),
  waitsFor: z.array(z.string()).readonly(),
  dueDate: day.nullable(),
  /** Moved or resized by hand. */
  moved: z.boolean(),
  /** `overdue`: not done after its due date or finish; `at-risk`: should have begun, is blocked, or waits for one that is late. */
  late: z.enum(['overdue', 'at-risk']).nullable(),
  violations: z.array(violation).readonly(),
  /** Dates in the plan that was signed off. */
  baseline: z.object({ start: day, finish: day }).nullable(),
});
export type RoadmapItem = z.infer<typeof roadmapItem>;

export const roadmapOwner = z.object({
  owner: z.string(),
  /** Person-days that the owner can give on a working day, 0.05 to 5; 1 is full time. */
  capacity: z.number(),
  /** Person-days planned, and the most on any one day. */
  personDays: z.number(),
  peak: z.number(),
});

/** A day on which nobody works. `id` names a national holiday whose words are in the locales; `name` is the user's own. */
export const holiday = z.object({ date: day, id: z.string().nullable(), name: z.string().max(200) });
export type Holiday = z.infer<typeof holiday>;

export const roadmap = z.object({
  start: day,
  end: day,
  today: day,
  items: z.array(roadmapItem).readonly(),
  /** Reviews after 30, 60 and 90 days, on a working day, with the actions that should be done by then. */
  gates: z
    .array(
      z.object({
        id: z.enum(['day-30', 'day-60', 'day-90']),
        at: day,
        actions: z.array(z.string()).readonly(),
        done: z.number().int(),
      }),
    )
    .readonly(),
  owners: z.array(roadmapOwner).readonly(),
  /** Days from `start` to `end` on which nobody works, besides Saturdays and Sundays. */
  holidays: z.array(holiday).readonly(),
});
export type Roadmap = z.infer<typeof roadmap>;

/** Why a repair could not keep what was moved. */
export const repairObstacle = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan'), conflict: z.array(obstacle).readonly() }),
  z.object({ kind: z.literal('item'), action: z.string(), violation, earliest: day.nullable() }),
]);

export const repairResult = z.object({
  repaired: z.boolean(),
  roadmap,
  /** Empty when repaired. */
  obstacles: z.array(repairObstacle).readonly(),
  /** What the new plan changed. */
  differences: z.array(planDifference).readonly(),
});
export type RepairResult = z.infer<typeof repairResult>;
