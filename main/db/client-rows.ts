import { hash } from 'node:crypto';
import { belongsTo, type ClientTable, clientTables, type TableName } from './client-tables.ts';
import type { Database } from './database.ts';

/** A row as SQLite holds it: text, numbers, null, bytes. */
export type Row = Readonly<Record<string, unknown>>;

/** Everything of one client but file contents. */
export interface ClientRows {
  of(table: TableName): readonly Row[];
  /** Versions of rows that were ever on that side, those of its rows now included. */
  readonly versions: ReadonlySet<string>;
}

/** Reads all rows of a client from a database or a client file. */
export function readClientRows(source: Pick<Database, 'rows'>, organisationId: string): ClientRows {
  const tables = new Map<TableName, readonly Row[]>();
  for (const { table, kind, key } of clientTables) {
    if (kind === 'content' || kind === 'versions') continue;
    const order = key.map((column) => `"${column}"`).join(', ');
    tables.set(
      table,
      source.rows(`select * from ${table} where ${belongsTo(table)} order by ${order}`, organisationId),
    );
  }
  const versions = new Set(
    source
      .rows('select lower(hex(version)) as version from row_versions where organisation_id = ?', organisationId)
      .map(({ version }) => String(version)),
  );
  for (const table of clientTables) {
    if (table.kind === 'record')
      for (const row of tables.get(table.table) ?? []) versions.add(versionOfRow(table, row));
  }
  return { of: (table) => tables.get(table) ?? [], versions };
}

/** What tells a row from the others of its table. */
export function keyOf({ key }: ClientTable, row: Row): string {
  return JSON.stringify(key.map((column) => row[column]));
}

/** Names the content of a row: 32 hexadecimal digits over what travels and counts as a difference. */
export function versionOfRow({ table, ...columns }: ClientTable, row: Row): string {
  const names = Object.keys(row).filter((name) => counts(columns, name));
  return hash('sha256', JSON.stringify([table, names.sort().map((name) => [name, row[name]])]), 'hex').slice(0, 32);
}

/** The columns in which two versions of a row differ. */
export function differingColumns(table: ClientTable, one: Row, other: Row): readonly string[] {
  const { stamps = [] } = table;
  return Object.keys(one).filter((name) => counts(table, name) && !stamps.includes(name) && one[name] !== other[name]);
}

function counts({ local = {}, silent = [] }: Pick<ClientTable, 'local' | 'silent'>, column: string): boolean {
  return !(column in local) && !silent.includes(column);
}
