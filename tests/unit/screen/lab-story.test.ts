import { describe, expect, it } from 'vitest';
import { endingOf, nextTry } from '../../../renderer/features/lab/ending.ts';
import { addEvents, valueAt } from '../../../renderer/features/lab/lab-curves.ts';
import type { LabAnalysis } from '../../../renderer/features/lab/lab-state.ts';
import { presetOf } from '../../../renderer/features/lab/presets.ts';
import { compareChances, compareRuns } from '../../../renderer/features/lab/story/compare-runs.ts';
import {
  fallAt,
  momentsUpTo,
  reviewStepAfter,
  signStepOf,
  stopMomentOf,
} from '../../../renderer/features/lab/story/story-moments.ts';
import type { StoryRun } from '../../../renderer/features/lab/story/use-story.ts';
import { labPresetConfigs } from '../../../src/content/lab-presets.ts';
import type { LabEvent } from '../../../src/contract/run-records.ts';
import { type LabConfig, labPresets } from '../../../src/domain/lab/types.ts';

type Values = readonly (readonly [step: number, valLoss: number | null, valScore?: number, weightNorm?: number])[];

const curvesOf = (rows: Values) => {
  const curve = (metric: 'valLoss' | 'valScore' | 'weightNorm', at: 1 | 2 | 3) => ({
    metric,
    steps: rows.map(([step]) => step),
    values: rows.map((row) => row[at] ?? null),
  });
  return {
    valLoss: curve('valLoss', 1),
    valScore: curve('valScore', 2),
    weightNorm: curve('weightNorm', 3),
  };
};
const stopping = (patience: number, stoppedAtStep: number | null) => ({ patience, stoppedAtStep });
const judged = (some: object) =>
  ({
    earlyStopping: [],
    reviewPoints: [],
    memorisedStep: 50,
    generalisedStep: null,
    ...some,
  }) as unknown as LabAnalysis;

describe('curves of a running lab', () => {
  it('grow by what each event brings, and say the last value at or before a step', () => {
    const event = (steps: number[], values: (number | null)[]): LabEvent => ({
      labId: 'a',
      state: 'running',
      step: 0,
      curves: [{ metric: 'valLoss', steps, values }],
      analysis: null,
    });
    const curves = addEvents(addEvents({}, [event([0, 1], [3, 2])]), [event([4], [null]), event([9], [1])]);
    expect(curves.valLoss).toMatchObject({ steps: [0, 1, 4, 9], values: [3, 2, null, 1] });
    expect([0, 3, 4, 100].map((step) => valueAt(curves, 'valLoss', step))).toEqual([3, 2, null, 1]);
    expect(valueAt(curves, 'weightNorm', 3)).toBeNull();
  });
});

