import type * as z from 'zod';
import type { runContract } from '../../src/contract/run-api.ts';
import { toSeries } from '../../src/domain/training-run/to-series.ts';
import type { ColumnRole, ColumnRoles, LogTable } from '../../src/domain/training-run/types.ts';
import { AppError } from '../app-error.ts';
import type { TrainingRun } from '../db/repositories/training-run-row.ts';
import { stepUnitOf } from '../import/training-logs/prepared-run.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import { withoutUndefined } from './partly.ts';
import { judgedAgain, tableOf } from './run-rules.ts';
import { runOf } from './run-view.ts';

/** What a user may change of a run. */
export type RunChange = z.output<NonNullable<(typeof runContract.runs.update)['~orpc']['inputSchema']>>;

/**
 * Changes a run and judges it again where its columns or settings changed. Throws AppError NOT_FOUND (the run or its system),
 * LOG_NO_METRICS and INVALID_INPUT when no metric or no step would be left.
 */
export function changeRun(context: Context, { id, name, systemId, roles, settings }: RunChange): void {
  const { store, now } = context;
  const run = runOf(context, id);
  if (systemId) ownSystem(context, run, systemId);
  const named: TrainingRun = {
    ...run,
    name: name ?? run.name,
    systemId: systemId === undefined ? run.systemId : systemId,
    updatedAt: now(),
  };
  const table = roles || settings ? tableOf(store, run) : undefined;
  const changed = {
    ...named,
    ...(roles && table ? withRoles(run, roles, table) : {}),
    settings: { ...run.settings, ...withoutUndefined(settings ?? {}) },
  };
  const judged = table ? judgedAgain(changed, table) : changed;
  store.database.transaction(() => store.runs.update(judged));
}

function ownSystem({ store }: Context, { organisationId }: TrainingRun, systemId: string): void {
  found(
    store.systems.of(organisationId).find((system) => system.id === systemId),
    'system',
  );
}

function withRoles(run: TrainingRun, change: ColumnRoles, table: LogTable) {
  const roles = mergedRoles(run.roles, change, table);
  const { series } = toSeries(table, roles);
  if (!series.trainLoss && !series.valLoss && !series.trainScore && !series.valScore) {
    throw new AppError('LOG_NO_METRICS', { fileName: run.sourceName });
  }
  const before = stepColumn(run.roles);
  const after = stepColumn(roles);
  if (before !== undefined && after === undefined) {
    throw new AppError('INVALID_INPUT', { field: 'roles', detail: 'step' });
  }
  return { roles, rolesEdited: true, unit: before === after ? run.unit : stepUnitOf(roles) };
}

/** A role goes from the column that had it to the one that gets it; names that the log does not have are left out. */
function mergedRoles(before: ColumnRoles, change: ColumnRoles, table: LogTable): ColumnRoles {
  const given = new Set<ColumnRole>(Object.values(change));
  return Object.fromEntries(
    table.columns.map(({ name }): [string, ColumnRole] => {
      const role = change[name] ?? before[name] ?? 'ignored';
      return [name, change[name] === undefined && given.has(role) ? 'ignored' : role];
    }),
  );
}

function stepColumn(roles: ColumnRoles): string | undefined {
  return Object.entries(roles).find(([, role]) => role === 'step')?.[0];
}
