import { logColumns } from '../../../src/content/run-logging.ts';
import type { RunSeries } from '../../../src/domain/training-run/types.ts';
import { runMetrics } from '../../../src/domain/training-run/types.ts';

/** A log as CSV: a row a step, an empty cell where nothing was logged, numbers in full. */
export function writeRunCsv(series: RunSeries): string {
  const metrics = runMetrics.filter((metric) => series[metric] !== undefined);
  const rows = new Map<number, (number | undefined)[]>();
  metrics.forEach((metric, column) => {
    const { steps, values } = series[metric] ?? { steps: [], values: [] };
    steps.forEach((step, index) => {
      const row = rows.get(step) ?? [];
      row[column] = values[index];
      rows.set(step, row);
    });
  });
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([step, row]) => [step, ...metrics.map((_, column) => row[column])].map(cellOf).join(','));
  return `${[['step', ...metrics.map((metric) => logColumns[metric])].join(','), ...lines].join('\n')}\n`;
}

function cellOf(value: number | undefined): string {
  if (value === undefined) return '';
  if (Number.isFinite(value)) return String(value);
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? 'inf' : '-inf';
}
