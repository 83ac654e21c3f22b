import { randomBytes, randomUUID } from 'node:crypto';
import type { ClientFile } from '../../db/client-file.ts';
import { differingColumns, keyOf, type Row } from '../../db/client-rows.ts';
import { type ClientTable, clientTables, type LocalValue } from '../../db/client-tables.ts';
import type { Database } from '../../db/database.ts';
import { appendAnswers } from './append-answers.ts';
import type { LostRow, MergeFacts, MergePlan, PutStep } from './merge-plan.ts';

/** Does what a plan says, inside the caller's transaction. Contents of files come from the client file, one at a time. */
export function applyMerge(database: Database, file: ClientFile, plan: MergePlan, facts: MergeFacts): void {
  // Rows that lead to one another come in any order; what leads nowhere fails when the transaction ends.
  database.exec('pragma defer_foreign_keys = on');
  for (const lost of plan.lost) keepLost(database, file, lost, facts);
  for (const step of plan.steps) {
    if (step.do === 'put') put(database, file, step);
    else remove(database, step.table, step.row);
  }
  for (const step of plan.answers) appendAnswers(database, step, facts);
  // Who merges a client wants it there.
  database.change('update organisations set deleted_at = null where id = ?', facts.organisationId);
}

function put(database: Database, file: ClientFile, { table, row, mine }: PutStep): void {
  if (mine === null) insert(database, table, { ...row, ...arriving(table) });
  else update(database, table, row, mine);
  const content = contentTable(table);
  if (!content || (mine !== null && mine.sha256 === row.sha256)) return;
  const bytes = file.content(content, row.id);
  if (bytes === undefined) return;
  database.change(`delete from ${content.table} where "${content.key[0]}" = ?`, row.id);
  database.change(`insert into ${content.table} ("${content.key[0]}", content) values (?, ?)`, row.id, bytes);
}

function insert(database: Database, { table }: ClientTable, row: Row): void {
  const names = Object.keys(row);
  const columns = names.map((name) => `"${name}"`).join(', ');
  const places = names.map(() => '?').join(', ');
  database.change(`insert into ${table} (${columns}) values (${places})`, ...Object.values(row));
}

/** What differs is theirs; what belongs to this machine stays; a stamp of change is the later one. */
function update(database: Database, table: ClientTable, row: Row, mine: Row): void {
  const later = ['updated_at'].filter((name) => String(row[name] ?? '') > String(mine[name] ?? ''));
  const names = [...differingColumns(table, row, mine), ...later];
  const sets = names.map((name) => `"${name}" = ?`).join(', ');
  const where = table.key.map((name) => `"${name}" = ?`).join(' and ');
  const values = [...names, ...table.key].map((name) => row[name]);
  if (names.length > 0) database.change(`update ${table.table} set ${sets} where ${where}`, ...values);
}

function remove(database: Database, { table, key }: ClientTable, row: Row): void {
  const where = key.map((name) => `"${name}" = ?`).join(' and ');
  database.change(`delete from ${table} where ${where}`, ...key.map((name) => row[name]));
}

/** What a new row has in the columns that are about one machine, whatever the file says of them. */
function arriving({ local = {} }: ClientTable): Row {
  const values: Readonly<Record<LocalValue, () => unknown>> = {
    null: () => null,
    0: () => 0,
    random: () => randomBytes(32).toString('hex'),
  };
  return Object.fromEntries(Object.entries(local).map(([name, value]) => [name, values[value]()]));
}

/** The table with the file contents of a table's rows. */
function contentTable({ table }: ClientTable): ClientTable | undefined {
  return clientTables.find(({ kind, of }) => kind === 'content' && of?.table === table);
}

function keepLost(database: Database, file: ClientFile, lost: LostRow, facts: MergeFacts): void {
  const { table, row, side, kind, assessmentId, what } = lost;
  const content = contentTable(table);
  const bytes = content && (side === 'theirs' ? file.content(content, row.id) : contentHere(database, content, row.id));
  const kept = bytes === undefined ? row : { ...row, content: Buffer.from(bytes).toString('base64') };
  insert(database, clientTables.find((one) => one.table === 'kept_versions') ?? table, {
    id: randomUUID(),
    organisation_id: facts.organisationId,
    at: facts.at,
    by: facts.by,
    kind,
    table_name: table.table,
    row_key: keyOf(table, row),
    assessment_id: assessmentId,
    what: what.slice(0, 1000),
    side,
    row_json: JSON.stringify(kept),
  });
}

function contentHere(database: Database, { table, key }: ClientTable, id: unknown): Uint8Array | undefined {
  const [row] = database.rows(`select content from ${table} where "${key[0]}" = ?`, id);
  return row?.content instanceof Uint8Array ? row.content : undefined;
}
