import * as z from 'zod';
import { logFormat, logNote, runAnalysis, runDecision, runMetric } from './run-records.ts';

const { signals, missing } = runAnalysis.shape;

/** What was found in one run's log, in ids, numbers and words of one language. */
export const analysedRun = z.strictObject({
  /** Where the log is, as it was named to Dunwu. */
  path: z.string(),
  name: z.string(),
  format: logFormat,
  /** What `step` counts in this document. */
  unit: z.enum(['step', 'epoch', 'row']),
  /** Rows of the log. */
  rows: z.number().int(),
  ...runAnalysis.omit({ signals: true, missing: true, decision: true }).shape,
  /** Most telling first; `text` says it in words, `source` is the key of a paper, null: measured on labelled runs. */
  signals: z.array(signals.unwrap().element.extend({ text: z.string() })).readonly(),
  /** Metrics that the log lacks, the most telling first. */
  missing,
  /** What logging each of them would tell. */
  missingText: z.array(z.object({ metric: runMetric, text: z.string() })).readonly(),
  /** `reason` in words; `reasonId` the same for programs. */
  decision: runDecision.extend({ reason: z.string(), reasonId: runDecision.shape.reason }),
  /** What was found on the way from the file to its figures. */
  notes: z.array(logNote.extend({ text: z.string() })).readonly(),
});
export type AnalysedRun = z.infer<typeof analysedRun>;

/** What `runs analyse --json` prints and what is attached as evidence, `dunwu.run-analysis/1`. */
export const runAnalysisFile = z.strictObject({
  schema: z.literal('dunwu.run-analysis/1'),
  runs: z.array(analysedRun).readonly(),
});
export type RunAnalysisFile = z.infer<typeof runAnalysisFile>;
