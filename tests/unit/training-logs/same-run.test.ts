import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diskSources } from '../../../main/import/training-logs/disk-sources.ts';
import { judgeRun } from '../../../main/import/training-logs/judge-run.ts';
import { readLogs } from '../../../main/import/training-logs/read-logs.ts';
import { defaultRunSettings } from '../../../src/contract/run-records.ts';
import { analyseRun } from '../../../src/domain/training-run/analyse-run.ts';
import { toSeries } from '../../../src/domain/training-run/to-series.ts';
import type { RunAnalysis, RunMetric, RunSeries } from '../../../src/domain/training-run/types.ts';
import { labelledRuns, seriesOf } from '../../support/labelled-runs.ts';
import { largestDifference } from '../../support/series-difference.ts';
import { rowsOfSeries, sourceOf, writeAllLogs } from '../../support/write-training-logs.ts';

const runs = labelledRuns();
const byId = (id: string) => {
  const run = runs.find((one) => one.id === id);
  if (!run) throw new Error(`No run ${id}`);
  return seriesOf(run, runs);
};

async function read(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const { runs: found, failures } = await readLogs(files.map(({ name, bytes }) => sourceOf(name, bytes)));
  expect(failures).toEqual([]);
  expect(found).toHaveLength(1);
  return found[0] as NonNullable<(typeof found)[0]>;
}

/** The clock is each format's own; everything else is the run's. */
const withoutTime = ({ time, ...series }: RunSeries): RunSeries => series;

const settled = ({ verdict, phase, grokked, memorisedStep, generalisedStep, decision }: RunAnalysis) => [
  verdict,
  phase,
  grokked,
  memorisedStep,
  generalisedStep,
  decision.action,
];

/** Everything that was found, numbers to six digits; what a log lacks (its clock) left out. */
function numbersRounded({ missing: _, ...analysis }: RunAnalysis): unknown {
  return JSON.parse(JSON.stringify(analysis), (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value,
  );
}

describe('the same run', () => {
  // One that groks, one that diverges: NaN and infinite values are part of a log.
  for (const id of ['r49cc9b1e', 're3519bdd']) {
    const original = byId(id);
    const verdict = analyseRun(original, defaultRunSettings);
    for (const log of writeAllLogs(rowsOfSeries(original))) {
      it(`${id} is the same read from ${log.style}`, async () => {
        const run = await read(log.files);
        expect(run.format).toBe(log.format);
        const { series } = toSeries(run.table, run.roles);
        const difference = largestDifference(withoutTime(series), original, { single: !log.exact });
        expect(difference).toEqual({ metric: null, relative: 0 });
        const { analysis } = judgeRun(run, defaultRunSettings);
        // A value that is a 32-bit float is another value: the verdict and its steps are to be the same.
        if (log.exact) expect(numbersRounded(analysis)).toEqual(numbersRounded(verdict));
        else expect(settled(analysis)).toEqual(settled(verdict));
      });
    }
  }
});

const formats = new URL('../../fixtures/training-runs/formats/', import.meta.url);
interface Fixture {
  readonly format: string;
  readonly path: string;
  readonly run: string;
  readonly rows: number;
}
const fixtures = JSON.parse(readFileSync(new URL('manifest.json', formats), 'utf8')) as readonly Fixture[];

describe('a log that another program wrote', () => {
  for (const fixture of fixtures.filter(({ format }) => format === 'tensorboard' || format === 'mlflow')) {
    it(`of ${fixture.path} has the values of its run`, async () => {
      const folder = fixture.format === 'mlflow' ? fixture.path : fixture.path.replace(/\/[^/]*$/, '');
      const { runs: found, failures } = await readLogs(diskSources(fileURLToPath(new URL(folder, formats))), {
        inFolder: true,
      });
      expect(failures).toEqual([]);
      expect(found.map(({ format, rows, notes }) => ({ format, rows, notes }))).toEqual([
        { format: fixture.format, rows: fixture.rows, notes: [] },
      ]);
      const [run] = found;
      if (!run) return;
      const { series } = toSeries(run.table, run.roles);
      const single = fixture.format === 'tensorboard';
      expect(largestDifference(withoutTime(series), byId(fixture.run), { single })).toEqual({
        metric: null,
        relative: 0,
      });
      const metrics: readonly RunMetric[] = ['trainLoss', 'valLoss', 'trainScore', 'valScore', 'weightNorm', 'lr'];
      expect(Object.keys(series)).toEqual(expect.arrayContaining([...metrics]));
    });
  }
});
