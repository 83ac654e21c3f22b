import * as z from 'zod';

const duration = z.object({ p50: z.number(), p99: z.number() });

/**
 * Training runs in what `bench --json` prints; times in ms, memory in MB. `csv` is a log of 1,000,000 rows read and judged, in turn
 * with pandas that reads it and takes rolling medians of five of its curves (null without pandas; ratios are pandas' time over
 * Dunwu's). `chart` is that run on the screen: from the click until its curves are drawn, and the work of each frame of zooming and panning;
 * null without a browser. `lab` is processor time of the preset that groks.
 */
export const benchRuns = z.object({
  csv: z.object({
    megabytes: z.number(),
    readAndJudgeMs: z.number(),
    judgeMs: z.number(),
    memoryMb: z.number(),
    pandas: z.object({ version: z.string(), readMs: z.number(), rollingMs: z.number() }).nullable(),
    pandasReadRatio: z.number().nullable(),
    pandasAllRatio: z.number().nullable(),
  }),
  tensorBoard: z.object({
    megabytes: z.number(),
    rows: z.number().int(),
    readAndJudgeMs: z.number(),
    memoryMb: z.number(),
  }),
  chart: z
    .object({
      firstChartMs: z.object({ p50: z.number(), max: z.number() }),
      zoomFrameMs: duration,
      panFrameMs: duration,
      frames: z.number().int(),
      framesOver16Ms: z.number().int(),
    })
    .nullable(),
  lab: z.object({
    stepsPerSecond: z.number(),
    memorisedStep: z.number().nullable(),
    generalisedStep: z.number().nullable(),
    secondsToGeneralise: z.number().nullable(),
  }),
});
export type BenchRuns = z.infer<typeof benchRuns>;
