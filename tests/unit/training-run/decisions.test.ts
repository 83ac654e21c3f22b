import { describe, expect, it } from 'vitest';
import { judgeRules } from '../../../src/content/judge-rules.ts';
import { defaultRunSettings } from '../../../src/contract/run-records.ts';
import { analyseRun } from '../../../src/domain/training-run/analyse-run.ts';
import { type DecisionGrounds, decide } from '../../../src/domain/training-run/decide.ts';
import { earlyStopping } from '../../../src/domain/training-run/early-stopping.ts';
import { expectedStep, shareBy } from '../../../src/domain/training-run/expected-step.ts';
import { decayPace, reviewPoints } from '../../../src/domain/training-run/review-points.ts';
import type { MetricSeries, RunSeries, RunSettings } from '../../../src/domain/training-run/types.ts';
import { labelledRuns, seriesOf } from '../../support/labelled-runs.ts';

const points = (steps: readonly number[], values: readonly number[]): MetricSeries => ({
  steps: Float64Array.from(steps),
  values: Float64Array.from(values),
});
const even = (count: number, value: (step: number) => number) =>
  points(
    Array.from({ length: count }, (_, step) => step),
    Array.from({ length: count }, (_, step) => value(step)),
  );
const settings = (given: Partial<RunSettings>): RunSettings => ({ ...defaultRunSettings, ...given });

describe('review points', () => {
  it('are 2, 5, 10, 20 and 30 time constants after memorising', () => {
    const series: RunSeries = { lr: points([0, 100], [0.002, 0.002]) };
    const pace = decayPace(series, settings({ weightDecay: 0.5 }), 100);
    expect(pace?.tau).toBeCloseTo(1000, 9);
    expect(reviewPoints(100, pace, judgeRules).map(({ step }) => step)).toEqual([2100, 5100, 10_100, 20_100, 30_100]);
  });

  it('count time constants as they pass when the learning rate changes', () => {
    const series: RunSeries = { lr: points([0, 1000], [0.002, 0.001]) };
    const pace = decayPace(series, settings({ weightDecay: 1 }), 2000);
    // 1000 steps at 0.002 and 1000 at 0.001 are 3 time constants; 2 more at 0.001 take 2000 steps.
    expect(pace?.elapsedTaus(0)).toBeCloseTo(3, 9);
    expect(reviewPoints(0, pace, judgeRules)[1]?.step).toBe(4000);
  });

  it('are multiples of the memorising step where no time constant is known', () => {
    expect(decayPace({}, settings({ weightDecay: 1 }), 10)).toBeNull();
    expect(decayPace({ lr: points([0], [0.1]) }, settings({ weightDecay: 0 }), 10)).toBeNull();
    const [first] = reviewPoints(300, null, judgeRules);
    expect(first).toEqual({ multiple: 2, unit: 'memorisations', step: 900 });
    expect(reviewPoints(null, null, judgeRules)).toEqual([]);
  });
});

describe('early stopping replayed', () => {
  it('stops after as many evaluations without a better loss as its patience, and keeps the best before', () => {
    const series: RunSeries = {
      valLoss: points([0, 10, 20, 30, 40, 50, 60], [5, 4, 4.5, 4.2, 6, 2, 1]),
      valScore: points([0, 10, 20, 30, 40, 50, 60], [0.1, 0.3, 0.2, 0.2, 0.2, 0.9, 1]),
    };
    const [three, five] = earlyStopping(series, [3, 5], 60);
    expect(three).toEqual({ patience: 3, stoppedAtStep: 40, keptValue: 0.3, bestValue: 1, missed: true });
    expect(five).toEqual({ patience: 5, stoppedAtStep: null, keptValue: 1, bestValue: 1, missed: false });
  });

  it('would have missed the success of every labelled run that grokked, with a patience of ten', () => {
    const runs = labelledRuns();
    const grokked = runs.filter(({ kind, label }) => kind === 'full' && label === 'grokked');
    const missed = grokked.filter((run) => {
      const analysis = analyseRun(seriesOf(run, runs), defaultRunSettings);
      return analysis.earlyStopping.find(({ patience }) => patience === 10)?.missed;
    });
    console.info(`patience 10 misses ${missed.length} of ${grokked.length} runs that grok`);
    expect(missed.length).toBeGreaterThan(grokked.length / 2);
  });
});

