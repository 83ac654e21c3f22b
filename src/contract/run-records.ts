import * as z from 'zod';
import { ownMachineFields } from '../content/compute-prices.ts';
import { labPresets } from '../domain/lab/types.ts';
import {
  decisionReasons,
  logNoteCodes,
  runEventKinds,
  runMetrics,
  runPhases,
  signalIds,
} from '../domain/training-run/types.ts';
import { fileFailure } from './errors.ts';
import { instant, recordId } from './records.ts';

export const runMetric = z.enum(runMetrics);
export const columnRole = z.enum(['step', ...runMetrics, 'ignored']);
export const runPhase = z.enum(runPhases);

export const logFormats = [
  'csv',
  'jsonl',
  'tensorboard',
  'wandb',
  'mlflow',
  'huggingface',
  'keras',
  'lightning',
  'lab',
] as const;
export const logFormat = z.enum(logFormats);
export type LogFormat = z.infer<typeof logFormat>;

/** Largest log file that is read, in bytes. */
export const logMaxBytes = 1_000_000_000;
/** Rows of one run that are kept: longer logs are thinned evenly in log steps, which the user is told. */
export const keptRows = 20_000;

const score = z.number().min(0).max(1);
const ntd = z.number().min(0).max(1e12);

/** What the user knows about a run and its log does not. Money in NT$. */
export const runSettings = z.object({
  targetScore: score,
  chanceScore: score.nullable(),
  weightDecay: z.number().min(0).max(1e6).nullable(),
  costPer1kStepsNtd: ntd.nullable(),
  valueOfSuccessNtd: ntd.nullable(),
  capNtd: ntd.nullable(),
});

export const defaultRunSettings: z.infer<typeof runSettings> = {
  targetScore: 0.95,
  chanceScore: null,
  weightDecay: null,
  costPer1kStepsNtd: null,
  valueOfSuccessNtd: null,
  capNtd: null,
};

export const logNote = z.object({
  code: z.enum(logNoteCodes),
  count: z.number(),
  at: z.number().nullable(),
  what: z.string(),
});

const signal = z.object({
  id: z.enum(signalIds),
  direction: z.enum(['for', 'against']),
  value: z.number(),
  unit: z.enum(['share', 'score', 'ratio', 'steps', 'count', 'number']),
  source: z.string().nullable(),
});

const expectedStep = z.object({ p10: z.number(), p50: z.number(), p90: z.number() });

export const runDecision = z.object({
  action: z.enum(['continue', 'stop', 'cannot-tell', 'done']),
  reason: z.enum(decisionReasons),
  reviewAtStep: z.number().nullable(),
  costToReviewNtd: z.number().nullable(),
  expectedGainNtd: z.number().nullable(),
});

/** What a log and its settings tell of one run: `RunAnalysis` of the domain as it travels. */
export const runAnalysis = z.object({
  phase: runPhase.nullable(),
  verdict: z.enum([...runPhases, 'cannot-tell']),
  grokked: z.boolean(),
  confidence: score,
  firstStep: z.number(),
  lastStep: z.number(),
  memorisedStep: z.number().nullable(),
  generalisedStep: z.number().nullable(),
  bestStep: z.number().nullable(),
  tau: z.number().nullable(),
  phases: z.array(z.object({ phase: runPhase, fromStep: z.number(), toStep: z.number() })).readonly(),
  events: z.array(z.object({ kind: z.enum(runEventKinds), step: z.number() })).readonly(),
  willGeneralise: z.object({ probability: score, expectedStep: expectedStep.nullable() }),
  signals: z.array(signal).readonly(),
  missing: z.array(runMetric).readonly(),
  lossOnly: z.boolean(),
  reviewPoints: z
    .array(z.object({ multiple: z.number(), unit: z.enum(['taus', 'memorisations']), step: z.number() }))
    .readonly(),
  earlyStopping: z
    .array(
      z.object({
        patience: z.number(),
        stoppedAtStep: z.number().nullable(),
        keptValue: z.number().nullable(),
        bestValue: z.number().nullable(),
        missed: z.boolean(),
      }),
    )
    .readonly(),
  decision: runDecision,
});

/** A column of a log, what it was taken for, and its first values so that the user can tell. */
export const logColumn = z.object({
  name: z.string(),
  role: columnRole,
  values: z.number().int(),
  sample: z.array(z.number().nullable()),
});

