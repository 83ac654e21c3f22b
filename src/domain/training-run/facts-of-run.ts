import { densePoints, type RunFact } from '../../content/run-evidence.ts';
import type { RunAnalysis, RunMetric, RunSettings } from './types.ts';

/** What is known of a run when it is asked what it shows. */
export interface RunKnown {
  readonly analysis: RunAnalysis;
  readonly settings: RunSettings;
  /** Logged values by metric. */
  readonly points: { readonly [metric in RunMetric]?: number };
}

/** Each fact with the test of whether a run shows it. */
const shows: Readonly<Record<RunFact, (run: RunKnown) => boolean>> = {
  'curves-dense': ({ points }) => fewestPoints(points) >= densePoints,
  'curves-sparse': ({ points }) => hasTraining(points) && hasValidation(points),
  'training-only': ({ points }) => hasTraining(points) && !hasValidation(points),
  'norm-logged': ({ points }) => has(points.weightNorm),
  'norm-missing': ({ points }) => !has(points.weightNorm),
  'best-not-last': ({ analysis: { bestStep, lastStep } }) => bestStep !== null && bestStep < lastStep,
  alarm: ({ analysis: { verdict } }) => verdict === 'diverging' || verdict === 'late-collapse' || verdict === 'stalled',
  'not-finite': ({ analysis }) => analysis.events.some(({ kind }) => kind === 'not-finite'),
  'early-stopping-missed': ({ analysis }) => analysis.earlyStopping.some(({ missed }) => missed),
  'extended-run': ({ analysis }) => isExtended(analysis),
  'cap-set': ({ analysis, settings }) => isExtended(analysis) && settings.capNtd !== null,
  'stop-priced': ({ analysis: { decision }, settings }) =>
    decision.action === 'stop' && settings.costPer1kStepsNtd !== null,
  'dynamics-shown': ({ analysis }) => analysis.phases.length > 0,
};

/** Whether a run shows a fact. */
export function showsFact(run: RunKnown, fact: RunFact): boolean {
  return shows[fact](run);
}

const has = (count: number | undefined): boolean => (count ?? 0) > 0;
const hasTraining = ({ trainLoss, trainScore }: RunKnown['points']): boolean => has(trainLoss) || has(trainScore);
const hasValidation = ({ valLoss, valScore }: RunKnown['points']): boolean => has(valLoss) || has(valScore);

/** Of the four curves that the question on logging asks for, the one with the fewest values. */
function fewestPoints({ trainLoss, valLoss, trainScore, valScore }: RunKnown['points']): number {
  return Math.min(...[trainLoss, valLoss, trainScore, valScore].map((count) => count ?? 0));
}

/** Went on well after it had memorised: for as long again as the first review of the protocol waits. */
function isExtended({ memorisedStep, lastStep, reviewPoints }: RunAnalysis): boolean {
  const review = reviewPoints[0]?.step;
  return memorisedStep !== null && review !== undefined && lastStep > review;
}