describe('a decision', () => {
  const grounds: DecisionGrounds = {
    verdict: 'plateau',
    probability: 0.3,
    lastStep: 10_000,
    reviewPoints: [
      { multiple: 2, unit: 'taus', step: 9000 },
      { multiple: 5, unit: 'taus', step: 14_000 },
    ],
    directionKnown: true,
  };
  const decided = (change: Partial<DecisionGrounds>, given: Partial<RunSettings> = {}) =>
    decide({ ...grounds, ...change }, settings(given), judgeRules);

  it('weighs the chance times the value against the money to the next review point', () => {
    const money = { costPer1kStepsNtd: 500, valueOfSuccessNtd: 10_000 };
    // 4,000 steps cost NT$ 2,000; 0.3 x 10,000 = 3,000.
    expect(decided({}, money)).toEqual({
      action: 'continue',
      reason: 'worth-it',
      reviewAtStep: 14_000,
      costToReviewNtd: 2000,
      expectedGainNtd: 3000,
    });
    expect(decided({ probability: 0.1 }, money)).toMatchObject({ action: 'stop', reason: 'not-worth-it' });
  });

  it('says what it does not know: no money, and a chance in between', () => {
    expect(decided({})).toMatchObject({ action: 'cannot-tell', reason: 'too-little-known', costToReviewNtd: null });
    expect(decided({ probability: 0.8, verdict: 'pre-grok' })).toMatchObject({ action: 'continue', reason: 'likely' });
    expect(decided({ probability: 0.8 })).toMatchObject({ action: 'cannot-tell', reason: 'too-little-known' });
    expect(decided({ probability: 0.05 })).toMatchObject({ action: 'stop', reason: 'unlikely' });
    expect(decided({ probability: 0.05, verdict: 'memorised' })).toMatchObject({
      action: 'cannot-tell',
      reason: 'too-early',
    });
  });

  it('does not spend more than is approved, and does not cut a likely success without asking', () => {
    const cap = { costPer1kStepsNtd: 500, capNtd: 6000 };
    // 10,000 steps cost 5,000; 2,000 more to the review point are above 6,000.
    expect(decided({}, cap)).toMatchObject({ action: 'stop', reason: 'cap-reached' });
    expect(decided({ probability: 0.9 }, cap)).toMatchObject({ action: 'cannot-tell', reason: 'cap-reached' });
    expect(decided({ probability: 0.9, verdict: 'transition' }, { ...cap, capNtd: 7000 })).toMatchObject({
      action: 'continue',
    });
  });

  it('ends the wait after the last review point, with one extension for a run on its way', () => {
    expect(decided({ lastStep: 20_000 })).toMatchObject({ action: 'stop', reason: 'waited-long', reviewAtStep: null });
    expect(decided({ lastStep: 20_000, probability: 0.9, verdict: 'transition' })).toMatchObject({
      action: 'continue',
      reviewAtStep: 30_000,
    });
  });
});

describe('the time of generalising', () => {
  it('lies after the last step and sooner, the faster the score rises', () => {
    const runs = labelledRuns();
    const run = runs.find(({ name }) => name === 'modmul31-relu-wd1-s0-twin60');
    const { willGeneralise, lastStep } = analyseRun(run ? seriesOf(run, runs) : {}, defaultRunSettings);
    const { p10, p50, p90 } = willGeneralise.expectedStep ?? { p10: 0, p50: 0, p90: 0 };
    expect(lastStep).toBeLessThan(p10);
    expect(p10).toBeLessThan(p50);
    expect(p50).toBeLessThan(p90);
    const since = { scoreRisen: 0.2, scoreRise: 0.02 } as Parameters<typeof expectedStep>[0];
    const faster = expectedStep({ ...since, scoreRise: 0.08 }, 1000, judgeRules);
    expect(faster.p50).toBeLessThan(expectedStep(since, 1000, judgeRules).p50);
  });

  it('spreads its chance over the quantiles', () => {
    const expected = { p10: 2000, p50: 4000, p90: 16_000 };
    expect([1000, 2000, 4000, 16_000, 1e9].map((step) => shareBy(step, expected, 1000))).toEqual([0, 0.1, 0.5, 0.9, 1]);
  });

  it('makes the chance within a budget smaller than the chance at all', () => {
    const runs = labelledRuns();
    const run = runs.find(({ name }) => name === 'moddiv31-quadmse-s0-twin60');
    const series = run ? seriesOf(run, runs) : {};
    const free = analyseRun(series, defaultRunSettings).willGeneralise.probability;
    const capped = analyseRun(series, settings({ costPer1kStepsNtd: 1000, capNtd: 5000 })).willGeneralise.probability;
    expect(capped).toBeLessThan(free / 2);
  });
});

