import { type JudgeRules, judgeRules } from '../../content/judge-rules.ts';
import { findConfounders } from './confounders.ts';
import { decide } from './decide.ts';
import { earlyStopping } from './early-stopping.ts';
import { expectedStep, shareBy } from './expected-step.ts';
import { findSignals } from './find-signals.ts';
import { type Judgement, judgePhase } from './judge-phase.ts';
import { at } from './numeric.ts';
import { phaseSpans } from './phase-spans.ts';
import { decayPace, lastFinite, reviewPoints } from './review-points.ts';
import { type RunShape, shapeOf } from './run-shape.ts';
import type { ExpectedStep, RunAnalysis, RunEvent, RunMetric, RunSeries, RunSettings, RunVerdict } from './types.ts';

/** Counts up when the same log would be judged differently: stored verdicts are made anew then. */
export const analysisVersion = 3;

/** Metrics by how much they tell, for what is said to be missing. */
const telling: readonly RunMetric[] = [
  'valLoss',
  'valScore',
  'trainScore',
  'trainLoss',
  'weightNorm',
  'lr',
  'weightDecay',
  'gradNorm',
  'time',
];

/**
 * Judges one run by its log: phases, verdict with how sure, chance and time of generalising, signals, review points, early stopping
 * replayed, decision (domain.md A.5; thresholds and their source: `judgeRules`). Pure; takes any log, also an empty one.
 */
export function analyseRun(series: RunSeries, given: RunSettings, rules: JudgeRules = judgeRules): RunAnalysis {
  const settings = { ...given, weightDecay: given.weightDecay ?? lastFinite(series.weightDecay) };
  const shape = shapeOf(series);
  if (!shape) return nothingToJudge(series, settings);
  const judgement = judgePhase(shape, shape.steps.length, settings, rules);
  const { milestones, since, phase } = judgement;
  const stepOf = (place: number | null) => (place === null ? null : at(shape.steps, place));
  const memorisedStep = stepOf(milestones.memorised);
  const verdict = verdictOf(shape, judgement, rules);
  const generalisedStep =
    phase === 'generalised' || phase === 'late-collapse' ? stepOf(firstTarget(shape, judgement, settings)) : null;
  const lastStep = at(shape.steps, -1);
  const lossOnly = !shape.curves.valScore;
  const pace = decayPace(series, settings, lastStep);
  const expected = waits(phase) && since ? expectedStep(since, lastStep, rules) : null;
  const waitedLong =
    phase === 'plateau' && memorisedStep !== null && (pace?.elapsedTaus(memorisedStep) ?? 0) >= rules.longWait;
  const chance = waitedLong ? Math.min(judgement.chance, rules.longWaitChance) : judgement.chance;
  const probability = chance * withinBudget(expected, lastStep, settings);
  const points = reviewPoints(memorisedStep, pace, rules);
  const confounders = findConfounders(series, shape, judgement, rules);
  return {
    phase: shape.steps.length < 3 ? null : phase,
    verdict,
    grokked: phase === 'generalised' && hasGrokked(shape, memorisedStep, generalisedStep, rules),
    confidence: confidenceOf(verdict, { ...judgement, chance }, shape, rules),
    firstStep: at(shape.steps, 0),
    lastStep,
    memorisedStep,
    generalisedStep,
    bestStep: stepOf(milestones.best),
    tau: pace?.tau ?? null,
    phases: phaseSpans(shape, judgement, settings, rules),
    events: eventsOf(shape, judgement, memorisedStep, generalisedStep, confounders.events),
    willGeneralise: { probability, expectedStep: expected },
    // Values near the end of what a number can hold overflow in a ratio: such a figure says nothing.
    signals: [...findSignals(shape, judgement, settings, pace, rules), ...confounders.signals].filter(({ value }) =>
      Number.isFinite(value),
    ),
    missing: missingOf(series, settings),
    lossOnly,
    reviewPoints: points,
    earlyStopping: earlyStopping(series, rules.patiences, generalisedStep),
    decision: decide(
      { verdict, probability, lastStep, reviewPoints: points, directionKnown: !waits(phase) || since !== null },
      settings,
      rules,
    ),
  };
}

/** Whether it has memorised and may still generalise. */
function waits(phase: Judgement['phase']): boolean {
  return ['memorised', 'plateau', 'pre-grok', 'transition'].includes(phase);
}

