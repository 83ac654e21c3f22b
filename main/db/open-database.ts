import { accessSync, constants, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../app-error.ts';
import { backupFolder, writeBackup } from './backup.ts';
import { connect, type Database } from './database.ts';
import { moveIntoPlace, removeDatabaseFiles } from './durable-files.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { latestVersion, migrate } from './migrate.ts';
import { asAppError, withAppErrors } from './sqlite-failure.ts';
import { applicationId, type DatabaseReport, verifyDatabase } from './verify-database.ts';

/** Above this size the check at open is left to `verify`: reading every page would delay the start. In bytes. */
const quickCheckMaxBytes = 64 * 1024 * 1024;

/** The name of the database in a data folder. */
export const databaseFileName = 'dunwu.db';

/** A database in use by this process alone. */
export interface OpenDatabase {
  readonly database: Database;
  /** Closes the file and lets other processes have the data folder. */
  close(): void;
}

/**
 * Opens the database of a data folder, making or migrating it as needed (a backup goes first). Throws AppError
 * DATABASE_IN_USE, DATABASE_NEWER, DATABASE_CORRUPT, READ_ONLY, DISK_FULL or MIGRATION_FAILED; the file then stays as it was.
 */
export function openDatabase(dataFolder: string, now: Date): OpenDatabase {
  makeFolder(dataFolder);
  const unlock = lockDataFolder(dataFolder);
  try {
    const database = openLocked(dataFolder, now);
    return {
      database,
      close() {
        database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const failure = asAppError(error, path);
    // On a read-only disk Node says ENOENT here; whatever it says, there is no folder to write to.
    throw failure instanceof AppError ? failure : new AppError('READ_ONLY', { path }, { cause: error });
  }
}

function openLocked(dataFolder: string, now: Date): Database {
  const path = join(dataFolder, databaseFileName);
  if (!existsSync(path)) createDatabase(path, now);
  withAppErrors(path, () => accessSync(path, constants.R_OK | constants.W_OK));
  const report = checkUsable(path);
  const database = connect(path);
  try {
    if (report.version < latestVersion) migrateWithBackup(database, dataFolder, now);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Made under another name and renamed when whole: an existing empty file therefore always means damage. */
function createDatabase(path: string, now: Date): void {
  withAppErrors(path, () => {
    const unfinished = `${path}.new`;
    removeDatabaseFiles(unfinished);
    const strayLog = `${path}-wal`;
    // A log left behind by a deleted database would be replayed into the new one.
    if (existsSync(strayLog)) renameSync(strayLog, `${strayLog}.stray-${now.getTime()}`);
    try {
      const database = connect(unfinished);
      try {
        database.exec(`pragma application_id = ${applicationId}`);
        migrate(database, now);
      } finally {
        database.close();
      }
      moveIntoPlace(unfinished, path);
    } catch (error) {
      removeDatabaseFiles(unfinished);
      throw error;
    }
  });
}

/** Looks at the file before anything may write to it. */
function checkUsable(path: string): DatabaseReport {
  const { size } = statSync(path);
  const report = size === 0 ? null : verifyDatabase(path, size <= quickCheckMaxBytes ? 'quick' : 'version');
  if (!report?.ok) {
    throw new AppError('DATABASE_CORRUPT', { path, keptAs: path });
  }
  if (report.version > latestVersion) {
    throw new AppError('DATABASE_NEWER', { path, found: report.version, known: latestVersion });
  }
  return report;
}

function migrateWithBackup(database: Database, dataFolder: string, now: Date): void {
  const backup = writeBackup(database, dataFolder, 'before-migration', now);
  try {
    migrate(database, now);
  } catch (error) {
    const keptAs = join(backupFolder(dataFolder), backup.fileName);
    const detail = error instanceof Error ? error.message : String(error);
    throw new AppError('MIGRATION_FAILED', { path: database.path, detail, keptAs }, { cause: error });
  }
}
