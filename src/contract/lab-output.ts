import * as z from 'zod';
import { labConfig } from './run-records.ts';

/** What `lab --json` prints: the log that was written, the configuration it was made with, and its last row. */
export const labOutput = z.object({
  schema: z.literal('dunwu.lab/1'),
  file: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  rows: z.number().int(),
  config: labConfig,
  last: z.object({
    step: z.number().int(),
    trainLoss: z.number(),
    valLoss: z.number(),
    trainScore: z.number(),
    valScore: z.number(),
    weightNorm: z.number(),
    gradNorm: z.number(),
  }),
});
