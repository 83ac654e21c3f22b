import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { clientApplicationId, clientFileFormat, clientFileTable, migratable } from '../../../main/db/client-file.ts';
import { clientTables, leftOutTables } from '../../../main/db/client-tables.ts';
import { migrate } from '../../../main/db/migrate.ts';
import { clientWorkHere, exportedFile, importedFile } from '../../support/client-machines.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { fullClient } from '../../support/full-client.ts';
import { clientOf, newAssessment, openApp, someDay } from '../../support/open-app.ts';
import { mountSmallDisk } from '../../support/small-disk.ts';

const open = (folder = newDataFolder()) =>
  openApp(folder, () => someDay, undefined, { makeClientWork: () => clientWorkHere });
const bytesOf = async (file: File) => Buffer.from(await file.arrayBuffer());

/** A file's database, open for looking and for tampering. */
async function opened(file: File): Promise<SqliteDatabase.Database> {
  const path = join(newDataFolder(), 'client.db');
  writeFileSync(path, await bytesOf(file));
  return new SqliteDatabase(path);
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no failure',
    (error: { code?: unknown }) => error.code ?? error,
  );
}

describe('the tables of a client', () => {
  it('are named or left out with a reason, each table of the database', () => {
    const app = open();
    const rows = new SqliteDatabase(app.databasePath, { readonly: true })
      .prepare<unknown[], { name: string }>(
        "select name from sqlite_master where type = 'table' and name <> 'schema_migrations'",
      )
      .all();
    const named = [...clientTables.map(({ table }) => table), ...Object.keys(leftOutTables)].sort();
    expect(rows.map(({ name }) => name).sort()).toEqual(named);
  });
});

