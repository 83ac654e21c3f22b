import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { AppError } from '../app-error.ts';

/** Free space under which a failed write is blamed on a full disk, in bytes: less than SQLite's smallest step. */
const nearlyNothing = 64 * 1024;

/**
 * The expected failure behind an error of SQLite or of the file system at `path`, or the error itself when it is a bug.
 * A full disk shows up as SQLITE_FULL, ENOSPC, or an I/O error with no space left.
 */
export function asAppError(error: unknown, path: string): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (isFull(code, path)) return new AppError('DISK_FULL', { path }, { cause: error });
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return new AppError('DATABASE_CORRUPT', { path, keptAs: path }, { cause: error });
  }
  if (/^SQLITE_BUSY|^SQLITE_LOCKED/.test(code)) return new AppError('DATABASE_IN_USE', { path }, { cause: error });
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)|^(EROFS|EACCES|EPERM)$/.test(code)) {
    return new AppError('READ_ONLY', { path }, { cause: error });
  }
  return error;
}

/** Runs `work`; its expected failures come out as AppError. */
export function withAppErrors<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asAppError(error, path);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof SqliteDatabase.SqliteError) return error.code;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

function isFull(code: string, path: string): boolean {
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return true;
  return /^SQLITE_(IOERR|CANTOPEN)/.test(code) && freeBytes(path) < nearlyNothing;
}

function freeBytes(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
