import SqliteDatabase from 'better-sqlite3';
import type { Compilable } from 'kysely';
import { foldText } from './fold-text.ts';
import { withAppErrors } from './sqlite-failure.ts';

type Statement = SqliteDatabase.Statement<unknown[], unknown>;

/** The one connection to the database file: runs compiled queries at once, keeps prepared statements, can be reopened. */
export interface Database {
  readonly path: string;
  /** Rows of a query. */
  all<Row>(query: Compilable<Row>): Row[];
  /** The first row, if any. */
  first<Row>(query: Compilable<Row>): Row | undefined;
  /** Runs a change; returns how many rows it touched. */
  run(query: Compilable): number;
  /** All or nothing; durable (one fsync) when it returns. Throws AppError DISK_FULL, READ_ONLY, DATABASE_CORRUPT. */
  transaction<T>(work: () => T): T;
  /** As `transaction`, without waiting for the disk: for what can be worked out again. A crash may lose it, never tear it. */
  derive<T>(work: () => T): T;
  pragma(name: string): unknown;
  /** Runs SQL text with values, prepared once; for whole rows of any table. Returns how many rows it touched. */
  change(sql: string, ...values: readonly unknown[]): number;
  /** Runs SQL text; for migrations and maintenance only. */
  exec(sql: string): void;
  /** Rows of SQL text; for migrations and maintenance only. */
  rows(sql: string, ...values: readonly unknown[]): Record<string, unknown>[];
  close(): void;
  /** Closes, lets `whileClosed` exchange the file, and opens again, whatever happens in between. */
  reopen(whileClosed: () => void): void;
}

/** Opens the file at `path` (made when it is absent) as Dunwu keeps it: WAL, every commit synced, foreign keys held. */
export function connect(path: string): Database {
  let connection = openConnection(path);
  const statements = new Map<string, Statement>();
  const statement = (sql: string): Statement => {
    const known = statements.get(sql) ?? connection.prepare<unknown[], unknown>(sql);
    statements.set(sql, known);
    return known;
  };
  const guard = <T>(work: () => T): T => withAppErrors(path, work);
  const close = () => {
    statements.clear();
    connection.close();
  };
  return {
    path,
    all: <Row>(query: Compilable<Row>) =>
      guard(() => {
        const { sql, parameters } = query.compile();
        return statement(sql).all(...parameters) as Row[];
      }),
    first: <Row>(query: Compilable<Row>) =>
      guard(() => {
        const { sql, parameters } = query.compile();
        return statement(sql).get(...parameters) as Row | undefined;
      }),
    run: (query) =>
      guard(() => {
        const { sql, parameters } = query.compile();
        return statement(sql).run(...parameters).changes;
      }),
    transaction: (work) => guard(() => connection.transaction(work).immediate()),
    derive: (work) =>
      guard(() => {
        // Inside a transaction it is as durable as that one.
        if (connection.inTransaction) return connection.transaction(work)();
        connection.pragma('synchronous = NORMAL');
        try {
          return connection.transaction(work).immediate();
        } finally {
          connection.pragma('synchronous = FULL');
        }
      }),
    pragma: (name) => connection.pragma(name, { simple: true }),
    change: (sql, ...values) => guard(() => statement(sql).run(...values).changes),
    exec: (sql) => guard(() => void connection.exec(sql)),
    rows: (sql, ...values) => guard(() => connection.prepare<unknown[], Record<string, unknown>>(sql).all(...values)),
    close,
    reopen(whileClosed) {
      close();
      try {
        whileClosed();
      } finally {
        connection = openConnection(path);
      }
    },
  };
}

function openConnection(path: string): SqliteDatabase.Database {
  return withAppErrors(path, () => {
    const connection = new SqliteDatabase(path, { timeout: 5000 });
    try {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      connection.pragma('foreign_keys = ON');
      // For searches: SQLite itself knows the case of ASCII letters only.
      connection.function('fold', { deterministic: true }, (text) => foldText(String(text)));
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}
