import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diskSources } from '../../../main/import/training-logs/disk-sources.ts';
import { judgeRun } from '../../../main/import/training-logs/judge-run.ts';
import { readLogs } from '../../../main/import/training-logs/read-logs.ts';
import { defaultRunSettings } from '../../../src/contract/run-records.ts';
import { analyseRun } from '../../../src/domain/training-run/analyse-run.ts';
import { toSeries } from '../../../src/domain/training-run/to-series.ts';
import type { MetricSeries, RunAnalysis, RunSeries } from '../../../src/domain/training-run/types.ts';
import { labelledRuns, seriesOf } from '../../support/labelled-runs.ts';
import { largestDifference } from '../../support/series-difference.ts';

/** A folder that a library's own logger wrote: `golden/make-golden.py` says how. */
interface GoldenLog {
  readonly path: string;
  readonly format: string;
  readonly library: string;
  readonly version: string;
  readonly run: string;
  readonly every: number;
  readonly rows: number;
  readonly exact: boolean;
  readonly settings: { readonly lr: number; readonly weight_decay: number } | null;
}

const folder = new URL('../../fixtures/training-runs/golden/', import.meta.url);
const logs = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as readonly GoldenLog[];

/** The rows of the labelled run that were logged. */
function sourceOf({ run, every }: GoldenLog): RunSeries {
  const labelled = labelledRuns().find(({ id }) => id === run);
  if (!labelled) throw new Error(`No run ${run}`);
  const some = (list: Float64Array) => list.filter((_, row) => row % every === 0);
  const thinned = ({ steps, values }: MetricSeries) => ({ steps: some(steps), values: some(values) });
  return Object.fromEntries(Object.entries(seriesOf(labelled)).map(([metric, one]) => [metric, thinned(one)]));
}

const settled = ({ verdict, phase, grokked, memorisedStep, generalisedStep, tau, decision }: RunAnalysis) => ({
  verdict,
  phase,
  grokked,
  memorisedStep,
  generalisedStep,
  tau: tau === null ? null : Math.round(tau),
  action: decision.action,
});

describe('what a library itself logged', () => {
  it('is in every format whose library was at hand', () => {
    expect([...new Set(logs.map(({ format }) => format))].toSorted()).toEqual([
      'huggingface',
      'keras',
      'lightning',
      'tensorboard',
    ]);
  });

  for (const log of logs) {
    it(`is read right from ${log.path} of ${log.library} ${log.version}`, async () => {
      const { runs, failures } = await readLogs(diskSources(fileURLToPath(new URL(log.path, folder))), {
        inFolder: true,
      });
      expect(failures).toEqual([]);
      expect(runs.map(({ format, notes }) => ({ format, notes }))).toEqual([{ format: log.format, notes: [] }]);
      const [run] = runs;
      if (!run) return;
      const { lr, ...source } = sourceOf(log);
      expect(source.valLoss?.steps).toHaveLength(log.rows);
      const { time: _, ...series } = toSeries(run.table, run.roles).series;
      // A learning rate that is a setting is not logged as a column as well.
      const wanted = series.lr || !log.settings ? { ...source, lr } : source;
      expect(largestDifference(series, wanted as RunSeries, { single: !log.exact })).toEqual({
        metric: null,
        relative: 0,
      });
      expect(run.hints).toEqual({
        weightDecay: log.settings?.weight_decay ?? null,
        learningRate: log.settings?.lr ?? null,
      });
      const weightDecay = log.settings?.weight_decay ?? null;
      const verdict = settled(analyseRun({ ...source, lr } as RunSeries, { ...defaultRunSettings, weightDecay }));
      expect(settled(judgeRun(run, defaultRunSettings).analysis)).toEqual(verdict);
      expect(verdict).toMatchObject({
        verdict: 'generalised',
        grokked: true,
        memorisedStep: 220,
        generalisedStep: 995,
      });
    });
  }
});
