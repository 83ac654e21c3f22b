import { describe, expect, it } from 'vitest';
import { chanceModels } from '../../../src/content/chance-models.ts';
import { defaultRunSettings } from '../../../src/contract/run-records.ts';
import { analyseRun } from '../../../src/domain/training-run/analyse-run.ts';
import type { MetricSeries, RunSeries } from '../../../src/domain/training-run/types.ts';
import { accuracy, classOf, foresight, judgeLeavingOutTasks } from '../../support/evaluate-runs.ts';
import { fitChance } from '../../support/fit-chance.ts';
import { labelledRuns, seriesOf } from '../../support/labelled-runs.ts';

const judged = judgeLeavingOutTasks();

describe('verdicts on labelled runs, each judged without its task', () => {
  it('names the class of at least 93 in 100 full runs, and one that the log supports of all', () => {
    const { strict, lenient, runs } = accuracy(judged, 'full');
    console.info(`${runs} full runs: ${strict.toFixed(3)} strict, ${lenient.toFixed(3)} lenient`);
    expect(strict).toBeGreaterThanOrEqual(0.93);
    expect(lenient).toBe(1);
  });

  it.each([
    [60, { auc: 0.985, brier: 0.08 }],
    [30, { auc: 0.92, brier: 0.14 }],
  ] as const)('foresees generalisation at %i %% of the way, and stops no run that will', (tier, least) => {
    const { auc, brier, covered, falseStop, falseContinue, cannotTell, medianLogError } = foresight(judged, tier);
    const figures = { auc, brier, covered, falseStop, falseContinue, cannotTell, medianLogError };
    console.info(
      `${tier} %: ${Object.entries(figures)
        .map(([name, value]) => `${name} ${value.toFixed(3)}`)
        .join(', ')}`,
    );
    expect(auc).toBeGreaterThanOrEqual(least.auc);
    expect(brier).toBeLessThanOrEqual(least.brier);
    expect(falseStop).toBe(0);
    expect(covered).toBeGreaterThanOrEqual(0.8);
  });

  it('does as well without the weight norm, which never decides', () => {
    const without = judgeLeavingOutTasks(({ weightNorm, ...others }) => others);
    const chances = (list: typeof judged) => list.map(({ analysis }) => analysis.willGeneralise.probability);
    expect(chances(without)).toEqual(chances(judged));
  });

  it('uses chance models that are those of the labelled runs', () => {
    expect(fitChance()).toEqual(chanceModels);
  });
});

describe('length, rows and last step of a log', () => {
  const runs = labelledRuns();
  const known = runs.filter(({ scored, kind, label }) => scored && (kind !== 'full' || label !== 'diverged'));

  it('mean nothing when every other row is left out', () => {
    const differ = known.filter((run) => {
      const series = seriesOf(run, runs);
      return verdictClass(changed(series, halved)) !== verdictClass(series);
    });
    expect(differ.map(({ name }) => name)).toEqual([]);
  });

  it('mean nothing when all steps are seven times as many and the learning rate a seventh', () => {
    for (const run of known.filter(({ tier }) => tier)) {
      const series = seriesOf(run, runs);
      const { lr, ...curves } = changed(series, ({ steps, values }) => ({
        steps: steps.map((step) => step * 7),
        values,
      }));
      const slower = lr ? { ...curves, lr: { steps: lr.steps, values: lr.values.map((value) => value / 7) } } : curves;
      const [one, other] = [analyseRun(series, defaultRunSettings), analyseRun(slower, defaultRunSettings)];
      expect(other.verdict).toBe(one.verdict);
      expect(other.willGeneralise.probability).toBeCloseTo(one.willGeneralise.probability, 6);
      expect(other.memorisedStep).toBe(one.memorisedStep === null ? null : one.memorisedStep * 7);
    }
  });

  it('mean nothing once a run has generalised, however long it is watched', () => {
    for (const run of runs.filter(({ kind, label }) => kind === 'full' && label === 'grokked')) {
      const series = seriesOf(run, runs);
      const until = (run.grok_step ?? 0) * 1.15;
      const cut = changed(series, ({ steps, values }) => {
        const length = steps.filter((step) => step <= until).length;
        return { steps: steps.slice(0, length), values: values.slice(0, length) };
      });
      expect([run.name, verdictClass(cut)]).toEqual([run.name, 'grokked']);
    }
  });
});

function verdictClass(series: RunSeries) {
  return classOf(analyseRun(series, defaultRunSettings));
}

function changed(series: RunSeries, change: (points: MetricSeries) => MetricSeries): RunSeries {
  return Object.fromEntries(Object.entries(series).map(([metric, points]) => [metric, change(points)]));
}

function halved({ steps, values }: MetricSeries): MetricSeries {
  const kept = (_: number, index: number) => index % 2 === 0 || index === steps.length - 1;
  return { steps: steps.filter(kept), values: values.filter(kept) };
}
