import { aliveRows } from './alive-rows.ts';
import { gapNotes } from './find-gaps.ts';
import type { ColumnRoles, LogColumn, LogNote, LogTable, MetricSeries, RunMetric, RunSeries } from './types.ts';
import { runMetrics } from './types.ts';

/**
 * The series of a run from its table: steps rising and unique, of rows with the same step the later one; where a run was
 * resumed, what was logged again replaces what stood at and after that step. Scores in percent become shares. Without a
 * column of steps, the rows are counted from 0.
 */
export function toSeries(
  table: LogTable,
  roles: ColumnRoles,
): { readonly series: RunSeries; readonly notes: readonly LogNote[] } {
  const stepColumn = table.columns.find(({ name }) => roles[name] === 'step');
  const stepOfRow = stepColumn ? stepsOfRows(stepColumn, table.rows) : countedRows(table.rows);
  const rows = aliveRows(stepOfRow);
  const notes: LogNote[] = [...rows.notes];
  if (!stepColumn) notes.push({ code: 'no-steps', count: table.rows, at: null, what: '' });
  const series: { [metric in RunMetric]?: MetricSeries } = {};
  for (const metric of runMetrics) {
    const column = table.columns.find(({ name }) => roles[name] === metric);
    if (!column) continue;
    const made = toMetric(column, stepOfRow, rows);
    if (made.series.steps.length === 0) continue;
    notes.push(...made.notes);
    series[metric] = isScore(metric) ? asShare(made.series, column.name, notes) : made.series;
  }
  const longest = Object.values(series).reduce<MetricSeries | undefined>(
    (best, one) => (best && best.steps.length >= one.steps.length ? best : one),
    undefined,
  );
  if (longest) notes.push(...gapNotes(longest.steps));
  return { series, notes };
}

/** The step of each row; a row without one has that of the row before it, NaN where there is none. */
function stepsOfRows({ at, values }: LogColumn, rows: number): Float64Array {
  if (at === null && values.length === rows && values.every(isStep)) return values;
  const steps = new Float64Array(rows).fill(Number.NaN);
  values.forEach((value, index) => {
    const row = at ? at[index] : index;
    if (row !== undefined && row < rows && isStep(value)) steps[row] = value;
  });
  for (let row = 1; row < rows; row += 1) {
    if (Number.isNaN(steps[row])) steps[row] = steps[row - 1] ?? Number.NaN;
  }
  return steps;
}

/** Beyond what counts exactly, a number is a slip of the log and no step: one such row would stretch the whole run. */
function isStep(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function countedRows(rows: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => row);
}

function toMetric(
  column: LogColumn,
  stepOfRow: Float64Array,
  rows: { readonly alive: Uint8Array | null; readonly sorted: boolean },
): { readonly series: MetricSeries; readonly notes: readonly LogNote[] } {
  const { at, values, name } = column;
  const shared = at === null && rows.alive === null && rows.sorted && values.length === stepOfRow.length;
  const points = shared
    ? { steps: stepOfRow, values, repeated: 0, firstRepeated: null }
    : merged(values, stepOfRow, at, rows);
  const notes: LogNote[] = [];
  if (points.repeated > 0) {
    notes.push({ code: 'duplicate-steps', count: points.repeated, at: points.firstRepeated, what: name });
  }
  const odd = points.values.findIndex((value) => !Number.isFinite(value));
  if (odd >= 0) {
    const count = points.values.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0);
    notes.push({ code: 'not-finite', count, at: points.steps[odd] ?? null, what: name });
  }
  return { series: { steps: points.steps, values: points.values }, notes };
}

/** The logged values of a column in the order of their steps; of several at one step the last. */
function merged(
  values: Float64Array,
  stepOfRow: Float64Array,
  at: Int32Array | null,
  { alive, sorted }: { readonly alive: Uint8Array | null; readonly sorted: boolean },
) {
  const steps = new Float64Array(values.length);
  const kept = new Float64Array(values.length);
  const order = orderOfValues(values.length, stepOfRow, at, sorted);
  let length = 0;
  let repeated = 0;
  let firstRepeated: number | null = null;
  for (let place = 0; place < values.length; place += 1) {
    const index = order ? (order[place] ?? 0) : place;
    const row = at ? (at[index] ?? 0) : index;
    const step = stepOfRow[row] ?? Number.NaN;
    if (Number.isNaN(step) || alive?.[row] === 0) continue;
    if (length > 0 && steps[length - 1] === step) {
      repeated += 1;
      firstRepeated ??= step;
      length -= 1;
    }
    steps[length] = step;
    kept[length] = values[index] ?? Number.NaN;
    length += 1;
  }
  return { steps: steps.slice(0, length), values: kept.slice(0, length), repeated, firstRepeated };
}

/** Places of the values by step, rows at one step in their own order; null where they stand so already. */
function orderOfValues(length: number, stepOfRow: Float64Array, at: Int32Array | null, sorted: boolean) {
  if (sorted) return null;
  const stepAt = (index: number) => stepOfRow[at ? (at[index] ?? 0) : index] ?? Number.NaN;
  return Int32Array.from({ length }, (_, index) => index).sort((a, b) => stepAt(a) - stepAt(b) || a - b);
}

function isScore(metric: RunMetric): boolean {
  return metric === 'trainScore' || metric === 'valScore';
}

/** A score that goes above 1.5 and not above 100 is a percentage. */
function asShare(series: MetricSeries, name: string, notes: LogNote[]): MetricSeries {
  let high = Number.NEGATIVE_INFINITY;
  let low = Number.POSITIVE_INFINITY;
  for (const value of series.values) {
    if (!Number.isFinite(value)) continue;
    high = Math.max(high, value);
    low = Math.min(low, value);
  }
  if (!(high > 1.5 && high <= 100 && low >= 0)) return series;
  notes.push({ code: 'percent', count: series.values.length, at: null, what: name });
  return { steps: series.steps, values: series.values.map((value) => value / 100) };
}