/** The phase, unless the log is too thin for it: too few evaluations, or no curve of training or of validation. */
function verdictOf(shape: RunShape, { phase }: Judgement, rules: JudgeRules): RunVerdict {
  const { trainLoss, valLoss, trainScore, valScore } = shape.curves;
  if (phase === 'diverging') return phase;
  if (shape.steps.length < rules.fewestPoints) return 'cannot-tell';
  if (!valLoss && !valScore) return phase === 'stalled' ? phase : 'cannot-tell';
  const seen = valScore && (phase === 'generalised' || phase === 'late-collapse');
  if (!trainLoss && !trainScore && !seen) return 'cannot-tell';
  return phase;
}

/** The place from which the target was held, or, where it was lost again, first reached. */
function firstTarget({ curves }: RunShape, { milestones }: Judgement, settings: RunSettings): number | null {
  if (milestones.generalised !== null) return milestones.generalised;
  const reached = curves.valScore?.findIndex((value) => value >= settings.targetScore) ?? -1;
  return reached < 0 ? null : reached;
}

/** Generalised long after memorising, and was still poor when it had memorised. */
function hasGrokked(
  { steps, curves }: RunShape,
  memorised: number | null,
  generalised: number | null,
  rules: JudgeRules,
): boolean {
  if (memorised === null || generalised === null) return false;
  if (generalised < rules.grokRatio * Math.max(memorised, 1)) return false;
  const then = curves.valScore?.[steps.indexOf(memorised)];
  return then === undefined || then < rules.grokStart;
}

/** Chance that the verdict is right: as often as verdicts of its kind were on labelled runs. */
function confidenceOf(
  verdict: RunVerdict,
  { chance, milestones }: Judgement,
  shape: RunShape,
  rules: JudgeRules,
): number {
  const { sureness } = rules;
  const limit =
    shape.curves.valScore && (shape.curves.trainScore || milestones.memorised === null) ? 1 : sureness.lossOnly;
  switch (verdict) {
    case 'cannot-tell':
      return 0;
    case 'transition':
    case 'pre-grok':
      return chance * limit;
    case 'plateau':
      return Math.max(1 - chance, 0.5) * limit;
    case 'memorised':
    case 'learning':
    case 'partial':
      return sureness.memorised * limit;
    case 'overfitting':
      return sureness.overfitting * limit;
    default:
      return sureness.settled * limit;
  }
}

/** Share of the chance that falls within the approved money; 1 where none is given. */
function withinBudget(
  expected: ExpectedStep | null,
  lastStep: number,
  { capNtd, costPer1kStepsNtd }: RunSettings,
): number {
  if (!expected || capNtd === null || !costPer1kStepsNtd) return 1;
  return shareBy((capNtd / costPer1kStepsNtd) * 1000, expected, lastStep);
}

function missingOf(series: RunSeries, { weightDecay }: RunSettings): readonly RunMetric[] {
  return telling.filter((metric) => !series[metric] && !(metric === 'weightDecay' && weightDecay !== null));
}

function eventsOf(
  shape: RunShape,
  { milestones, phase }: Judgement,
  memorised: number | null,
  generalised: number | null,
  others: readonly RunEvent[],
): readonly RunEvent[] {
  const events: RunEvent[] = [...others];
  if (memorised !== null) events.push({ kind: 'memorised', step: memorised });
  if (generalised !== null) events.push({ kind: 'generalised', step: generalised });
  if (milestones.best !== null) events.push({ kind: 'best-validation', step: at(shape.steps, milestones.best) });
  if (phase === 'late-collapse') events.push({ kind: 'collapse', step: at(shape.steps, -1) });
  if (shape.notFinite.firstStep !== null) events.push({ kind: 'not-finite', step: shape.notFinite.firstStep });
  return events.sort((a, b) => a.step - b.step);
}

/** A log without any curve. */
function nothingToJudge(series: RunSeries, settings: RunSettings): RunAnalysis {
  return {
    phase: null,
    verdict: 'cannot-tell',
    grokked: false,
    confidence: 0,
    firstStep: 0,
    lastStep: 0,
    memorisedStep: null,
    generalisedStep: null,
    bestStep: null,
    tau: null,
    phases: [],
    events: [],
    willGeneralise: { probability: 0.5, expectedStep: null },
    signals: [],
    missing: missingOf(series, settings),
    lossOnly: false,
    reviewPoints: [],
    earlyStopping: [],
    decision: {
      action: 'cannot-tell',
      reason: 'too-little-known',
      reviewAtStep: null,
      costToReviewNtd: null,
      expectedGainNtd: null,
    },
  };
}
