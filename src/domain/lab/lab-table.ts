import type { ColumnRoles, LogTable } from '../training-run/types.ts';
import type { LabConfig, LabRow } from './types.ts';

/** The columns of a lab's log, in their order, with what each holds. No clock: the same seed gives the same log. */
const columns = [
  ['step', 'step', (row) => row.step],
  ['train_loss', 'trainLoss', (row) => row.trainLoss],
  ['val_loss', 'valLoss', (row) => row.valLoss],
  ['train_acc', 'trainScore', (row) => row.trainScore],
  ['val_acc', 'valScore', (row) => row.valScore],
  ['weight_norm', 'weightNorm', (row) => row.weightNorm],
  ['lr', 'lr', (_, config) => config.learningRate],
  ['weight_decay', 'weightDecay', (_, config) => config.weightDecay],
  ['grad_norm', 'gradNorm', (row) => row.gradNorm],
] as const satisfies readonly (readonly [
  string,
  ColumnRoles[string],
  (row: LabRow, config: Pick<LabConfig, 'learningRate' | 'weightDecay'>) => number,
])[];

/** What each column of `labTable` is. */
export const labRoles: ColumnRoles = Object.fromEntries(columns.map(([name, role]) => [name, role]));

/** A lab's rows as the table that a reader of its log would make. */
export function labTable(rows: readonly LabRow[], config: Pick<LabConfig, 'learningRate' | 'weightDecay'>): LogTable {
  return {
    rows: rows.length,
    columns: columns.map(([name, , read]) => ({
      name,
      at: null,
      values: Float64Array.from(rows, (row) => read(row, config)),
    })),
  };
}
