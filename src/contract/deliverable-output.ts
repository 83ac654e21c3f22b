import * as z from 'zod';

/**
 * A file that `assess --out` or `documents` wrote. `figures`: texts and numbers that were found again in it; null for the
 * single CSV files, which are checked together.
 */
export const deliverableOutput = z.object({
  file: z.string(),
  format: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  figures: z.number().int().nullable(),
});
export type DeliverableOutput = z.infer<typeof deliverableOutput>;
