import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../main/db/database.ts';
import { latestVersion, migrate, versionOf } from '../../../main/db/migrate.ts';
import { openDatabase } from '../../../main/db/open-database.ts';
import { applicationId, verifyDatabase } from '../../../main/db/verify-database.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { someDay } from '../../support/open-app.ts';

const now = someDay;

function madeDatabase(): { folder: string; path: string } {
  const folder = newDataFolder();
  openDatabase(folder, now).close();
  return { folder, path: join(folder, 'dunwu.db') };
}

describe('opening the database', () => {
  it('keeps WAL, full sync and foreign keys on the live connection', () => {
    const { database, close } = openDatabase(newDataFolder(), now);
    expect(database.pragma('journal_mode')).toBe('wal');
    expect(database.pragma('synchronous')).toBe(2);
    expect(database.pragma('foreign_keys')).toBe(1);
    close();
  });

  it('refuses a row that points nowhere', () => {
    const { database, close } = openDatabase(newDataFolder(), now);
    expect(() => database.exec("insert into notes values ('nobody', 'MON-01', 'x', 'now')")).toThrow(/FOREIGN KEY/);
    close();
  });

  it('makes a whole database at the newest version and leaves nothing unfinished behind', () => {
    const { folder, path } = madeDatabase();
    expect(verifyDatabase(path)).toMatchObject({ ok: true, version: latestVersion, problems: [] });
    expect(readdirSync(folder).filter((name) => name.includes('.new'))).toEqual([]);
  });

  it('refuses a second opening of the same folder until the first is closed', () => {
    const folder = newDataFolder();
    const first = openDatabase(folder, now);
    expect(() => openDatabase(folder, now)).toThrow(expect.objectContaining({ code: 'DATABASE_IN_USE' }));
    first.close();
    openDatabase(folder, now).close();
  });

  it('takes the folder over after the other process was killed', async () => {
    const folder = newDataFolder();
    const module = new URL('../../../main/db/open-database.ts', import.meta.url).href;
    const script = `import { openDatabase } from ${JSON.stringify(module)};
      globalThis.held = openDatabase(${JSON.stringify(folder)}, new Date());
      console.log('open');
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(holder, 'exit');
    try {
      await once(holder.stdout, 'data');
      expect(() => openDatabase(folder, now)).toThrow(expect.objectContaining({ code: 'DATABASE_IN_USE' }));
    } finally {
      holder.kill('SIGKILL');
    }
    await ended;
    openDatabase(folder, now).close();
  });
});

describe('a database that cannot be used', () => {
  it('is refused and left byte for byte when it is newer than the program', () => {
    const { folder, path } = madeDatabase();
    const newer = new SqliteDatabase(path);
    newer.exec(`insert into schema_migrations values (${latestVersion + 10}, 'from-the-future', 'later')`);
    newer.close();
    const before = readFileSync(path);
    expect(() => openDatabase(folder, now)).toThrow(
      expect.objectContaining({
        code: 'DATABASE_NEWER',
        params: { path, found: latestVersion + 10, known: latestVersion },
      }),
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is left byte for byte when it is newer and its process was killed', () => {
    const { folder, path } = madeDatabase();
    const newer = new SqliteDatabase(path);
    newer.pragma('journal_mode = WAL');
    newer.exec(`insert into schema_migrations values (${latestVersion + 10}, 'from-the-future', 'later')`);
    const [file, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
    newer.close();
    writeFileSync(path, file);
    writeFileSync(`${path}-wal`, log);
    expect(() => openDatabase(folder, now)).toThrow(expect.objectContaining({ code: 'DATABASE_NEWER' }));
    expect(readFileSync(path).equals(file)).toBe(true);
    expect(readFileSync(`${path}-wal`).equals(log)).toBe(true);
  });

  it.each([
    ['cut in half', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['cut to a page', (path: string) => truncateSync(path, 4096)],
    ['cut to a few bytes', (path: string) => truncateSync(path, 50)],
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['overwritten with text', (path: string) => writeFileSync(path, 'This is not a database. '.repeat(500))],
    [
      'another program’s database',
      (path: string) => {
        writeFileSync(path, '');
        new SqliteDatabase(path).exec('create table theirs (x)').close();
      },
    ],
  ])('is refused and left as it is when it was %s', (_, damage) => {
    const { folder, path } = madeDatabase();
    damage(path);
    const before = readFileSync(path);
    expect(() => openDatabase(folder, now)).toThrow(
      expect.objectContaining({ code: 'DATABASE_CORRUPT', params: { path, keptAs: path } }),
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('does not replay the log of a deleted database into a new one', () => {
    const { folder, path } = madeDatabase();
    writeFileSync(`${path}-wal`, 'left behind');
    unlinkSync(path);
    openDatabase(folder, now).close();
    expect(verifyDatabase(path).ok).toBe(true);
    expect(readdirSync(folder).some((name) => name.startsWith('dunwu.db-wal.stray-'))).toBe(true);
  });
});

describe('migrating an existing database', () => {
  function oldDatabase(version: number): { folder: string; path: string } {
    const { folder, path } = madeDatabase();
    writeFileSync(path, '');
    const database = connect(path);
    database.exec(`pragma application_id = ${applicationId}`);
    migrate(database, now, version);
    database.close();
    return { folder, path };
  }

  it('backs it up first, then brings it to the newest version', () => {
    const { folder } = oldDatabase(10);
    const { database, close } = openDatabase(folder, now);
    expect(versionOf(database)).toBe(latestVersion);
    close();
    const backups = readdirSync(join(folder, 'backups'));
    expect(backups).toEqual(['dunwu-20270104-020000-before-migration.db']);
    expect(verifyDatabase(join(folder, 'backups', backups[0] ?? ''))).toMatchObject({ ok: true, version: 10 });
  });

  it('keeps the old shape and rows when a migration fails', () => {
    const { folder, path } = oldDatabase(10);
    const blocked = new SqliteDatabase(path);
    blocked.exec("insert into organisations values ('o', 'Firm', null, null, 1, 2, 0, 'a', 'b', null)");
    blocked.exec('create table evidence (in_the_way text)');
    blocked.close();
    expect(() => openDatabase(folder, now)).toThrow(expect.objectContaining({ code: 'MIGRATION_FAILED' }));
    expect(verifyDatabase(path)).toMatchObject({ ok: true, version: 10, counts: { organisations: 1 } });
    expect(verifyDatabase(path).counts).not.toHaveProperty('assessments');
  });
});