/** A curve of one metric for a chart: steps rising; null where a value is not finite. */
export const runCurve = z.object({
  metric: runMetric,
  steps: z.array(z.number()),
  values: z.array(z.number().nullable()),
});
export type RunCurve = z.infer<typeof runCurve>;

/** A run as a list shows it. */
export const runSummary = z.object({
  id: recordId,
  organisationId: recordId,
  systemId: recordId.nullable(),
  name: z.string(),
  format: logFormat,
  /** The file or folder it was read from, without its place. */
  sourceName: z.string(),
  addedAt: instant,
  updatedAt: instant,
  rows: z.number().int(),
  /** Whether the watched folder keeps it up to date. */
  watched: z.boolean(),
  analysis: runAnalysis,
});
export type RunSummary = z.infer<typeof runSummary>;

/** Where the evidence of a run was put. */
export const runAttachment = z.object({
  evidenceId: recordId,
  assessmentId: recordId,
  assessmentTitle: z.string(),
  question: z.string(),
  at: instant,
});

/** Everything the screen shows of one run. */
export const runView = runSummary.extend({
  unit: z.enum(['step', 'epoch', 'row']),
  columns: z.array(logColumn),
  notes: z.array(logNote),
  settings: runSettings,
  attachments: z.array(runAttachment),
});
export type RunView = z.infer<typeof runView>;

/** How far the reading of files has come. The last event, `done`, has what was kept and what could not be read. */
export const readProgress = z.object({
  step: z.enum(['read', 'analyse', 'done']),
  /** The file that is being read, and how much of all bytes is. */
  fileName: z.string(),
  share: z.number().min(0).max(1),
  runs: z.array(runSummary),
  failures: z.array(fileFailure),
});
export type ReadProgress = z.infer<typeof readProgress>;

/** A question that a run's verdict says something about, and the answer that it suggests. Never set by itself. */
export const runSuggestion = z.object({
  question: z.string(),
  /** Level 0 to 4 that the run supports; null: look at the question again, no level follows. */
  level: z.number().int().min(0).max(4).nullable(),
  /** Level now, where the question has one. */
  current: z.number().int().min(0).max(4).nullable(),
  /** Why, as a key of `runs:suggestions`. */
  reason: z.string(),
});

/** The folder whose logs are read again whenever they grow. */
export const watchedFolder = z.object({
  /** The folder as the user knows it; null: none is watched. */
  path: z.string().nullable(),
  organisationId: recordId.nullable(),
  /** Whether this host can ask for another folder. */
  canChoose: z.boolean(),
  /** The folder that `choose` takes on a host that cannot ask; null: it asks. */
  offered: z.string().nullable(),
  /** The folder is not there now: moved, renamed, or on a disk that is not connected. It is watched again when it comes back. */
  missing: z.boolean(),
});

/**
 * Prices of computing that a bill rests on (ids and defaults: `src/content/compute-prices.ts`): NT$ per hour of one accelerator,
 * dated and editable. An offer without a price is not listed.
 */
export const computePrice = z.object({
  id: z.string(),
  ntdPerHour: ntd,
  /** Day on which the price was taken; null: the user's own. */
  asOf: z.string().nullable(),
});
export const computePrices = z.object({
  prices: z.array(computePrice),
  /** Added for storage, transfer and idle time, as a share of the price: 0.4 is 40 %. */
  hiddenShare: z.number().min(0).max(5),
  /** The user's own figures behind the price of an own machine; the assumptions of the content where none is given. */
  ownMachine: z.partialRecord(z.enum(ownMachineFields), z.number().positive().max(1e9)).default({}),
});

export const labPreset = z.enum(labPresets);
export const labConfig = z.object({
  modulus: z.number().int().min(11).max(59),
  dataShare: z.number().min(0.1).max(0.95),
  width: z.number().int().min(16).max(256),
  learningRate: z.number().min(1e-5).max(0.1),
  weightDecay: z.number().min(0).max(20),
  labels: z.enum(['rule', 'random']),
  seed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  steps: z.number().int().min(10).max(100_000),
});

/** What a running lab tells: the rows since the last event and, now and then, what is made of them so far. */
export const labEvent = z.object({
  labId: recordId,
  state: z.enum(['running', 'paused', 'done', 'stopped']),
  step: z.number().int(),
  curves: z.array(runCurve),
  analysis: runAnalysis.nullable(),
});
export type LabEvent = z.infer<typeof labEvent>;
