import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../app-error.ts';
import { type BackupFile, writeBackup } from './backup.ts';
import { connect, type Database } from './database.ts';
import { copyDurably, moveIntoPlace, removeDatabaseFiles } from './durable-files.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { latestVersion, migrate } from './migrate.ts';
import { databaseFileName } from './open-database.ts';
import { withAppErrors } from './sqlite-failure.ts';
import { verifyDatabase } from './verify-database.ts';

/**
 * Replaces the open database by a backup and goes on with it; the present one is kept as a backup first. The backup is
 * checked, copied and brought up to date under another name before the exchange, so that a failure leaves the present
 * database in use. Throws AppError BACKUP_INVALID, DATABASE_NEWER, MIGRATION_FAILED, DISK_FULL or READ_ONLY.
 */
export function restoreOpenDatabase(database: Database, dataFolder: string, backup: string, now: Date): BackupFile {
  try {
    const prepared = prepare(database.path, backup, now);
    const present = writeBackup(database, dataFolder, 'before-restore', now);
    database.reopen(() => exchange(prepared, database.path));
    return present;
  } finally {
    removeDatabaseFiles(`${database.path}.restoring`);
  }
}

/**
 * The same for a data folder that is not open, even when its database is missing or damaged: a damaged one is put aside
 * as `dunwu.db.damaged-<time>`. Returns where the present database was kept, or null when there was none.
 * Throws AppError DATABASE_IN_USE besides.
 */
export function restoreDatabase(dataFolder: string, backup: string, now: Date): string | null {
  const unlock = lockDataFolder(dataFolder);
  const path = join(dataFolder, databaseFileName);
  try {
    const prepared = prepare(path, backup, now);
    const keptAs = keepPresent(path, dataFolder, now);
    withAppErrors(path, () => exchange(prepared, path));
    return keptAs;
  } finally {
    removeDatabaseFiles(`${path}.restoring`);
    unlock();
  }
}

function prepare(path: string, backup: string, now: Date): string {
  const fileName = basename(backup);
  if (!existsSync(backup)) throw new AppError('BACKUP_INVALID', { fileName, detail: 'not found' });
  const prepared = `${path}.restoring`;
  return withAppErrors(path, () => {
    removeDatabaseFiles(prepared);
    copyDurably(backup, prepared);
    const report = verifyDatabase(prepared);
    if (!report.ok) throw new AppError('BACKUP_INVALID', { fileName, detail: report.problems.join('; ') });
    if (report.version > latestVersion) {
      throw new AppError('DATABASE_NEWER', { path: backup, found: report.version, known: latestVersion });
    }
    update(prepared, fileName, now);
    return prepared;
  });
}

function update(prepared: string, fileName: string, now: Date): void {
  const copy = connect(prepared);
  try {
    migrate(copy, now);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new AppError('MIGRATION_FAILED', { path: fileName, detail, keptAs: fileName }, { cause: error });
  } finally {
    copy.close();
  }
}

/** Only while nothing has the database open. Its own log must go first: it belongs to the file that is replaced. */
function exchange(prepared: string, path: string): void {
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
  moveIntoPlace(prepared, path);
}

function keepPresent(path: string, dataFolder: string, now: Date): string | null {
  if (!existsSync(path)) return null;
  if (verifyDatabase(path).ok) {
    const database = connect(path);
    try {
      return join(dirname(path), 'backups', writeBackup(database, dataFolder, 'before-restore', now).fileName);
    } finally {
      database.close();
    }
  }
  const keptAs = `${path}.damaged-${now.getTime()}`;
  for (const suffix of ['', '-wal']) if (existsSync(path + suffix)) renameSync(path + suffix, keptAs + suffix);
  return keptAs;
}
