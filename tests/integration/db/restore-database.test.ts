import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/db/open-database.ts';
import { restoreDatabase } from '../../../main/db/restore-database.ts';
import { verifyDatabase } from '../../../main/db/verify-database.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { openApp, someDay } from '../../support/open-app.ts';

const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
const names = (app: ReturnType<typeof openApp>) => app.services.organisations.list().map(({ name }) => name);

describe('a backup', () => {
  it('holds every row and says when and why it was made', () => {
    const app = openApp();
    app.services.organisations.addSample();
    const backup = app.services.data.backup();
    expect(backup).toMatchObject({
      fileName: 'dunwu-20270104-020000-manual.db',
      at: '2027-01-04T02:00:00.000Z',
      reason: 'manual',
    });
    const path = join(app.dataFolder, 'backups', backup.fileName);
    const copy = verifyDatabase(path);
    expect(copy).toMatchObject({ ok: true, counts: { organisations: 1, assessments: 1 } });
    expect(copy.counts).toEqual(verifyDatabase(app.databasePath).counts);
    expect(app.services.data.backups()).toEqual([backup]);
    expect(readdirSync(join(app.dataFolder, 'backups'))).toEqual([backup.fileName]);
  });

  it('of the same second gets a name of its own', () => {
    const { services } = openApp();
    const made = [services.data.backup(), services.data.backup(), services.data.backup()];
    expect(new Set(made.map(({ fileName }) => fileName)).size).toBe(3);
    expect(services.data.backups()).toHaveLength(3);
  });

  it('is made once per day of use; ten are kept, and manual ones for ever', () => {
    let now = someDay;
    const { services } = openApp(newDataFolder(), () => now);
    for (let count = 0; count < 12; count += 1) services.data.backup();
    for (let day = 0; day < 14; day += 1) {
      now = new Date(someDay.getTime() + day * 86_400_000);
      expect(services.data.backupOfToday()).not.toBeNull();
      expect(services.data.backupOfToday()).toBeNull();
    }
    const reasons = services.data.backups().map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === 'manual')).toHaveLength(12);
    expect(reasons.filter((reason) => reason === 'rotating')).toHaveLength(10);
    expect(services.data.backups()[0]?.at.slice(0, 10)).toBe('2027-01-17');
  });
});

describe('restoring in the running application', () => {
  it('brings the backup back, keeps what was there, and goes on working', () => {
    const app = openApp();
    const { services } = app;
    services.organisations.create({ name: 'Before', ...none });
    const backup = services.data.backup();
    services.organisations.create({ name: 'After', ...none });
    services.settings.set({ userName: 'Lin' });
    const kept = services.data.restore({ fileName: backup.fileName });
    expect(kept.reason).toBe('before-restore');
    expect(names(app)).toEqual(['Before']);
    expect(services.settings.get().userName).toBe('');
    services.organisations.create({ name: 'Later', ...none });
    services.data.restore({ fileName: kept.fileName });
    expect(names(app)).toEqual(['Before', 'After']);
  });

  it('tells the screens', async () => {
    const app = openApp();
    const events = app.events.subscribe();
    await events.next();
    app.services.data.restore({ fileName: app.services.data.backup().fileName });
    expect((await events.next()).value).toEqual({ type: 'settings-changed' });
  });

  it('keeps WAL, full sync and foreign keys', () => {
    const folder = newDataFolder();
    const { database, close } = openDatabase(folder, someDay);
    database.reopen(() => {});
    expect(['journal_mode', 'synchronous', 'foreign_keys'].map(database.pragma)).toEqual(['wal', 2, 1]);
    close();
  });

  it.each([
    ['text', () => Buffer.from('not a database at all')],
    ['half of a backup', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['nothing', () => Buffer.alloc(0)],
  ])('refuses %s and changes nothing', async (_, content) => {
    const app = openApp();
    app.services.organisations.create({ name: 'Mine', ...none });
    const whole = readFileSync(join(app.dataFolder, 'backups', app.services.data.backup().fileName));
    const file = new File([new Uint8Array(content(whole))], 'broken.db');
    await expect(app.services.data.restoreFile({ file })).rejects.toMatchObject({
      code: 'BACKUP_INVALID',
      params: { fileName: 'broken.db' },
    });
    expect(names(app)).toEqual(['Mine']);
    expect(app.services.data.backups().map(({ reason }) => reason)).toEqual(['manual']);
    expect(readdirSync(app.dataFolder).filter((name) => /restoring|received/.test(name))).toEqual([]);
  });

  it('refuses a name that is no backup, such as a path', () => {
    const { services } = openApp();
    const fileName = '../dunwu.db';
    expect(() => services.data.restore({ fileName })).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('restoring a folder that is not open', () => {
  function madeBackup(): string {
    const app = openApp();
    app.services.organisations.create({ name: 'Saved', ...none });
    const backup = join(app.dataFolder, 'backups', app.services.data.backup().fileName);
    app.close();
    return backup;
  }

  it('fills an empty folder', () => {
    const folder = newDataFolder();
    expect(restoreDatabase(folder, madeBackup(), someDay)).toBeNull();
    expect(names(openApp(folder))).toEqual(['Saved']);
  });

  it('keeps a sound database as a backup', () => {
    const folder = newDataFolder();
    openApp(folder).close();
    const keptAs = restoreDatabase(folder, madeBackup(), someDay);
    expect(verifyDatabase(keptAs ?? '')).toMatchObject({ ok: true, counts: { organisations: 0 } });
    expect(names(openApp(folder))).toEqual(['Saved']);
  });

  it('puts a damaged database aside, byte for byte', () => {
    const folder = newDataFolder();
    openApp(folder).close();
    const path = join(folder, 'dunwu.db');
    truncateSync(path, 5000);
    const damaged = readFileSync(path);
    const keptAs = restoreDatabase(folder, madeBackup(), someDay) ?? '';
    expect(readFileSync(keptAs).equals(damaged)).toBe(true);
    expect(names(openApp(folder))).toEqual(['Saved']);
  });

  it('is refused while the folder is in use', () => {
    const app = openApp();
    const backup = madeBackup();
    expect(() => restoreDatabase(app.dataFolder, backup, someDay)).toThrow(
      expect.objectContaining({ code: 'DATABASE_IN_USE' }),
    );
  });

  it('changes nothing when the backup is missing or damaged', () => {
    const folder = newDataFolder();
    openApp(folder).close();
    const before = readFileSync(join(folder, 'dunwu.db'));
    const broken = join(newDataFolder(), 'broken.db');
    copyFileSync(join(folder, 'dunwu.db'), broken);
    truncateSync(broken, 9000);
    for (const backup of [broken, join(folder, 'nowhere.db')]) {
      expect(() => restoreDatabase(folder, backup, someDay)).toThrow(
        expect.objectContaining({ code: 'BACKUP_INVALID' }),
      );
    }
    expect(readFileSync(join(folder, 'dunwu.db')).equals(before)).toBe(true);
    expect(existsSync(join(folder, 'dunwu.db.restoring'))).toBe(false);
    openApp(folder);
  });
});
