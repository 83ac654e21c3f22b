import { join } from 'node:path';
import { backupFolder, listBackups } from './backup.ts';
import { belongsTo, clientTables, leftOutTables, type TableName } from './client-tables.ts';
import { connect, type Database } from './database.ts';
import { copyDurably, moveIntoPlace, removeDatabaseFiles } from './durable-files.ts';
import { verifyDatabase } from './verify-database.ts';

type Plain = Pick<Database, 'exec' | 'rows' | 'change'>;

/**
 * Erases every row of a client, so that no page of the file holds a byte of it any more: rows are overwritten, the file is written
 * anew, the log emptied. Returns how many rows went.
 */
export function eraseClient(database: Database, organisationId: string): number {
  database.exec('pragma secure_delete = on');
  const rows = database.transaction(() => deleteRows(database, organisationId));
  writeAnew(database);
  return rows;
}

/** Every page anew, so that none keeps what earlier changes left in it; the log is then cut to nothing. */
function writeAnew(database: Plain): void {
  database.exec('pragma wal_checkpoint(truncate)');
  database.exec('vacuum');
  database.exec('pragma wal_checkpoint(truncate)');
}

function deleteRows(database: Plain, organisationId: string): number {
  database.exec('pragma defer_foreign_keys = on');
  const present = new Set(
    database.rows("select name from sqlite_master where type = 'table'").map(({ name }) => String(name)),
  );
  const purging = present.has('organisation_purges');
  // Before there were purges, the history refused every deletion: in a backup of that time its guard steps aside.
  const guard = purging ? undefined : guardOf(database);
  if (purging) database.change('insert into organisation_purges values (?)', organisationId);
  else if (guard !== undefined) database.exec('drop trigger answer_history_refuses_delete');
  let rows = 0;
  for (const table of tablesOfClients()) {
    if (present.has(table)) rows += database.change(`delete from ${table} where ${belongsTo(table)}`, organisationId);
  }
  // A cache by hash that may hold plans of this client.
  if (present.has('solved_plans')) database.exec('delete from solved_plans');
  if (purging) database.change('delete from organisation_purges where organisation_id = ?', organisationId);
  else if (guard !== undefined) database.exec(guard);
  return rows;
}

/** What is owned before its owners. */
function tablesOfClients(): readonly TableName[] {
  const left = (Object.keys(leftOutTables) as TableName[]).filter(
    (table) => table !== 'organisation_purges' && leftOutTables[table]?.of !== null,
  );
  return [...left, ...clientTables.map(({ table }) => table).toReversed()];
}

function guardOf(database: Plain): string | undefined {
  const [row] = database.rows("select sql from sqlite_master where name = 'answer_history_refuses_delete'");
  return row === undefined ? undefined : String(row.sql);
}

/** What became of the backups. */
export interface CleanedBackups {
  readonly cleaned: number;
  /** File names of those that could not be rewritten and stay as they were. */
  readonly failed: string[];
}

/** Takes a client out of every backup that has it: a copy is cleaned, checked and put in the backup's place. */
export function eraseFromBackups(dataFolder: string, organisationId: string): CleanedBackups {
  let cleaned = 0;
  const failed: string[] = [];
  for (const { fileName } of listBackups(dataFolder)) {
    const path = join(backupFolder(dataFolder), fileName);
    try {
      if (eraseFromBackup(path, organisationId)) cleaned += 1;
    } catch {
      failed.push(fileName);
    } finally {
      removeDatabaseFiles(`${path}.cleaning`);
    }
  }
  return { cleaned, failed };
}

function eraseFromBackup(path: string, organisationId: string): boolean {
  const copy = `${path}.cleaning`;
  removeDatabaseFiles(copy);
  copyDurably(path, copy);
  const database = connect(copy);
  try {
    const known = database.rows('select 1 from organisations where id = ?', organisationId);
    if (known.length === 0) return false;
    database.exec('pragma secure_delete = on');
    database.transaction(() => deleteRows(database, organisationId));
    writeAnew(database);
    database.exec('pragma journal_mode = delete');
  } finally {
    database.close();
  }
  const report = verifyDatabase(copy);
  if (!report.ok) throw new Error(report.problems.join('; '));
  moveIntoPlace(copy, path);
  return true;
}
