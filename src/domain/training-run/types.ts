/** What a log may hold of a run beside its steps. Losses and norms are in the log's own units; `time` in seconds. */
export const runMetrics = [
  'trainLoss',
  'valLoss',
  'trainScore',
  'valScore',
  'weightNorm',
  'lr',
  'weightDecay',
  'gradNorm',
  'time',
] as const;
export type RunMetric = (typeof runMetrics)[number];

/** What a column of a log is: its steps, a metric, or nothing that a verdict needs. */
export type ColumnRole = 'step' | RunMetric | 'ignored';

/**
 * A column of numbers of a log. A value that was logged as NaN or infinite stays so; what was not logged is not there.
 * `at`: the rows that have a value, rising, as long as `values`; null: every row has one.
 */
export interface LogColumn {
  readonly name: string;
  readonly at: Int32Array | null;
  readonly values: Float64Array;
}

/** All number columns of one run as they stand in its log, in the log's own order of rows. */
export interface LogTable {
  readonly rows: number;
  readonly columns: readonly LogColumn[];
}

/** The role of each column of a table by its name; columns that are missing here are ignored. */
export type ColumnRoles = Readonly<Record<string, ColumnRole>>;

/** The logged values of one metric: steps rising and unique, values as logged (NaN and infinite ones too). */
export interface MetricSeries {
  readonly steps: Float64Array;
  readonly values: Float64Array;
}

/** The metrics of one run that its log has. Scores are 0 to 1, higher is better. */
export type RunSeries = { readonly [metric in RunMetric]?: MetricSeries };

/** What was found on the way from a file to series, with how often and where first (a step, or a row of the file). */
export const logNoteCodes = [
  'not-finite',
  'duplicate-steps',
  'unordered-steps',
  'resumed',
  'gap',
  'no-steps',
  'epochs',
  'percent',
  'thinned',
  'skipped-lines',
  'text-columns',
  'truncated',
  'bad-records',
  'decimal-comma',
  'other-encoding',
  'weight-decay-from-settings',
] as const;
export type LogNoteCode = (typeof logNoteCodes)[number];
export interface LogNote {
  readonly code: LogNoteCode;
  readonly count: number;
  /** Step or row of the first one; null where that says nothing. */
  readonly at: number | null;
  /** The column, encoding or line that it is about; empty where it is about the whole log. */
  readonly what: string;
}

/** Where a run stands, in the order of its life; the last two are ways to fail. */
export const runPhases = [
  'learning',
  'stalled',
  'memorised',
  'plateau',
  'pre-grok',
  'transition',
  'partial',
  'generalised',
  'overfitting',
  'late-collapse',
  'diverging',
] as const;
export type RunPhase = (typeof runPhases)[number];
export type RunVerdict = RunPhase | 'cannot-tell';

/** What the user knows about a run and its log does not. Money in NT$. */
export interface RunSettings {
  /** Validation score, 0 to 1, from which the run counts as generalised. */
  readonly targetScore: number;
  /** Score of guessing, 0 to 1; null: read from the start of the run. */
  readonly chanceScore: number | null;
  /** Weight decay where the log does not have it; null: not known. */
  readonly weightDecay: number | null;
  readonly costPer1kStepsNtd: number | null;
  readonly valueOfSuccessNtd: number | null;
  /** Approved money for this run in all, steps so far included. */
  readonly capNtd: number | null;
}

/** Part of a run in one phase, both ends included. */
export interface PhaseSpan {
  readonly phase: RunPhase;
  readonly fromStep: number;
  readonly toStep: number;
}

/** Something that happened at a step and that a reader of the chart should see. */
export const runEventKinds = [
  'memorised',
  'generalised',
  'best-validation',
  'collapse',
  'not-finite',
  'lr-change',
  'score-jump',
  'slingshot',
  'loss-frozen',
] as const;
export type RunEventKind = (typeof runEventKinds)[number];
export interface RunEvent {
  readonly kind: RunEventKind;
  readonly step: number;
}