describe('the moments of the story', () => {
  const curves = curvesOf([
    [10, 1],
    [20, 2],
    [60, 4],
    [100, null],
    [200, 3.5],
    [300, 3.4],
    [400, 1],
  ]);

  it('asks where the least patient early stopping that lets it memorise would have ended it', () => {
    const analysis = judged({
      earlyStopping: [stopping(50, 90), stopping(10, 20), stopping(20, 60), stopping(99, null)],
    });
    expect(stopMomentOf(analysis, curves)).toEqual({ step: 60, patience: 20, bestStep: 10 });
    expect(stopMomentOf(judged({ earlyStopping: [stopping(5, 12), stopping(9, 20)] }), curves)?.step).toBe(20);
    expect(stopMomentOf(judged({ memorisedStep: null, earlyStopping: [stopping(5, 12)] }), curves)).toBeNull();
    expect(stopMomentOf(null, curves)).toBeNull();
  });

  it('sees a clear sign at the first step that lies 15% below the peak so far, and not before it has memorised', () => {
    expect(signStepOf(curves, judged({}))).toBe(300);
    expect(signStepOf(curves, judged({ memorisedStep: 300 }))).toBe(400);
    expect(signStepOf(curves, judged({ memorisedStep: null }))).toBeNull();
    expect(fallAt(curves, 300)).toBeCloseTo(0.15);
    expect(fallAt(curves, 60)).toBe(0);
  });

  it('tells what happened up to a step and nothing of what comes', () => {
    const analysis = judged({ reviewPoints: [{ step: 199.5 }, { step: 900 }], generalisedStep: 400 });
    const stop = { step: 60, patience: 20, bestStep: 10 };
    const told = (step: number) => momentsUpTo(curves, analysis, stop, step).map(({ kind }) => kind);
    expect(told(59)).toEqual(['memorised']);
    expect(told(200)).toEqual(['memorised', 'stop', 'review']);
    expect(told(1000)).toEqual(['memorised', 'stop', 'review', 'sign', 'generalised', 'review']);
    expect([60, 200, 900].map((step) => reviewStepAfter(analysis, step))).toEqual([200, 900, null]);
  });

  it('says that two runs differ only where anybody could see it', () => {
    const run = (rows: Values) => ({ lab: { state: { curves: curvesOf(rows), analysis: judged({}) } } }) as StoryRun;
    const first = run([
      [50, 4, 0.02, 20],
      [300, 3, 0.3, 24],
    ]);
    const second = run([
      [50, 4, 0.03, 20],
      [300, 3.9, 0.03, 24.4],
    ]);
    const differing = (step: number) => compareRuns({ first, second }, step).filter(({ differs }) => differs);
    expect(differing(50)).toEqual([]);
    expect(differing(300).map(({ what }) => what)).toEqual(['unseen', 'fall']);
    const chance = (probability: number) => judged({ willGeneralise: { probability, expectedStep: null } });
    expect(compareChances(chance(0.94), chance(0.66))).toMatchObject({ rule: 0.94, random: 0.66, differs: true });
    expect(compareChances(chance(0.43), chance(0.33)).differs).toBe(false);
  });
});

describe('what to try next', () => {
  const presets = labPresets.map((preset) => ({ preset, config: labPresetConfigs[preset] as LabConfig }));
  const limits = { steps: 100_000 };

  it('follows from how it ended', () => {
    const ended = (some: object) => endingOf(judged({ verdict: 'memorised', grokked: false, ...some }));
    expect(ended({ verdict: 'generalised', generalisedStep: 900, grokked: true })).toBe('grokked');
    expect(ended({ verdict: 'generalised', generalisedStep: 60 })).toBe('generalised');
    expect(ended({ verdict: 'late-collapse', generalisedStep: 60 })).toBe('collapsed');
    expect(ended({ verdict: 'pre-grok' })).toBe('rising');
    expect(ended({ verdict: 'overfitting' })).toBe('waiting');
    expect(ended({ verdict: 'stalled', memorisedStep: null })).toBe('unlearned');
    expect(nextTry('grokked', labPresetConfigs.groks, limits).preset).toBe('no-weight-decay');
    expect(nextTry('waiting', labPresetConfigs['random-labels'], limits).preset).toBe('groks');
    expect(nextTry('waiting', labPresetConfigs['no-weight-decay'], limits).preset).toBe('groks');
    expect(nextTry('waiting', labPresetConfigs['too-little-data'], limits).preset).toBe('plain-success');
    expect(nextTry('rising', labPresetConfigs.groks, limits).change.steps).toBe(2 * labPresetConfigs.groks.steps);
    expect(nextTry('rising', { ...labPresetConfigs.groks, steps: 90_000 }, limits).change.steps).toBe(100_000);
  });

  it('knows a preset again with another seed or length, and no other settings', () => {
    for (const { preset, config } of presets)
      expect(presetOf(presets, { ...config, seed: 99, steps: 700 })).toBe(preset);
    expect(presetOf(presets, { ...labPresetConfigs.groks, weightDecay: 0.9 })).toBeNull();
  });
});
