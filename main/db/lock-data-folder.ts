import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { AppError } from '../app-error.ts';
import { asAppError } from './sqlite-failure.ts';

/**
 * Takes the data folder for this process; returns how to give it back. The lock is an exclusive SQLite transaction on a
 * file of its own: the operating system frees it however the process ends, so no stale lock is ever left behind.
 * Throws AppError DATABASE_IN_USE or READ_ONLY. Never read the lock file by other means: closing any handle on it frees it.
 */
export function lockDataFolder(dataFolder: string): () => void {
  const path = join(dataFolder, 'dunwu.lock');
  let connection: SqliteDatabase.Database | undefined;
  try {
    connection = new SqliteDatabase(path, { timeout: 0 });
    connection.pragma('journal_mode = MEMORY');
    connection.exec('begin exclusive');
  } catch (error) {
    connection?.close();
    const failure = asAppError(error, path);
    throw failure instanceof AppError ? new AppError(failure.code, { path: dataFolder }, { cause: error }) : failure;
  }
  const held = connection;
  return () => {
    if (held.open) held.close();
  };
}