/** What was looked at. The words of each stand in `locales/<language>/verdicts.json` under its id. */
export const signalIds = [
  'gap',
  'val-score-level',
  'val-score-rising',
  'val-loss-falling',
  'val-loss-past-peak',
  'train-loss-falling',
  'weight-norm-falling',
  'weight-norm-rising',
  'weight-decay',
  'collapse',
  'not-finite',
  'leakage-jump',
  'lr-change',
  'threshold-artefact',
  'softmax-collapse',
  'slingshots',
  'double-descent',
  'train-score-falling',
  'waited',
  'few-points',
] as const;
export type SignalId = (typeof signalIds)[number];

/** How the figure of a signal is to be written. */
export type SignalUnit = 'share' | 'score' | 'ratio' | 'steps' | 'count' | 'number';

/** One thing that speaks for or against generalisation still to come (or for the verdict, once that is settled). */
export interface RunSignal {
  readonly id: SignalId;
  readonly direction: 'for' | 'against';
  readonly value: number;
  readonly unit: SignalUnit;
  /** Key of the paper it rests on (domain.md A.1, for example Liu2023); null: measured on labelled runs. */
  readonly source: string | null;
}

/** Steps by which a run generalises with a chance of 10, 50 and 90 in 100, if it does. */
export interface ExpectedStep {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** When a run is looked at again: so many time constants (or times the memorising step) after memorising. */
export interface ReviewPoint {
  readonly multiple: number;
  readonly unit: 'taus' | 'memorisations';
  readonly step: number;
}

/** What early stopping on the validation loss would have done to this run. */
export interface EarlyStopping {
  /** Evaluations without improvement before it stops. */
  readonly patience: number;
  /** Null: it would never have stopped within the log. */
  readonly stoppedAtStep: number | null;
  /** Validation score (or loss, where there is none) of the model that it would have kept, and of the best of the run. */
  readonly keptValue: number | null;
  readonly bestValue: number | null;
  /** Whether it would have missed a generalisation that the log shows. */
  readonly missed: boolean;
}

export const decisionReasons = [
  'generalised',
  'collapsed',
  'diverging',
  'stalled',
  'still-learning',
  'likely',
  'worth-it',
  'not-worth-it',
  'unlikely',
  'cap-reached',
  'too-early',
  'too-little-known',
  'waited-long',
  'partial',
] as const;
export type DecisionReason = (typeof decisionReasons)[number];

/** What to do with the run now. */
export interface RunDecision {
  readonly action: 'continue' | 'stop' | 'cannot-tell' | 'done';
  readonly reason: DecisionReason;
  /** Step at which the run is to be looked at again; null where nothing is waited for. */
  readonly reviewAtStep: number | null;
  readonly costToReviewNtd: number | null;
  /** Chance times value of success; null while either is not known. */
  readonly expectedGainNtd: number | null;
}

/** What a log and its settings tell of one run. */
export interface RunAnalysis {
  /** Where the run stands at the end of its log; null where the log cannot be judged at all. */
  readonly phase: RunPhase | null;
  /** The conclusion: the phase, or `cannot-tell` where the evidence is too thin for it. */
  readonly verdict: RunVerdict;
  /** Memorised well before it generalised. */
  readonly grokked: boolean;
  /** Chance that the verdict is right, 0 to 1, calibrated on labelled runs. */
  readonly confidence: number;
  readonly firstStep: number;
  readonly lastStep: number;
  readonly memorisedStep: number | null;
  readonly generalisedStep: number | null;
  readonly bestStep: number | null;
  /** 1 / (learning rate x weight decay) in steps; null while either is unknown or 0. */
  readonly tau: number | null;
  readonly phases: readonly PhaseSpan[];
  readonly events: readonly RunEvent[];
  readonly willGeneralise: { readonly probability: number; readonly expectedStep: ExpectedStep | null };
  readonly signals: readonly RunSignal[];
  /** Metrics that the log lacks and that would tell more, the most telling first. */
  readonly missing: readonly RunMetric[];
  /** Judged by losses only: the log has no scores. Said to be less sure. */
  readonly lossOnly: boolean;
  readonly reviewPoints: readonly ReviewPoint[];
  readonly earlyStopping: readonly EarlyStopping[];
  readonly decision: RunDecision;
}
