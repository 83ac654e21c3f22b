import { randomUUID } from 'node:crypto';
import { defaultRunSettings } from '../../src/contract/run-records.ts';
import { analysisVersion } from '../../src/domain/training-run/analyse-run.ts';
import type { ColumnRoles, LogTable } from '../../src/domain/training-run/types.ts';
import { hashColumns } from '../db/columns-blob.ts';
import type { TrainingRun } from '../db/repositories/training-run-row.ts';
import type { JudgedRun } from '../jobs/log-reading.ts';
import type { Context } from './context.ts';
import { judgedAgain } from './run-rules.ts';

/** Columns of one log that are kept: those with a role, then the first others. Some logs have thousands. */
const mostColumns = 100;

/** Where a read run belongs. */
export interface KeptFor {
  readonly organisationId: string;
  /** What a watched folder read it from; null: it came another way. */
  readonly sourcePath: string | null;
}

/**
 * Keeps a run that was read, in a transaction of its own. The same content from the same file is there already and stays as
 * it is. From a watched file that grew, the run of that file gets the new log; what the user said of it stays. Null: the user
 * removed the run of that file.
 */
export function keepRun(context: Context, read: JudgedRun, target: KeptFor): TrainingRun | null {
  const { store } = context;
  const table = keptColumns(read.table, read.roles);
  const run = newRun(context, read, table, target);
  if (target.sourcePath !== null) {
    const known = store.runs.readFrom(run);
    if (known?.removed) return null;
    if (known) return known.run.sha256 === run.sha256 ? known.run : refresh(context, known.run, read, run, table);
  } else {
    const same = store.runs.sameContent(run);
    if (same) return same;
  }
  store.database.transaction(() => store.runs.insert(run, table));
  return run;
}

function newRun({ now }: Context, read: JudgedRun, table: LogTable, target: KeptFor): TrainingRun {
  const at = now();
  return {
    ...target,
    id: randomUUID(),
    systemId: null,
    name: nameOf(read),
    readName: read.name,
    format: read.format,
    sourceName: read.sourceName,
    sha256: hashColumns(table),
    unit: read.unit,
    rows: read.rows,
    roles: read.roles,
    rolesEdited: false,
    notes: read.notes,
    settings: defaultRunSettings,
    hints: read.hints,
    analysisVersion,
    analysis: read.analysis,
    addedAt: at,
    updatedAt: at,
  };
}

function nameOf({ name, sourceName }: JudgedRun): string {
  return (name.trim() || sourceName).slice(0, 200);
}

/** The known run with the log as it is now. Judged anew where the user's own words count. */
function refresh(
  { store }: Context,
  known: TrainingRun,
  read: JudgedRun,
  { sha256, updatedAt }: TrainingRun,
  table: LogTable,
): TrainingRun {
  const { unit, rows, notes, hints } = read;
  const roles = known.rolesEdited ? { ...read.roles, ...known.roles } : read.roles;
  const grown = { ...known, sha256, updatedAt, rows, notes, hints, roles };
  const withUnit = known.rolesEdited ? grown : { ...grown, unit };
  const touched = known.rolesEdited || JSON.stringify(known.settings) !== JSON.stringify(defaultRunSettings);
  const judged = touched ? judgedAgain(withUnit, table) : { ...withUnit, analysis: read.analysis, analysisVersion };
  store.database.transaction(() => {
    store.runs.update(judged);
    store.runs.replaceColumns(known.id, table);
  });
  return judged;
}

function keptColumns({ rows, columns }: LogTable, roles: ColumnRoles): LogTable {
  const used = ({ name }: { readonly name: string }) => (roles[name] ?? 'ignored') !== 'ignored';
  const others = Math.max(0, mostColumns - columns.filter(used).length);
  const rest = new Set(columns.filter((column) => !used(column)).slice(0, others));
  return { rows, columns: columns.filter((column) => used(column) || rest.has(column)) };
}
