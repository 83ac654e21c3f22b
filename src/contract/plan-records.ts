import * as z from 'zod';
import { pillar } from './pillar.ts';
import { frontierPoint, planResult } from './plan-file.ts';
import { instant, recordId } from './records.ts';

const money = z.number().min(0).max(1e12);
const days = z.number().min(0).max(100_000);

export const actionStatus = z.enum(['to-do', 'doing', 'blocked', 'done']);
export const actionProgress = z.object({
  status: actionStatus,
  owner: z.string().trim().max(200),
  dueDate: z.iso.date().nullable(),
  note: z.string().max(10_000),
  /** What shows that it is done: a document, a log, a decision. */
  evidence: z.string().max(10_000),
  /** Set by Dunwu on the day the status first becomes `doing` and `done`. */
  begunOn: z.iso.date().nullable(),
  doneOn: z.iso.date().nullable(),
});
export type ActionProgress = z.infer<typeof actionProgress>;

/** The progress of an action of which nobody has said anything. */
export const notStarted: ActionProgress = {
  status: 'to-do',
  owner: '',
  dueDate: null,
  note: '',
  evidence: '',
  begunOn: null,
  doneOn: null,
};

/** What the user decides about a plan. Null: not limited; for `personDays` the firm's size decides. */
export const planSettings = z.object({
  budgetNtd: money.nullable(),
  windowBudgetsNtd: z.record(z.string(), money).nullable(),
  personDays: days.nullable(),
  windowPersonDays: z.record(z.string(), days),
  maxParallel: z.number().int().min(1).max(100).nullable(),
  minimumPerPillar: z.partialRecord(pillar, z.number().int().min(0).max(20)),
  start: z.iso.date(),
  locked: z.record(z.string(), z.string()),
  excluded: z.array(z.string()),
});
export type PlanDecisions = z.infer<typeof planSettings>;

/** The scores on a day if the plan is kept: 0 (good) to 100 (bad), overall and by pillar. Null where nothing is assessed. */
export const projectedScore = z.object({
  at: z.iso.date(),
  overall: z.number().nullable(),
  pillars: z.record(pillar, z.number().nullable()),
});

/** What was signed off: the plan and the roadmap of that day, kept unchanged. */
export const baseline = z.object({
  id: recordId,
  at: instant,
  signedBy: z.string(),
  note: z.string(),
  settings: planSettings,
  plan: planResult,
  projection: z.array(projectedScore).readonly(),
  /** Dates of the roadmap by action. */
  dates: z.record(z.string(), z.object({ start: z.iso.date(), finish: z.iso.date() })),
});
export type Baseline = z.infer<typeof baseline>;

/** One action of which two plans say different things. A window is null where the plan leaves the action out. */
export const planDifference = z.object({
  action: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

export const planView = z.object({
  settings: planSettings,
  /** Person-days per 90 days assumed when none are given: by firm size, from content ([ASM]). */
  assumedPersonDays: z.number(),
  /** NT$ at which a person-day is valued, edited in the settings ([ASM]). */
  personDayNtd: z.number(),
  progress: z.record(z.string(), actionProgress),
  plan: planResult,
  /** On the days of `plan.riskOverTime`. */
  projection: z.array(projectedScore).readonly(),
  /** The chosen actions by the 30 days in which they complete, and those after day 90. */
  programme: z
    .array(
      z.object({
        id: z.enum(['0-30', '31-60', '61-90', 'later']),
        actions: z.array(z.string()).readonly(),
        costNtd: z.number(),
        personDays: z.number(),
      }),
    )
    .readonly(),
  /** The plan that was signed off last, whether the present one keeps to it, and where the two differ. */
  baseline: baseline.nullable(),
  keepsBaseline: z.boolean(),
  sinceBaseline: z.array(planDifference).readonly(),
});
export type PlanView = z.infer<typeof planView>;

export const scenarioFields = z.object({ name: z.string().trim().min(1).max(100) });
/** Decisions about a plan kept under a name. */
export const scenario = scenarioFields.extend({ id: recordId, settings: planSettings, createdAt: instant });
export type Scenario = z.infer<typeof scenario>;

/** A scenario with its own proven plan. `id` null: what the plan is set to now. */
export const comparedScenario = z.object({
  id: recordId.nullable(),
  name: z.string(),
  settings: planSettings,
  plan: planResult,
  projection: z.array(projectedScore).readonly(),
  /** Against the first one compared. */
  differences: z.array(planDifference).readonly(),
});
export type ComparedScenario = z.infer<typeof comparedScenario>;

/** How far the frontier has come; the last event carries every point. */
export const frontierProgress = z.object({
  done: z.number().int(),
  total: z.number().int(),
  points: z.array(frontierPoint).readonly(),
});

/** What a plan without one of its actions would come to, solved anew. */
export const planWithout = z.object({
  action: z.string(),
  status: planResult.shape.status,
  /** Risk-point days that are lost, and points of total planning risk at the end. */
  objectiveLost: z.number(),
  riskLost: z.number(),
  differences: z.array(planDifference).readonly(),
});

/** Actual scores of a firm's assessments beside what their plans promised. */
export const trend = z.object({
  projected: z.array(projectedScore).readonly(),
  /** The assessment whose plan (signed off, else the present one) is drawn as projected; null when there is none. */
  from: recordId.nullable(),
  actual: z
    .array(
      projectedScore.extend({
        assessmentId: recordId,
        title: z.string(),
        best: z.number().nullable(),
        worst: z.number().nullable(),
      }),
    )
    .readonly(),
});
export type Trend = z.infer<typeof trend>;
