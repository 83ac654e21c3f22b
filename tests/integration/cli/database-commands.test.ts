import { copyFileSync, existsSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDunwu } from '../../../main/app/open-dunwu.ts';
import { databaseOutput, verifyOutput } from '../../../src/contract/command-output.ts';
import { runCli } from '../../support/run-cli.ts';
import { serve } from '../../support/serve.ts';

let folder: string;
let data: string;

function addOrganisation(name: string): void {
  const dunwu = openDunwu({ dataFolder: data, host: 'test', screenFolder: folder });
  dunwu.services.organisations.create({ name, taxId: null, industry: null, employees: null, paidInCapitalNtd: null });
  dunwu.close();
}

function organisationNames(): string[] {
  const dunwu = openDunwu({ dataFolder: data, host: 'test', screenFolder: folder });
  const names = dunwu.services.organisations.list().map(({ name }) => name);
  dunwu.close();
  return names;
}

describe('backup, verify and restore', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dunwu-cli-'));
    data = join(folder, 'data');
    addOrganisation('Before');
  });

  it('bring back what was there when the backup was made, and keep what was there since', async () => {
    const file = join(folder, 'copy.db');
    const backedUp = await runCli(['backup', file, '--data', data, '--json']);
    expect(backedUp.code).toBe(0);
    expect(databaseOutput.parse(JSON.parse(backedUp.stdout)).rows).toMatchObject({ organisations: 1 });
    addOrganisation('After');
    const restored = await runCli(['restore', file, '--data', data, '--json']);
    expect(restored.code).toBe(0);
    expect(organisationNames()).toEqual(['Before']);
    const { keptAs } = databaseOutput.parse(JSON.parse(restored.stdout));
    expect(existsSync(keptAs ?? '')).toBe(true);
  });

  it('find a whole database and a whole backup sound', async () => {
    const verified = await runCli(['verify', '--data', data, '--json']);
    expect(verified.code).toBe(0);
    expect(verifyOutput.parse(JSON.parse(verified.stdout))).toMatchObject({ ok: true, problems: [] });
    expect((await runCli(['verify', join(data, 'dunwu.db'), '--locale', 'en'])).stdout).toMatch(/^Whole and sound: /);
  });

  it('refuse a truncated file with one line, and leave the database alone', async () => {
    const file = join(folder, 'copy.db');
    await runCli(['backup', file, '--data', data]);
    truncateSync(file, 5000);
    const before = readFileSync(join(data, 'dunwu.db'));
    for (const command of ['verify', 'restore']) {
      const result = await runCli([command, file, '--data', data, '--locale', 'en']);
      expect(result.code).toBe(1);
      expect(result.stderr).toMatch(/^Not a usable backup[^\n]+\n$/);
    }
    expect(readFileSync(join(data, 'dunwu.db')).equals(before)).toBe(true);
  });

  it('refuse a file of something else, and one that is not there', async () => {
    const other = join(folder, 'other.db');
    writeFileSync(other, 'hello');
    expect((await runCli(['verify', other])).code).toBe(1);
    expect((await runCli(['restore', join(folder, 'none.db'), '--data', data])).code).toBe(1);
    const none = await runCli(['backup', join(folder, 'x.db'), '--data', join(folder, 'nowhere'), '--locale', 'en']);
    expect(none.code).toBe(1);
    expect(none.stderr).toMatch(/^Not found[^\n]+\n$/);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('refuse to work beside a running Dunwu, with one line', async () => {
    const file = join(folder, 'copy.db');
    copyFileSync(join(data, 'dunwu.db'), file);
    const host = await serve(data);
    try {
      for (const args of [['backup', join(folder, 'b.db')], ['restore', file], ['serve']]) {
        const result = await runCli([...args, '--data', data, '--locale', 'en']);
        expect(result.code).toBe(1);
        expect(result.stderr).toMatch(/^Dunwu is already open[^\n]+\n$/);
      }
    } finally {
      await host.stop('SIGTERM');
    }
  });
});

describe('serve', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dunwu-serve-'));
    data = join(folder, 'data');
  });

  it('answers at the printed address, closes the database on SIGTERM and ends with 0', async () => {
    const host = await serve(data);
    expect(await host.client.app.info()).toMatchObject({ host: 'server', dataFolder: data });
    expect(existsSync(join(data, 'dunwu.db-wal'))).toBe(true);
    await host.stop('SIGTERM');
    expect(host.process.exitCode).toBe(0);
    expect(existsSync(join(data, 'dunwu.db-wal'))).toBe(false);
  });

  it('says in one line that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const result = await runCli(['serve', '--port', String(port), '--data', data, '--locale', 'en']);
    other.close();
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(new RegExp(`^Port in use: [^\\n]*${port}[^\\n]+\\n$`));
  });

  it('says in one line that the database is from a newer version, and leaves it as it is', async () => {
    addOrganisation('A');
    const { default: SqliteDatabase } = await import('better-sqlite3');
    const connection = new SqliteDatabase(join(data, 'dunwu.db'));
    connection.exec("insert into schema_migrations (version, name, applied_at) values (999990, 'later', '2030-01-01')");
    connection.close();
    const result = await runCli(['serve', '--data', data, '--locale', 'en']);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/^[^\n]+newer[^\n]+\n$/);
  });

  it('says in one line that the database is damaged, and keeps it', async () => {
    addOrganisation('A');
    truncateSync(join(data, 'dunwu.db'), 6000);
    const result = await runCli(['serve', '--data', data]);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*\n$/);
    expect(readFileSync(join(data, 'dunwu.db'))).toHaveLength(6000);
  });
});
