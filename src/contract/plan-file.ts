import * as z from 'zod';
import { pillar } from './pillar.ts';

export const rejectionReason = z.enum([
  'nothing-left-to-raise',
  'not-applicable',
  'excluded',
  'prerequisite-excluded',
  'over-budget',
  'too-dear',
  'no-capacity',
  'already-done',
]);

/** A decision that stands in the way of every plan. */
export const obstacle = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lock'), action: z.string(), window: z.string() }),
  z.object({ kind: z.enum(['begun', 'excluded']), action: z.string() }),
  z.object({ kind: z.literal('pillar-minimum'), pillar }),
  z.object({ kind: z.enum(['budget', 'window-budgets', 'person-days', 'parallel']) }),
]);

/** A plan as it travels to the screen. */
export const planResult = z.object({
  status: z.enum(['optimal', 'feasible', 'infeasible']),
  objective: z.number(),
  bound: z.number(),
  gap: z.number(),
  windows: z
    .array(
      z.object({
        id: z.string(),
        from: z.iso.date(),
        to: z.iso.date(),
        budgetNtd: z.number().nullable(),
        personDays: z.number(),
        usedNtd: z.number(),
        usedPersonDays: z.number(),
      }),
    )
    .readonly(),
  chosen: z
    .array(
      z.object({
        action: z.string(),
        window: z.string(),
        start: z.iso.date(),
        finish: z.iso.date(),
        costNtd: z.number(),
        personDays: z.number(),
        buys: z.number(),
        costPerPointNtd: z.number().nullable(),
        waitsFor: z.array(z.string()).readonly(),
        enables: z.array(z.string()).readonly(),
        lowers: z.array(z.object({ risk: z.string(), points: z.number() })).readonly(),
      }),
    )
    .readonly(),
  rejected: z.array(z.object({ action: z.string(), reason: rejectionReason })).readonly(),
  riskOverTime: z.array(z.object({ at: z.iso.date(), planning: z.number(), doNothing: z.number() })).readonly(),
  conflict: z.array(obstacle).readonly(),
});

/** What is left of the risk under one yearly budget, from a plan of its own. */
export const frontierPoint = z.object({
  budgetNtd: z.number(),
  costNtd: z.number(),
  actions: z.number().int(),
  objective: z.number(),
  bound: z.number(),
  status: planResult.shape.status,
  /** Total planning risk once the plan is complete. */
  finalRisk: z.number(),
});

/** What `plan --json` prints, `dunwu.plan/1`. */
export const planDocument = planResult.extend({
  schema: z.literal('dunwu.plan/1'),
  /** Only with `--frontier`: the same firm under budgets from nothing to all that is worth buying. */
  frontier: z.array(frontierPoint).readonly().optional(),
});
export type PlanDocument = z.infer<typeof planDocument>;
