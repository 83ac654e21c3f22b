import { closeSync, openSync, readSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import type { AppErrorCode, AppErrorParams } from '../../src/contract/errors.ts';
import { AppError } from '../app-error.ts';
import {
  type ClientFileFacts,
  type Connection,
  clientApplicationId,
  clientFileFacts,
  clientFileTable,
  findDifference,
  migratable,
  openClientFile,
} from './client-file.ts';
import { belongsTo, clientTables, leftOutTables, type TableName } from './client-tables.ts';
import { latestVersion, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';

const magic = 'SQLite format 3\0';

/**
 * Checks that an unencrypted file is one client's file and nothing else, and brings it up to this version. Nobody is trusted: not
 * the file's schema, not what it claims of itself. Throws AppError CLIENT_FILE_DAMAGED, CLIENT_FILE_NEWER, CLIENT_FILE_UNFIT.
 */
export function checkClientFile(path: string, fileName: string, now: Date): ClientFileFacts {
  const fault = (code: AppErrorCode, params: AppErrorParams) => new AppError(code, { fileName, ...params });
  try {
    checkHeader(path);
    const file = openClientFile(path);
    let facts: ClientFileFacts;
    try {
      facts = checkStructure(file.connection);
      checkContent(file.connection, facts);
    } finally {
      file.close();
    }
    if (facts.database < latestVersion) update(path, now);
    return facts;
  } catch (error) {
    if (error instanceof Unfit) throw fault('CLIENT_FILE_UNFIT', { detail: error.message });
    if (error instanceof Damaged) throw fault('CLIENT_FILE_DAMAGED', { detail: error.message });
    if (error instanceof Newer) throw fault('CLIENT_FILE_NEWER', { found: error.found, known: latestVersion });
    if (error instanceof SqliteDatabase.SqliteError && !/^SQLITE_(FULL|IOERR|CANTOPEN|READONLY)/.test(error.code)) {
      throw fault('CLIENT_FILE_DAMAGED', { detail: error.code });
    }
    throw error;
  }
}

class Unfit extends Error {}
class Damaged extends Error {}
class Newer extends Error {
  readonly found: number;
  constructor(found: number) {
    super();
    this.found = found;
  }
}

/** A file that asks for a log beside it (bytes 18 and 19) is none that Dunwu exports. */
function checkHeader(path: string): void {
  const head = Buffer.alloc(100);
  const handle = openSync(path, 'r');
  try {
    if (readSync(handle, head) < head.length) throw new Damaged('size');
  } finally {
    closeSync(handle);
  }
  if (head.toString('latin1', 0, magic.length) !== magic) throw new Unfit('not SQLite');
  if (head[18] !== 1 || head[19] !== 1) throw new Unfit('journal mode');
}

function checkStructure(connection: Connection): ClientFileFacts {
  if (connection.pragma('application_id', { simple: true }) !== clientApplicationId) throw new Unfit('application id');
  const found = schemaOf(connection);
  if (!found.has(`table client_file ${normalised(clientFileTable)}`)) throw new Unfit('client_file');
  const rows = connection
    .prepare<unknown[], { key: string; value: string }>('select key, value from client_file')
    .all();
  const facts = factsOf(rows);
  if (facts.database > latestVersion) throw new Newer(facts.database);
  if (!migrations.some(({ version }) => version === facts.database)) throw new Unfit(`version ${facts.database}`);
  const expected = expectedSchema(facts.database);
  const strange = [...found].find((entry) => !expected.has(entry));
  const missing = [...expected].find((entry) => !found.has(entry));
  const entry = strange ?? missing;
  if (entry !== undefined) throw new Unfit(entry.split(' ').slice(0, 2).join(' ').slice(0, 80));
  checkSteps(connection, facts.database);
  return facts;
}

/** The steps that it has been through, which decide what a migration still does to it. */
function checkSteps(connection: Connection, version: number): void {
  const rows = connection.prepare<unknown[], { version: number }>('select version from schema_migrations').all();
  const expected = migrations.map((step) => step.version).filter((step) => step <= version);
  const found = rows.map((row) => row.version).sort((a, b) => a - b);
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Unfit('schema_migrations');
}

function factsOf(rows: readonly { key: string; value: string }[]): ClientFileFacts {
  const values = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  try {
    const read = clientFileFacts.strict().safeParse({ ...values, tables: JSON.parse(String(values.tables)) });
    if (read.success) return read.data;
    throw new Unfit(`client_file ${read.error.issues[0]?.path.join('.') ?? ''}`);
  } catch (error) {
    throw error instanceof SyntaxError ? new Unfit('client_file tables') : error;
  }
}

const schemas = new Map<number, ReadonlySet<string>>();

/** Everything that a database of that version consists of, with the table of facts. */
function expectedSchema(version: number): ReadonlySet<string> {
  const known = schemas.get(version);
  if (known) return known;
  const fresh = new SqliteDatabase(':memory:');
  try {
    migrate(migratable(fresh), new Date(0), version);
    fresh.exec(clientFileTable);
    const made = schemaOf(fresh);
    schemas.set(version, made);
    return made;
  } finally {
    fresh.close();
  }
}

function schemaOf(connection: Connection): ReadonlySet<string> {
  const rows = connection
    .prepare<unknown[], { type: string; name: string; sql: string | null }>('select type, name, sql from sqlite_master')
    .all();
  return new Set(rows.map(({ type, name, sql }) => `${type} ${name} ${normalised(sql ?? '')}`));
}

function normalised(sql: string): string {
  return sql
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^create table/i, 'create table');
}

function checkContent(connection: Connection, facts: ClientFileFacts): void {
  const [line] = connection.prepare<unknown[], { integrity_check: string }>('pragma integrity_check(1)').all();
  if (line?.integrity_check !== 'ok') throw new Damaged(String(line?.integrity_check).slice(0, 120));
  if (connection.prepare('pragma foreign_key_check').all().length > 0) throw new Unfit('foreign keys');
  const present = new Set(namesOfTables(connection));
  const claimed = Object.keys(facts.tables);
  const travelling: ReadonlySet<string> = new Set(clientTables.map(({ table }) => table));
  const unclaimed = [...travelling].filter((name) => present.has(name) && !claimed.includes(name));
  const unknown = claimed.filter((name) => !travelling.has(name) || !present.has(name));
  if (unclaimed.length + unknown.length > 0) throw new Unfit('tables');
  const different = findDifference(connection, facts);
  if (different !== null) throw new Damaged(different);
  checkOwner(connection, facts.organisationId, present);
}

/** One client and nothing of another one. */
function checkOwner(connection: Connection, organisationId: string, present: ReadonlySet<string>): void {
  const count = (sql: string, ...values: unknown[]) => (connection.prepare(sql).get(...values) as { n: number }).n;
  if (count('select count(*) as n from organisations') !== 1) throw new Unfit('organisations');
  for (const { table } of clientTables) {
    if (!present.has(table)) continue;
    const all = count(`select count(*) as n from ${table}`);
    if (all !== count(`select count(*) as n from ${table} where ${belongsTo(table)}`, organisationId)) {
      throw new Unfit(table);
    }
  }
  for (const table of Object.keys(leftOutTables) as TableName[]) {
    if (present.has(table) && count(`select count(*) as n from ${table}`) > 0) throw new Unfit(table);
  }
}

function namesOfTables(connection: Connection): string[] {
  const rows = connection
    .prepare<unknown[], { name: string }>("select name from sqlite_master where type = 'table'")
    .all();
  return rows.map(({ name }) => name);
}

/** On the copy, which nobody else has open. */
function update(path: string, now: Date): void {
  const connection = new SqliteDatabase(path);
  try {
    connection.pragma('trusted_schema = OFF');
    migrate(migratable(connection), now);
  } finally {
    connection.close();
  }
}
