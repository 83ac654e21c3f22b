import * as z from 'zod';
import { recordId } from './records.ts';

/** Cheap, usual and dear end of a figure. */
const band = z.object({ low: z.number(), middle: z.number(), high: z.number() });

const offerBill = z.object({
  offer: z.string(),
  place: z.enum(['own', 'cloud', 'national']),
  ntdPerHour: band,
  hidden: band,
  ntdPer1kSteps: band.nullable(),
  lines: z
    .array(
      z.object({
        until: z.discriminatedUnion('kind', [
          z.object({
            kind: z.literal('review'),
            point: z.object({ multiple: z.number(), unit: z.enum(['taus', 'memorisations']), step: z.number() }),
          }),
          z.object({ kind: z.literal('longest') }),
        ]),
        step: z.number(),
        hours: z.number(),
        ntd: band,
      }),
    )
    .readonly(),
  moneyEndsAtStep: z.number().nullable(),
});

/** What is asked for: the bill of one run, at its own pace unless another is given. */
export const billInput = z.object({
  id: recordId,
  /** Steps an hour; null: as measured in the log. */
  stepsPerHour: z.number().positive().max(1e12).nullable(),
  accelerators: z.number().int().min(1).max(100_000),
});

/** What going on with a run costs, one bill for each way to compute that has a price: `OfferBill` of the domain. */
export const runBillView = z.object({
  /** Steps an hour by the times in the log; null: it has none. */
  measuredStepsPerHour: z.number().nullable(),
  bills: z.array(offerBill).readonly(),
});
export type RunBillView = z.infer<typeof runBillView>;
