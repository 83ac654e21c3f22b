import { keptRows } from '../../../src/contract/run-records.ts';
import { guessRoles } from '../../../src/domain/training-run/guess-roles.ts';
import { thinTable } from '../../../src/domain/training-run/thin-table.ts';
import { toSeries } from '../../../src/domain/training-run/to-series.ts';
import type { ColumnRoles, LogNote } from '../../../src/domain/training-run/types.ts';
import { runMetrics } from '../../../src/domain/training-run/types.ts';
import { AppError } from '../../app-error.ts';
import type { LoggedRun, ReadRun, StepUnit } from './types.ts';

/**
 * A run with its columns understood and its rows thinned to what is kept. Throws LOG_NO_METRICS where no column is a metric.
 * @param unnamed keeps such a run too, for its columns to be named by the user, if it has columns enough for a step and a metric.
 */
export function preparedRun(run: LoggedRun, known: ColumnRoles = {}, unnamed = false): ReadRun {
  const roles = { ...guessRoles(run.table), ...known };
  const has = new Set(run.table.columns.map(({ name }) => roles[name]));
  const judged = runMetrics.filter((metric) => /^(train|val)/.test(metric));
  const canBeNamed = unnamed && run.table.columns.length >= 2;
  if (!canBeNamed && !judged.some((metric) => has.has(metric)))
    throw new AppError('LOG_NO_METRICS', { fileName: run.sourceName });
  const { rows } = run.table;
  if (rows <= keptRows) return { ...run, rows, roles, unit: stepUnitOf(roles) };
  // What is found in all rows is told: of those that stay, less would be.
  const found = toSeries(run.table, roles).notes;
  const thinned: LogNote = { code: 'thinned', count: rows, at: null, what: '' };
  const table = thinTable(run.table, roles, keptRows);
  return { ...run, table, rows, roles, notes: [...run.notes, ...found, thinned], unit: stepUnitOf(roles) };
}

/** What the steps count: told by the name of the column that has them. */
export function stepUnitOf(roles: ColumnRoles): StepUnit {
  const name = Object.keys(roles).find((column) => roles[column] === 'step');
  if (name === undefined) return 'row';
  return /epoch|週期|周期|[輪轮][次數数]?$|世代/i.test(name) ? 'epoch' : 'step';
}
