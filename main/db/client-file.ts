import { createHash, hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import * as z from 'zod';
import { instant, recordId } from '../../src/contract/records.ts';
import { AppError } from '../app-error.ts';
import { belongsTo, type ClientTable, clientTables, type LocalValue, type TableName } from './client-tables.ts';
import type { Database } from './database.ts';
import { latestVersion, type Migratable, migrate } from './migrate.ts';
import { withAppErrors } from './sqlite-failure.ts';

/** Marks a SQLite file as one client's: "DUNC" in ASCII. A backup of everything has another mark. */
export const clientApplicationId = 0x44_55_4e_43;
export const clientFileFormat = 'dunwu.client/1';
/** The one table that a client file has beside those of the database. */
export const clientFileTable = 'create table client_file (key text not null primary key, value text not null)';

/** What a client file says of itself. */
export const clientFileFacts = z.object({
  format: z.literal(clientFileFormat),
  app: z.string().max(40),
  database: z.coerce.number().int().min(1),
  content: z.string().max(40),
  exportedAt: instant,
  exportedBy: z.string().max(200),
  organisationId: recordId,
  organisationName: z.string().max(200),
  /** Rows of each table and a hash over them all. */
  tables: z.record(z.string(), z.object({ rows: z.number().int().min(0), sha256: z.string() })),
});
export type ClientFileFacts = z.infer<typeof clientFileFacts>;

/** A client file that is open for reading. */
export interface ClientFile {
  rows: Database['rows'];
  /** The bytes of a file's content. */
  content(table: ClientTable, id: unknown): Uint8Array | undefined;
  close(): void;
}

interface TableDigest {
  readonly rows: number;
  readonly sha256: string;
}

interface DigestOptions {
  readonly schema?: string;
  /** Columns that are left out. */
  readonly without?: Readonly<Record<string, unknown>>;
  readonly of?: { readonly table: TableName; readonly organisationId: string };
}

/** An open database file, inside `main/db` only. */
export type Connection = SqliteDatabase.Database;

const expressions: Readonly<Record<LocalValue, string>> = {
  null: 'null',
  0: '0',
  random: 'lower(hex(randomblob(32)))',
};

/**
 * Writes everything of one client into a new database file at `path`: the same tables, the same migrations. The live database is
 * read in one transaction, as it stood at one moment. Returns what the file says of itself.
 */
export function makeClientFile(
  path: string,
  databasePath: string,
  facts: Omit<ClientFileFacts, 'format' | 'database' | 'tables' | 'organisationName'>,
): ClientFileFacts {
  return withAppErrors(path, () => {
    template ??= makeTemplate();
    writeFileSync(path, template, { flag: 'wx' });
    const connection = new SqliteDatabase(path, { timeout: 5000 });
    try {
      // Nothing is lost with a file that is not finished: it is checked as a whole afterwards.
      connection.pragma('journal_mode = OFF');
      connection.pragma('synchronous = OFF');
      connection.prepare('attach ? as source').run(databasePath);
      const made = connection.transaction(() => fill(connection, facts))();
      connection.exec('detach source');
      return made;
    } finally {
      connection.close();
    }
  });
}

/** A client file without rows: made once, the same for every client. */
let template: Buffer | undefined;

function makeTemplate(): Buffer {
  const connection = new SqliteDatabase(':memory:');
  try {
    connection.pragma(`application_id = ${clientApplicationId}`);
    migrate(migratable(connection), new Date(0));
    connection.exec(clientFileTable);
    // What migrations left free goes: the file has no page that nothing uses.
    connection.exec('vacuum');
    return connection.serialize();
  } finally {
    connection.close();
  }
}

function fill(connection: Connection, facts: Parameters<typeof makeClientFile>[2]): ClientFileFacts {
  const { organisationId } = facts;
  const tables: Record<string, TableDigest> = {};
  for (const table of clientTables) {
    copyRows(connection, table, organisationId);
    const without = table.local ?? {};
    const of = { table: table.table, organisationId };
    const [expected, found] = ['source', 'main'].map((schema) =>
      digestOf(connection, table.table, { schema, without, of }),
    );
    if (expected?.sha256 !== found?.sha256) {
      throw new AppError('EXPORT_DIFFERS', {
        where: table.table,
        expected: expected?.rows ?? 0,
        found: found?.rows ?? 0,
      });
    }
    tables[table.table] = digestOf(connection, table.table);
  }
  const organisation = connection.prepare('select name from organisations').get() as { name: string };
  const made = clientFileFacts.parse({
    format: clientFileFormat,
    database: latestVersion,
    organisationName: organisation.name,
    ...facts,
    tables,
  });
  const insert = connection.prepare('insert into client_file values (?, ?)');
  for (const [key, value] of Object.entries(made)) {
    insert.run(key, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return made;
}

function copyRows(connection: Connection, { table, local = {} }: ClientTable, organisationId: string): void {
  const columns = columnsOf(connection, table);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const values = columns.map((name) => expressionFor(local[name], name)).join(', ');
  connection
    .prepare(
      `insert into main.${table} (${names}) select ${values} from source.${table} where ${belongsTo(table, 'source')}`,
    )
    .run(organisationId);
}

function expressionFor(local: LocalValue | undefined, column: string): string {
  return local === undefined ? `"${column}"` : expressions[local];
}

/** How many rows a table has (`of`: those of one client), and a hash over them in the order of their keys. */
function digestOf(
  connection: Connection,
  name: string,
  { schema = 'main', without = {}, of }: DigestOptions = {},
): TableDigest {
  const columns = connection
    .prepare<unknown[], { name: string; pk: number }>('select name, pk from pragma_table_info(?)')
    .all(name);
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const list = (some: typeof columns) => some.map((column) => `"${column.name}"`).join(', ');
  const wanted = list(columns.filter((column) => !(column.name in without)));
  const where = of === undefined ? '' : `where ${belongsTo(of.table, schema)}`;
  const sql = `select ${wanted} from ${schema}."${name}" ${where} order by ${list(key)}`;
  const digest = createHash('sha256');
  let rows = 0;
  const found = connection.prepare<unknown[], unknown[]>(sql).raw();
  for (const row of of === undefined ? found.iterate() : found.iterate(of.organisationId)) {
    rows += 1;
    const texts = row.map((value) => (value instanceof Uint8Array ? hash('sha256', value) : value));
    digest.update(`${JSON.stringify(texts)}\n`);
  }
  return { rows, sha256: digest.digest('hex') };
}

function columnsOf(connection: Connection, table: string): string[] {
  const rows = connection.prepare<unknown[], { name: string }>('select name from pragma_table_info(?)').all(table);
  return rows.map(({ name }) => name);
}

/** Opens a client file so that nothing in it is trusted and nothing in it changes. */
export function openClientFile(path: string): ClientFile & { readonly connection: Connection } {
  const connection = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  connection.pragma('query_only = ON');
  return {
    connection,
    rows: (sql, ...values) => connection.prepare<unknown[], Record<string, unknown>>(sql).all(...values),
    content({ table, key }, id) {
      const sql = `select content from ${table} where "${key[0]}" = ?`;
      return connection.prepare<unknown[], { content: Uint8Array }>(sql).get(id)?.content;
    },
    close: () => void connection.close(),
  };
}

/** The first table whose rows are not those that the file claims, or null; before anything is migrated. */
export function findDifference(connection: Connection, facts: ClientFileFacts): string | null {
  for (const [table, claimed] of Object.entries(facts.tables)) {
    const found = digestOf(connection, table);
    if (found.rows !== claimed.rows || found.sha256 !== claimed.sha256) return table;
  }
  return null;
}

/** A raw connection as migrations take it. */
export function migratable(connection: Connection): Migratable {
  return {
    exec: (sql) => void connection.exec(sql),
    rows: (sql, ...values) => connection.prepare<unknown[], Record<string, unknown>>(sql).all(...values),
    transaction: (work) => connection.transaction(work)(),
  };
}
