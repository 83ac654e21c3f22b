import { keptRows } from '../../../src/contract/run-records.ts';
import { guessRoles } from '../../../src/domain/training-run/guess-roles.ts';
import { thinTable } from '../../../src/domain/training-run/thin-table.ts';
import type { ColumnRoles, LogNote } from '../../../src/domain/training-run/types.ts';
import { runMetrics } from '../../../src/domain/training-run/types.ts';
import { AppError } from '../../app-error.ts';
import type { LoggedRun, ReadRun, StepUnit } from './types.ts';

/** A run with its columns understood and its rows thinned to what is kept. Throws LOG_NO_METRICS where no column is one. */
export function preparedRun(run: LoggedRun, known: ColumnRoles = {}): ReadRun {
  const roles = { ...guessRoles(run.table), ...known };
  const has = new Set(run.table.columns.map(({ name }) => roles[name]));
  const judged = runMetrics.filter((metric) => /^(train|val)/.test(metric));
  if (!judged.some((metric) => has.has(metric))) throw new AppError('LOG_NO_METRICS', { fileName: run.sourceName });
  const { rows } = run.table;
  const table = rows > keptRows ? thinTable(run.table, roles, keptRows) : run.table;
  const thinned: readonly LogNote[] =
    table.rows < rows ? [{ code: 'thinned', count: table.rows, at: null, what: '' }] : [];
  return { ...run, table, rows, roles, notes: [...run.notes, ...thinned], unit: stepUnitOf(roles) };
}

/** What the steps count: told by the name of the column that has them. */
export function stepUnitOf(roles: ColumnRoles): StepUnit {
  const name = Object.keys(roles).find((column) => roles[column] === 'step');
  if (name === undefined) return 'row';
  return /epoch/i.test(name) ? 'epoch' : 'step';
}
