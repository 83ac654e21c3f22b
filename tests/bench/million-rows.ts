import { closeSync, openSync, writeSync } from 'node:fs';
import { logColumns } from '../../src/content/run-logging.ts';
import type { MetricSeries } from '../../src/domain/training-run/types.ts';
import { labelledMetrics, labelledRuns, seriesOf } from '../support/labelled-runs.ts';

/** Name of the file that is written. */
export const millionRows = 'million.csv';

const rows = 1_000_000;
const rowsAtOnce = 20_000;
/** Writes a labelled run as if it had been logged at every one of 1,000,000 steps: straight lines between its own values. */
export function writeMillionRows(file: string): void {
  const runs = labelledRuns();
  const run = runs.find(({ name }) => name === 'modadd31-tanh-s0');
  if (!run) throw new Error('The labelled run is not there.');
  const series = seriesOf(run, runs);
  const curves = labelledMetrics.map((metric) => series[metric]);
  const target = openSync(file, 'w');
  writeSync(target, `step,${labelledMetrics.map((metric) => logColumns[metric]).join(',')}\n`);
  for (let from = 0; from < rows; from += rowsAtOnce) {
    let text = '';
    for (let step = from; step < from + rowsAtOnce; step += 1) {
      text += `${step},${curves.map((curve) => Number(between(curve, step / rows).toPrecision(6))).join(',')}\n`;
    }
    writeSync(target, text);
  }
  closeSync(target);
}

/** The value at a share of the way through a curve's points. */
function between(curve: MetricSeries | undefined, share: number): number {
  const values = curve?.values ?? new Float64Array(1);
  const place = share * (values.length - 1);
  const before = values[Math.floor(place)] ?? 0;
  const after = values[Math.ceil(place)] ?? before;
  return before + (after - before) * (place - Math.floor(place));
}
