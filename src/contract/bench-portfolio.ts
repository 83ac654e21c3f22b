import * as z from 'zod';

const figures = z.object({
  open: z.number(),
  search: z.number(),
  benchmark: z.number(),
  calendar: z.number(),
  home: z.number(),
});

/**
 * The portfolio at several sizes: whole calls, the median of several, in ms. `growth`: the exponent of each over the number of
 * assessments, the slope of a straight line through the logarithms (1: ten times as many take ten times as long).
 */
export const benchPortfolio = z.object({
  sizes: z.array(z.object({ clients: z.number().int(), assessments: z.number().int(), ms: figures })),
  growth: figures,
  /** To make the largest, and to work out all its scores once, as the background does after an import; in seconds. */
  fillSeconds: z.number(),
  scoreSeconds: z.number(),
});
export type BenchPortfolio = z.infer<typeof benchPortfolio>;
