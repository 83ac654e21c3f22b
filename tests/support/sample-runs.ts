import type { ReportCurve, ReportRun } from '../../src/domain/report/types.ts';
import type { RunAnalysis } from '../../src/domain/training-run/types.ts';

const logged = { format: 'csv', unit: 'step', rows: 401 } as const;
const settings = {
  targetScore: 0.95,
  chanceScore: null,
  weightDecay: 1,
  costPer1kStepsNtd: 300,
  valueOfSuccessNtd: 400_000,
  capNtd: 60_000,
};

/** A score that rises from `low` to `high` around a step, over steps from 1 to `last`, thinned as the application does. */
function rising(
  metric: ReportCurve['metric'],
  [low, high]: readonly [number, number],
  middle: number,
  last: number,
): ReportCurve {
  const steps = Array.from({ length: 120 }, (_, place) => Math.round(last ** (place / 119)));
  const unique = [...new Set(steps)];
  const share = (step: number) => 1 / (1 + (middle / step) ** 4);
  return { metric, steps: unique, values: unique.map((step) => Number((low + (high - low) * share(step)).toFixed(4))) };
}

const nothing: Pick<RunAnalysis, 'bestStep' | 'tau' | 'phases' | 'events' | 'reviewPoints' | 'earlyStopping'> = {
  bestStep: null,
  tau: null,
  phases: [],
  events: [],
  reviewPoints: [],
  earlyStopping: [],
};

/** A run that will probably generalise, one that has, and one that is to be stopped: newest first, figures made up. */
export const sampleRuns: readonly ReportRun[] = [
  {
    ...logged,
    name: 'spindle-wear-07',
    system: null,
    addedOn: '2026-11-18',
    updatedOn: '2026-11-22',
    settings,
    questions: ['MON-01', 'STP-01'],
    curves: [
      rising('trainScore', [0.01, 1], 180, 4200),
      { ...rising('valScore', [0.01, 0.42], 3100, 4200) },
      rising('weightNorm', [60, 30], 3000, 4200),
    ],
    analysis: {
      ...nothing,
      phase: 'pre-grok',
      verdict: 'pre-grok',
      grokked: false,
      confidence: 0.83,
      firstStep: 1,
      lastStep: 4200,
      memorisedStep: 310,
      generalisedStep: null,
      bestStep: 4200,
      tau: 1000,
      phases: [
        { phase: 'learning', fromStep: 1, toStep: 309 },
        { phase: 'memorised', fromStep: 310, toStep: 2299 },
        { phase: 'pre-grok', fromStep: 2300, toStep: 4200 },
      ],
      events: [{ kind: 'memorised', step: 310 }],
      willGeneralise: { probability: 0.87, expectedStep: { p10: 5100, p50: 7350, p90: 14_800 } },
      signals: [
        { id: 'val-loss-past-peak', direction: 'for', value: 0.37, unit: 'share', source: null },
        { id: 'val-score-rising', direction: 'for', value: 0.18, unit: 'score', source: null },
        { id: 'weight-decay', direction: 'for', value: 1, unit: 'number', source: 'Power2022' },
        { id: 'gap', direction: 'against', value: 0.58, unit: 'score', source: null },
      ],
      missing: ['gradNorm'],
      lossOnly: false,
      reviewPoints: [{ multiple: 5, unit: 'taus', step: 5310 }],
      earlyStopping: [
        { patience: 5, stoppedAtStep: 420, keptValue: 0.06, bestValue: 0.42, missed: false },
        { patience: 20, stoppedAtStep: 760, keptValue: 0.07, bestValue: 0.42, missed: false },
      ],
      decision: {
        action: 'continue',
        reason: 'worth-it',
        reviewAtStep: 5310,
        costToReviewNtd: 333,
        expectedGainNtd: 348_000,
      },
    },
  },
  {
    ...logged,
    name: '主軸異音 v3',
    system: '主軸異音偵測',
    addedOn: '2026-10-02',
    updatedOn: '2026-10-02',
    settings: { ...settings, costPer1kStepsNtd: null, valueOfSuccessNtd: null, capNtd: null },
    questions: [],
    curves: [rising('trainScore', [0.5, 1], 250, 20_000), rising('valScore', [0.5, 0.99], 5200, 20_000)],
    analysis: {
      ...nothing,
      phase: 'generalised',
      verdict: 'generalised',
      grokked: true,
      confidence: 0.996,
      firstStep: 1,
      lastStep: 20_000,
      memorisedStep: 640,
      generalisedStep: 9150,
      bestStep: 20_000,
      willGeneralise: { probability: 1, expectedStep: null },
      signals: [{ id: 'val-score-level', direction: 'for', value: 0.49, unit: 'score', source: null }],
      missing: ['weightNorm', 'weightDecay'],
      lossOnly: false,
      earlyStopping: [{ patience: 20, stoppedAtStep: 1900, keptValue: 0.55, bestValue: 0.99, missed: true }],
      decision: {
        action: 'done',
        reason: 'generalised',
        reviewAtStep: null,
        costToReviewNtd: null,
        expectedGainNtd: null,
      },
    },
  },
  {
    ...logged,
    name: 'quote-model',
    system: null,
    unit: 'epoch',
    addedOn: '2026-09-12',
    updatedOn: '2026-09-15',
    settings,
    questions: ['STP-01'],
    curves: [
      { metric: 'trainLoss', steps: [0, 1, 5, 20, 80], values: [2.3, 1.1, 0.2, 0.01, 0] },
      { metric: 'valLoss', steps: [0, 1, 5, 20, 80], values: [2.3, 1.5, null, 2.2, 3.9] },
    ],
    analysis: {
      ...nothing,
      phase: 'overfitting',
      verdict: 'overfitting',
      grokked: false,
      confidence: 0.71,
      firstStep: 0,
      lastStep: 80,
      memorisedStep: 14,
      generalisedStep: null,
      willGeneralise: { probability: 0.04, expectedStep: null },
      signals: [{ id: 'val-loss-falling', direction: 'against', value: -0.31, unit: 'share', source: null }],
      missing: ['valScore', 'trainScore', 'weightNorm'],
      lossOnly: true,
      earlyStopping: [{ patience: 20, stoppedAtStep: null, keptValue: 1.5, bestValue: 1.5, missed: false }],
      decision: {
        action: 'stop',
        reason: 'unlikely',
        reviewAtStep: null,
        costToReviewNtd: null,
        expectedGainNtd: null,
      },
    },
  },
];
