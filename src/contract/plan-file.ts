import * as z from 'zod';

export const rejectionReason = z.enum([
  'nothing-left-to-raise',
  'not-applicable',
  'excluded',
  'prerequisite-excluded',
  'over-budget',
  'no-capacity',
  'already-done',
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
});

/** What `plan --json` prints, `dunwu.plan/1`. */
export const planDocument = planResult.extend({ schema: z.literal('dunwu.plan/1') });
export type PlanDocument = z.infer<typeof planDocument>;
