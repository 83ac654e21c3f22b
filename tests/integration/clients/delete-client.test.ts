import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { clientTables, leftOutTables } from '../../../main/db/client-tables.ts';
import { connect } from '../../../main/db/database.ts';
import { eraseFromBackups } from '../../../main/db/delete-client.ts';
import { migrate } from '../../../main/db/migrate.ts';
import { applicationId, verifyDatabase } from '../../../main/db/verify-database.ts';
import { clientWorkHere, exportedFile } from '../../support/client-machines.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { fullClient } from '../../support/full-client.ts';
import { newAssessment, openApp, someDay } from '../../support/open-app.ts';

const marker = 'MARKER-OF-A-CLIENT-THAT-GOES';
const open = () => openApp(newDataFolder(), () => someDay, undefined, { makeClientWork: () => clientWorkHere });

function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(text))
    .map(({ name }) => name);
}

/** A client with the marker in its rows, in rows that were changed since, and in a file of many pages. */
function markedClient(app: ReturnType<typeof open>): { organisationId: string; name: string } {
  const organisationId = fullClient(app, Buffer.from(`${marker} `.repeat(4_000)));
  const organisation = app.services.organisations.get({ id: organisationId });
  app.services.organisations.update({ ...organisation, name: `${marker} 1` });
  app.services.organisations.update({ ...organisation, name: `${marker} 2` });
  const [assessment] = app.services.assessments.list({ organisationId });
  for (const note of ['', ' again', '']) {
    app.services.answers.note({ assessmentId: assessment?.id ?? '', question: 'TAL-01', note: note && marker + note });
  }
  const workshops = new SqliteDatabase(app.databasePath);
  workshops.exec('update workshops set address = null');
  workshops.close();
  return { organisationId, name: `${marker} 2` };
}

describe('a client that is deleted for good', () => {
  it('leaves no byte in the database, its log and its backups, and others as they were', async () => {
    const app = open();
    const other = app.services.assessments.get({ id: newAssessment(app) }).organisation;
    const { organisationId, name } = markedClient(app);
    app.services.data.backup();
    await exportedFile(app, organisationId);
    await app.services.clients.exportFile({ organisationId, passphrase: null });
    expect(filesWith(app.dataFolder, marker).length).toBeGreaterThan(1);
    const outcome = await app.services.clients.deleteForGood({ organisationId, name, fromBackups: true });
    expect(outcome).toMatchObject({ backupsCleaned: 1, backupsFailed: [] });
    expect(outcome.rows).toBeGreaterThan(100);
    expect(filesWith(app.dataFolder, marker)).toEqual([]);
    expect(app.services.organisations.list().map(({ id }) => id)).toEqual([other.id]);
    const database = new SqliteDatabase(app.databasePath, { readonly: true });
    const count = (table: string) =>
      Number((database.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n);
    const left = ['organisations', 'assessments', 'assessment_scores', 'settings', 'branding'];
    for (const table of [...clientTables.map(({ table: name }) => name), ...Object.keys(leftOutTables)]) {
      if (!left.includes(table)) expect(count(table), table).toBe(0);
    }
    for (const { fileName } of app.services.data.backups()) {
      expect(verifyDatabase(join(app.dataFolder, 'backups', fileName)).ok).toBe(true);
    }
  });

  it('stays in the backups where that is wanted', async () => {
    const app = open();
    const { organisationId, name } = markedClient(app);
    app.services.data.backup();
    await app.services.clients.deleteForGood({ organisationId, name, fromBackups: false });
    expect(filesWith(app.dataFolder, marker)).toHaveLength(1);
  });

  it('goes from a backup of before there were workshops, whose history still refuses to be shortened', () => {
    const folder = newDataFolder();
    const backup = join(folder, 'backups', 'dunwu-20270104-020000-manual.db');
    mkdirSync(join(folder, 'backups'));
    const old = connect(join(folder, 'old.db'));
    migrate(old, someDay, 130);
    old.exec(`pragma application_id = ${applicationId}`);
    for (const [id, name] of [
      ['gone', marker],
      ['stays', 'Other'],
    ] as const) {
      old.change("insert into organisations values (?, ?, null, null, null, null, 0, 'a', 'b', null)", id, name);
      old.change("insert into assessments values (?, ?, 'T', 'full', null, 0, 'a', 'b', null, null, '[]')", id, id);
      old.change("insert into answer_history values (?, 1, 'a', ?, 'MON-01', 'edit', null, null)", id, name);
    }
    old.exec(`vacuum into '${backup}'`);
    old.close();
    expect(eraseFromBackups(folder, 'gone')).toEqual({ cleaned: 1, failed: [] });
    expect(readFileSync(backup).includes(marker)).toBe(false);
    const cleaned = connect(backup);
    expect(cleaned.rows('select assessment_id from answer_history')).toEqual([{ assessment_id: 'stays' }]);
    expect(() => cleaned.exec('delete from answer_history')).toThrow(/append-only/);
    cleaned.close();
  });

  it('must be called by its name', async () => {
    const app = open();
    const { organisationId } = markedClient(app);
    const wrong = app.services.clients.deleteForGood({ organisationId, name: 'another', fromBackups: false });
    await expect(wrong).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(app.services.organisations.list()).toHaveLength(1);
  });
});

describe('a client in the archive', () => {
  it('comes back as it was', () => {
    const app = open();
    const organisationId = fullClient(app);
    expect(app.services.clients.archive({ organisationId }).archivedAt).toBe(someDay.toISOString());
    expect(app.services.clients.unarchive({ organisationId }).archivedAt).toBeNull();
  });
});