describe('a log that tells little', () => {
  it('gets no verdict: no curve, few evaluations, no validation, no training', () => {
    expect(analyseRun({}, defaultRunSettings)).toMatchObject({ phase: null, verdict: 'cannot-tell', confidence: 0 });
    const falling = even(12, (step) => 1 / (1 + step));
    expect(analyseRun({ trainLoss: falling, valLoss: falling }, defaultRunSettings).verdict).toBe('cannot-tell');
    const long = even(100, (step) => 1 / (1 + step));
    expect(analyseRun({ trainLoss: long }, defaultRunSettings)).toMatchObject({
      verdict: 'cannot-tell',
      missing: expect.arrayContaining(['valLoss', 'valScore']),
    });
    expect(analyseRun({ valLoss: long }, defaultRunSettings).verdict).toBe('cannot-tell');
  });

  it('says which confounders it saw', () => {
    const trainScore = even(200, (step) => Math.min(1, step / 40));
    const jump = even(200, (step) => (step < 120 ? 0.05 : 0.9));
    const loss = even(200, (step) => (step < 120 ? 3 : 0.3));
    const rates = even(200, (step) => (step < 118 ? 0.01 : 0.001));
    const analysis = analyseRun(
      { trainScore, valScore: jump, valLoss: loss, trainLoss: even(200, (step) => 3 * 0.95 ** step), lr: rates },
      settings({ targetScore: 0.85 }),
    );
    const against = analysis.signals.filter(({ direction }) => direction === 'against').map(({ id }) => id);
    expect(against).toEqual(expect.arrayContaining(['leakage-jump', 'lr-change']));
    expect(analysis.events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['score-jump', 'lr-change', 'memorised', 'generalised']),
    );
  });

  it('notices a training loss that is frozen, and a score whose loss does not move with it', () => {
    const frozen = analyseRun(
      {
        trainLoss: even(300, (step) => (step < 100 ? 3 * 0.9 ** step : 0)),
        trainScore: even(300, (step) => Math.min(1, step / 40)),
        valLoss: even(300, (step) => 3 + step / 50),
        valScore: even(300, () => 0.04),
      },
      defaultRunSettings,
    );
    expect(frozen.signals.map(({ id }) => id)).toContain('softmax-collapse');
    const artefact = analyseRun(
      {
        trainLoss: even(300, (step) => 3 * 0.97 ** step),
        trainScore: even(300, (step) => Math.min(1, step / 40)),
        valLoss: even(300, () => 2.9),
        valScore: even(300, (step) => 0.04 + 0.6 / (1 + Math.exp((150 - step) / 20))),
      },
      defaultRunSettings,
    );
    expect(artefact.signals.find(({ id }) => id === 'threshold-artefact')?.direction).toBe('against');
  });

  it('stops at once where the loss is no number any more, and tells a collapse from a divergence', () => {
    const trainLoss = even(60, (step) => (step < 40 ? 1 / (1 + step) : Number.NaN));
    expect(analyseRun({ trainLoss, valLoss: trainLoss }, defaultRunSettings)).toMatchObject({
      verdict: 'diverging',
      decision: { action: 'stop', reason: 'diverging' },
    });
    const collapse = {
      trainLoss: even(200, (step) => 3 * 0.95 ** step),
      trainScore: even(200, (step) => Math.min(1, step / 20)),
      valLoss: even(200, (step) => (step < 150 ? 3 * 0.97 ** step : 2)),
      valScore: even(200, (step) => (step < 150 ? Math.min(0.99, step / 60) : 0.5)),
    };
    expect(analyseRun(collapse, defaultRunSettings)).toMatchObject({
      verdict: 'late-collapse',
      grokked: false,
      decision: { action: 'stop', reason: 'collapsed' },
    });
  });
});