describe('a client file', () => {
  it('carries every row of its client to another computer, and no row of another', async () => {
    const [here, there] = [open(), open()];
    const organisationId = fullClient(here);
    newAssessment(here);
    const [assessment] = here.services.assessments.list({ organisationId });
    await here.services.signOffs.signOff({ assessmentId: assessment?.id ?? '', signedBy: 'Lin', note: '' });
    const file = await exportedFile(here, organisationId);
    const { preview, merged } = await importedFile(there, file);
    expect(preview).toMatchObject({
      isNew: true,
      changed: 0,
      kept: 0,
      same: 0,
      conflicts: [],
      counts: { workshops: 1, trainingRuns: 1 },
    });
    expect(merged).toEqual({ organisationId, added: preview.added, changed: 0, settled: 0 });
    const [one, other] = [here, there].map(({ databasePath }) => new SqliteDatabase(databasePath, { readonly: true }));
    for (const { table, local = {}, kind } of clientTables) {
      if (kind === 'versions') continue;
      const rows = (database?: SqliteDatabase.Database) =>
        database?.prepare<unknown[], Record<string, unknown>>(`select * from ${table}`).all() ?? [];
      const mine = table === 'organisations' || table === 'assessments' ? 'full' : undefined;
      const without = (row: Record<string, unknown>) =>
        JSON.stringify(Object.entries(row).filter(([name]) => !(name in local)));
      const expected = rows(one).filter(
        (row) => !mine || row.id === organisationId || row.organisation_id === organisationId,
      );
      expect(rows(other).map(without).sort(), table).toEqual(expected.map(without).sort());
      expect(expected.length, table).toBeGreaterThan(0);
    }
  });

  it('takes no path, token or code of this computer along, whatever a file says', async () => {
    const [here, there] = [open(), open()];
    const organisationId = fullClient(here);
    const file = await exportedFile(here, organisationId);
    const text = (await bytesOf(file)).toString('latin1');
    for (const secret of ['/home/lin/logs', 'SECRETTOKENHASH', 'JOIN42', '192.168.7.7'])
      expect(text).not.toContain(secret);
    const database = await opened(file);
    expect(database.prepare('select source_path from training_runs').get()).toEqual({ source_path: null });
    database.close();
    await importedFile(there, file);
    const [participant] = new SqliteDatabase(there.databasePath)
      .prepare<unknown[], { token_sha256: string; name: string }>('select * from workshop_participants')
      .all();
    expect(participant).toMatchObject({ name: 'Lin' });
    expect(participant?.token_sha256).toMatch(/^[\da-f]{64}$/);
  });

  it('asks for its passphrase, and tells a wrong one and an altered header from a damaged body', async () => {
    const [here, there] = [open(), open()];
    const file = await exportedFile(here, fullClient(here), '頓悟 pass');
    const bytes = await bytesOf(file);
    const tried = (content: Buffer, passphrase: string | null) =>
      codeOf(there.services.clients.preview({ file: new File([new Uint8Array(content)], 'x.dunwu'), passphrase }));
    const flipped = (at: number) => {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return copy;
    };
    const header = bytes.indexOf('\n---') + 20;
    expect(await tried(bytes, null)).toBe('PASSPHRASE_NEEDED');
    expect(await tried(bytes, 'another')).toBe('PASSPHRASE_WRONG');
    expect(await tried(flipped(40), '頓悟 pass')).toBe('PASSPHRASE_WRONG');
    expect(await tried(flipped(header), '頓悟 pass')).toBe('PASSPHRASE_WRONG');
    expect(await tried(flipped(header + 200), '頓悟 pass')).toBe('CLIENT_FILE_DAMAGED');
    expect(await tried(flipped(bytes.length - 1), '頓悟 pass')).toBe('CLIENT_FILE_DAMAGED');
    expect(await tried(bytes, '頓悟 pass')).toBe('no failure');
  });

  it.each([
    ['an extra table', 'create table extra (x)', 'CLIENT_FILE_UNFIT'],
    ['a trigger', 'create trigger t after insert on notes begin delete from answers; end', 'CLIENT_FILE_UNFIT'],
    ['a view', 'create view v as select 1', 'CLIENT_FILE_UNFIT'],
    ['an index', 'create index i on notes (note)', 'CLIENT_FILE_UNFIT'],
    ['a virtual table', 'create virtual table v using fts5(x)', 'CLIENT_FILE_UNFIT'],
    ['a missing trigger', 'drop trigger answer_history_refuses_update', 'CLIENT_FILE_UNFIT'],
    ['another column', 'alter table notes add column x', 'CLIENT_FILE_UNFIT'],
    ['a newer version', "update client_file set value = '9990' where key = 'database'", 'CLIENT_FILE_NEWER'],
    ['another format', "update client_file set value = 'x' where key = 'format'", 'CLIENT_FILE_UNFIT'],
    ['a step not taken', 'delete from schema_migrations where version = 150', 'CLIENT_FILE_UNFIT'],
    ['a mark of a whole database', 'pragma application_id = 1146441559', 'CLIENT_FILE_UNFIT'],
    ['a log beside it', 'pragma journal_mode = wal', 'CLIENT_FILE_UNFIT'],
    ['a changed note', "update notes set note = 'other'", 'CLIENT_FILE_DAMAGED'],
    ['settings', "insert into settings values ('language', '1')", 'CLIENT_FILE_UNFIT'],
  ])('is refused with %s', async (_, sql, code) => {
    const [here, there] = [open(), open()];
    const database = await opened(await exportedFile(here, fullClient(here)));
    database.exec(sql);
    database.close();
    const file = new File([readFileSync(database.name)], 'x.dunwu');
    expect(await codeOf(there.services.clients.preview({ file, passphrase: null }))).toBe(code);
  });

  it.each([
    [
      'a row of a second client',
      "insert into organisations select '00000000-0000-4000-8000-000000000000', name, tax_id, industry, employees, paid_in_capital_ntd, sample, created_at, updated_at, deleted_at, archived_at from organisations",
    ],
    ['a file name that is a path', "update evidence set file_name = '../../x'"],
    ['a file name that turns', "update evidence set file_name = 'a' || char(8238) || 'fdp.exe'"],
    ['a content that is another', "update evidence_content set content = x'00'"],
    ['an unknown question', "update assessor_settlements set question = 'XXX-01'"],
    ['an answer that does not fit', `update answers set answer_json = '{"kind":"number","value":3}'`],
    ['an answer that is no JSON', "update answers set answer_json = '{'"],
    ['a name without end', 'update organisations set name = hex(zeroblob(1000))'],
    ['an id that is none', "update notes set assessment_id = 'x'"],
    ['a number that is text', "update workshops set anonymous = 'yes'"],
    ['columns of no log', "update training_run_columns set content = x'0102'"],
  ])('is refused with %s, also when it claims to be so', async (_, sql) => {
    const [here, there] = [open(), open()];
    const database = await opened(await exportedFile(here, fullClient(here)));
    database.pragma('foreign_keys = off');
    database.exec(sql);
    claimAsIs(database);
    database.close();
    const file = new File([readFileSync(database.name)], 'x.dunwu');
    const code = await codeOf(there.services.clients.preview({ file, passphrase: null }));
    expect(['CLIENT_FILE_UNFIT', 'CLIENT_FILE_DAMAGED']).toContain(code);
  });

  it('of an earlier version is brought up to this one', async () => {
    const there = open();
    const path = join(newDataFolder(), 'old.dunwu');
    const old = new SqliteDatabase(path);
    const id = '11111111-1111-4111-8111-111111111111';
    const at = someDay.toISOString();
    old.pragma(`application_id = ${clientApplicationId}`);
    migrate(migratable(old), someDay, 140);
    old.exec(clientFileTable);
    old.exec(`insert into organisations values ('${id}', 'Old', null, null, null, null, 0, '${at}', '${at}', null)`);
    const facts = { format: clientFileFormat, app: '0.1.0', database: 140, content: '1.0.0', exportedAt: at };
    const more = { exportedBy: '', organisationId: id, organisationName: 'Old' };
    const tables = Object.fromEntries(clientTables.map(({ table }) => [table, {}]));
    for (const table of ['organisation_tags', 'kept_versions', 'row_versions']) delete tables[table];
    for (const [key, value] of Object.entries({ ...facts, ...more, tables: JSON.stringify(tables) })) {
      old.prepare('insert into client_file values (?, ?)').run(key, String(value));
    }
    claimAsIs(old);
    old.close();
    const file = new File([readFileSync(path)], 'old.dunwu');
    const { preview } = await importedFile(there, file);
    expect(preview.isNew).toBe(true);
  });

  it('is not left behind, and is gone once it was taken', async () => {
    const app = open();
    const organisationId = fullClient(app);
    const folder = join(app.dataFolder, 'clients');
    const { id, sha256 } = await app.services.clients.exportFile({ organisationId, passphrase: null });
    expect(readdirSync(folder)).toHaveLength(1);
    const response = await app.fetch(new Request(`http://dunwu.test/files/clients/${id}`));
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    await expect.poll(() => readdirSync(folder)).toEqual([]);
    expect((await app.fetch(new Request(`http://dunwu.test/files/clients/${id}`))).status).toBe(404);
  });

  it('is written by its worker for many clients into the export folder, over its own earlier file', async () => {
    const exportFolder = newDataFolder();
    const app = openApp(newDataFolder(), () => someDay, undefined, { exportFolder });
    const ids = [newAssessment(app), newAssessment(app)].map(
      (id) => app.services.assessments.get({ id }).organisation.id,
    );
    const missing = '00000000-0000-4000-8000-000000000000';
    const run = async () => {
      const told = [];
      for await (const one of await clientOf(app).clients.exportMany({
        organisationIds: [...ids, missing],
        passphrase: 'x',
      }))
        told.push(one);
      return told;
    };
    const told = await run();
    expect(told.map(({ done, failure }) => [done, failure?.code])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 'NOT_FOUND'],
    ]);
    const names = readdirSync(exportFolder);
    expect(names).toHaveLength(2);
    expect(
      readFileSync(told[0]?.file?.path ?? '')
        .subarray(0, 21)
        .toString(),
    ).toBe('age-encryption.org/v1');
    await run();
    expect(readdirSync(exportFolder)).toEqual(names);
  });

  it('is whole or not there on a full disk, and the database stays as it was', async ({ skip }) => {
    const folder = mountSmallDisk(4096) ?? skip('did not run: mounting a small disk is not permitted here');
    const app = open(folder);
    const organisationId = fullClient(app);
    mkdirSync(join(folder, 'full'));
    const filler = join(folder, 'full', 'filler');
    for (let size = 65_536; size >= 4096; size /= 2) {
      try {
        for (;;) writeFileSync(filler, new Uint8Array(size), { flag: 'a' });
      } catch {}
    }
    expect(await codeOf(app.services.clients.exportFile({ organisationId, passphrase: null }))).toBe('DISK_FULL');
    expect(readdirSync(join(folder, 'clients'))).toEqual([]);
    expect(app.services.organisations.get({ id: organisationId }).name).toBeTruthy();
  });
});

/** Makes a tampered file say of itself what it now is, as a forger would. */
function claimAsIs(database: SqliteDatabase.Database): void {
  const { value } = database.prepare("select value from client_file where key = 'tables'").get() as { value: string };
  const claims = JSON.parse(value) as Record<string, { rows: number; sha256: string }>;
  for (const table of Object.keys(claims)) {
    const columns = database
      .prepare<unknown[], { name: string; pk: number }>('select name, pk from pragma_table_info(?)')
      .all(table);
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const key = columns
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map(({ name }) => `"${name}"`)
      .join(', ');
    const rows = database.prepare<unknown[], unknown[]>(`select ${names} from ${table} order by ${key}`).raw().all();
    const digest = createHash('sha256');
    for (const row of rows) {
      const texts = row.map((one) =>
        one instanceof Uint8Array ? createHash('sha256').update(one).digest('hex') : one,
      );
      digest.update(`${JSON.stringify(texts)}\n`);
    }
    claims[table] = { rows: rows.length, sha256: digest.digest('hex') };
  }
  database.prepare("update client_file set value = ? where key = 'tables'").run(JSON.stringify(claims));
}
