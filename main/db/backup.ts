import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../app-error.ts';
import type { Database } from './database.ts';
import { moveIntoPlace, removeDatabaseFiles } from './durable-files.ts';
import { asAppError } from './sqlite-failure.ts';
import { countRows, verifyDatabase } from './verify-database.ts';

/** Why a backup was made; `manual` ones are never deleted. */
export type BackupReason = 'manual' | 'rotating' | 'before-migration' | 'before-restore' | 'before-merge';

/** A backup in the data folder; `at` is its instant in ISO 8601 UTC, from its name. */
export interface BackupFile {
  readonly fileName: string;
  readonly at: string;
  readonly bytes: number;
  readonly reason: BackupReason;
}

/** How many backups of each automatic kind are kept. */
const kept = 10;
const namePattern =
  /^dunwu-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(manual|rotating|before-migration|before-restore|before-merge)(?:-\d+)?\.db$/;

/** Where the backups of a data folder are. */
export function backupFolder(dataFolder: string): string {
  return join(dataFolder, 'backups');
}

/** The backups of a data folder, newest first. */
export function listBackups(dataFolder: string): BackupFile[] {
  const folder = backupFolder(dataFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((fileName) => describeBackup(folder, fileName))
    .filter((backup) => backup !== null)
    .sort((a, b) => (a.at === b.at ? b.fileName.localeCompare(a.fileName) : b.at.localeCompare(a.at)));
}

/** Writes a verified backup beside the database and deletes automatic ones that are too many. */
export function writeBackup(database: Database, dataFolder: string, reason: BackupReason, now: Date): BackupFile {
  const fileName = freeName(backupFolder(dataFolder), reason, now);
  const path = join(backupFolder(dataFolder), fileName);
  writeBackupFile(database, path);
  if (reason !== 'manual') {
    const sameKind = listBackups(dataFolder).filter((backup) => backup.reason === reason);
    for (const old of sameKind.slice(kept)) rmSync(join(backupFolder(dataFolder), old.fileName), { force: true });
  }
  return { fileName, at: wholeSecond(now), bytes: statSync(path).size, reason };
}

/**
 * Copies the whole database to `path`: written under another name, checked and recounted, then renamed. Throws AppError
 * DISK_FULL or READ_ONLY, and BACKUP_INVALID when the copy is not the same; `path` then stays as it was.
 */
export function writeBackupFile(database: Database, path: string): void {
  const unfinished = `${path}.unfinished`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    removeDatabaseFiles(unfinished);
    database.exec(`vacuum into '${unfinished.replaceAll("'", "''")}'`);
    const copy = verifyDatabase(unfinished);
    const same = JSON.stringify(copy.counts) === JSON.stringify(countRows((sql) => database.rows(sql)));
    if (!copy.ok || !same) {
      throw new AppError('BACKUP_INVALID', {
        fileName: basename(path),
        detail: copy.problems.join('; ') || 'row counts',
      });
    }
    moveIntoPlace(unfinished, path);
  } catch (error) {
    const failure = asAppError(error, path);
    removeDatabaseFiles(unfinished);
    if (failure instanceof AppError && failure.params.path === database.path) {
      throw new AppError(failure.code, { ...failure.params, path: dirname(path) }, { cause: error });
    }
    throw failure;
  }
}

function describeBackup(folder: string, fileName: string): BackupFile | null {
  const match = namePattern.exec(fileName);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, reason] = match;
  return {
    fileName,
    at: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`,
    bytes: statSync(join(folder, fileName)).size,
    reason: reason as BackupReason,
  };
}

function freeName(folder: string, reason: BackupReason, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  const name = (count: number) => `dunwu-${stamp}-${reason}${count === 1 ? '' : `-${count}`}.db`;
  let count = 1;
  while (existsSync(join(folder, name(count)))) count += 1;
  return name(count);
}

function wholeSecond(now: Date): string {
  return `${now.toISOString().slice(0, 19)}.000Z`;
}
