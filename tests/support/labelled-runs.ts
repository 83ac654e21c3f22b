import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { logColumns } from '../../src/content/run-logging.ts';
import type { MetricSeries, RunSeries } from '../../src/domain/training-run/types.ts';

const folder = new URL('../fixtures/training-runs/', import.meta.url);

/** A labelled run, or the beginning of one: twins and controls are cut before anything shows. */
export interface LabelledRun {
  readonly id: string;
  readonly kind: 'full' | 'twin' | 'control';
  readonly name: string;
  readonly config_group: string;
  readonly task: string;
  readonly label: string;
  readonly acceptable: readonly string[];
  readonly scored: boolean;
  readonly memorised_step: number | null;
  readonly grok_step: number | null;
  readonly will_grok: boolean | null;
  readonly will_grok_scored: boolean;
  readonly file?: string;
  readonly weightDecay?: number;
  readonly parent?: string;
  readonly tier?: 30 | 60;
  readonly cutStep?: number;
}

/** All labelled runs and cuts, as the manifest has them. */
export function labelledRuns(): readonly LabelledRun[] {
  return (JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as { runs: LabelledRun[] }).runs;
}

/** The metrics of a labelled log, in the order of its columns after the step. */
export const labelledMetrics = [
  'trainLoss',
  'valLoss',
  'trainScore',
  'valScore',
  'weightNorm',
  'lr',
  'gradNorm',
] as const;

const texts = new Map<string, readonly (readonly number[])[]>();

/** Rows of numbers of a full run, the step first, then the metrics above. */
function rowsOf(file: string): readonly (readonly number[])[] {
  let rows = texts.get(file);
  if (!rows) {
    const text = gunzipSync(readFileSync(new URL(`labelled/${file}`, folder))).toString();
    const [header = '', ...lines] = text.trim().split('\n');
    const names = header.split(',');
    const wanted = ['step', ...labelledMetrics.map((metric) => logColumns[metric])].map((name) => names.indexOf(name));
    rows = lines.map((line) => {
      const cells = line.split(',');
      return wanted.map((place) => Number(cells[place]));
    });
    texts.set(file, rows);
  }
  return rows;
}

/** The series of a labelled run, of a cut its beginning. */
export function seriesOf(run: LabelledRun, runs: readonly LabelledRun[] = labelledRuns()): RunSeries {
  const whole = run.parent ? runs.find(({ id }) => id === run.parent) : run;
  const last = run.cutStep ?? Number.POSITIVE_INFINITY;
  const rows = rowsOf(whole?.file ?? '').filter(([step = 0]) => step <= last);
  const steps = Float64Array.from(rows, ([step = Number.NaN]) => step);
  const series: Record<string, MetricSeries> = {};
  labelledMetrics.forEach((metric, place) => {
    series[metric] = { steps, values: Float64Array.from(rows, (row) => row[place + 1] ?? Number.NaN) };
  });
  return series;
}
