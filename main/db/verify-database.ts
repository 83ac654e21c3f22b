import SqliteDatabase from 'better-sqlite3';
import { AppError } from '../app-error.ts';
import { versionOf } from './migrate.ts';
import { asAppError } from './sqlite-failure.ts';

/** Marks a SQLite file as Dunwu's: "DUNW" in ASCII. */
export const applicationId = 0x44_55_4e_57;

/** What a check of a database file found. `ok`: it is a whole Dunwu database; otherwise `problems` says why not. */
export interface DatabaseReport {
  readonly path: string;
  readonly ok: boolean;
  readonly version: number;
  readonly problems: readonly string[];
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
}

/** How much of a file is read: all of it with every index, all of it, or its first pages only. */
export type CheckDepth = 'full' | 'quick' | 'version';

/**
 * Checks a database file without changing it.
 * A damaged or foreign file is reported, not thrown; throws AppError READ_ONLY, DISK_FULL or DATABASE_IN_USE only.
 */
export function verifyDatabase(path: string, depth: CheckDepth = 'full'): DatabaseReport {
  let connection: SqliteDatabase.Database | undefined;
  try {
    connection = new SqliteDatabase(path, { readonly: true, fileMustExist: true, timeout: 5000 });
    return inspect(connection, path, depth);
  } catch (error) {
    const failure = asAppError(error, path);
    const aboutTheFile = failure instanceof AppError && failure.code === 'DATABASE_CORRUPT';
    if (!aboutTheFile && !(failure instanceof SqliteDatabase.SqliteError)) throw failure;
    return { path, ok: false, version: 0, problems: [String((error as Error).message)], counts: {} };
  } finally {
    connection?.close();
  }
}

function inspect(connection: SqliteDatabase.Database, path: string, depth: CheckDepth): DatabaseReport {
  const rows = (sql: string) => connection.prepare<unknown[], Record<string, unknown>>(sql).all();
  if (connection.pragma('application_id', { simple: true }) !== applicationId) {
    return { path, ok: false, version: 0, problems: ['not a Dunwu database'], counts: {} };
  }
  const lines = depth === 'version' ? [] : rows(`pragma ${depth === 'full' ? 'integrity_check' : 'quick_check'}`);
  const damage = lines.map((row) => String(Object.values(row)[0])).filter((line) => line !== 'ok');
  const dangling = depth === 'full' ? rows('pragma foreign_key_check') : [];
  const problems = [...damage, ...dangling.map((row) => `dangling row in ${String(row.table)}`)];
  const counts = depth === 'full' ? countRows(rows) : {};
  return { path, ok: problems.length === 0, version: versionOf({ rows }), problems, counts };
}

/** Rows by table, for comparing a copy with its original. */
export function countRows(rows: (sql: string) => Record<string, unknown>[]): Record<string, number> {
  const tables = rows("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name");
  return Object.fromEntries(
    tables.map(({ name }) => [String(name), Number(rows(`select count(*) as n from "${String(name)}"`)[0]?.n)]),
  );
}
