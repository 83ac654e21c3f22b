import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDunwu } from '../../../main/app/open-dunwu.ts';
import { clientExportOutput, clientImportOutput } from '../../../src/contract/command-output.ts';
import { runCli } from '../../support/run-cli.ts';

let folder: string;
const [here, there] = [() => join(folder, 'here'), () => join(folder, 'there')];

function inside<T>(data: string, use: (services: ReturnType<typeof openDunwu>['services']) => T): T {
  const dunwu = openDunwu({ dataFolder: data, host: 'test', screenFolder: folder });
  try {
    return use(dunwu.services);
  } finally {
    dunwu.close();
  }
}

describe('client export and import', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dunwu-cli-'));
    writeFileSync(join(folder, 'pass.txt'), 'a passphrase\r\n');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('carry a client from one data folder to another, encrypted, and tell what lost in a conflict', {
    timeout: 240_000,
  }, async () => {
    const { organisationId } = inside(here(), ({ organisations }) => organisations.addSample());
    const { name } = inside(here(), ({ organisations }) => organisations.get({ id: organisationId }));
    const file = join(folder, 'client.dunwu');
    const secret = ['--passphrase-file', join(folder, 'pass.txt')];
    const out = await runCli(['client', 'export', file, '--organisation', name, ...secret, '--data', here(), '--json']);
    expect(out.stderr).toBe('');
    expect(clientExportOutput.parse(JSON.parse(out.stdout))).toMatchObject({ organisationId, encrypted: true, file });
    expect(readdirSync(folder).filter((one) => one.includes('unfinished'))).toEqual([]);
    const none = await runCli(['client', 'import', file, '--data', there()]);
    expect([none.code, none.stderr.includes('client.dunwu')]).toEqual([1, true]);
    vi.stubEnv('DUNWU_PASSPHRASE', 'a passphrase');
    const preview = await runCli(['client', 'import', file, '--preview', '--data', there(), '--json']);
    expect(clientImportOutput.parse(JSON.parse(preview.stdout))).toMatchObject({
      merged: null,
      preview: { isNew: true },
    });
    const merged = await runCli(['client', 'import', file, '--data', there(), '--locale', 'en']);
    expect(merged.stdout).toContain('Merged.');
    for (const [data, called] of [
      [here(), 'Theirs'],
      [there(), 'Mine'],
    ] as const) {
      inside(data, ({ organisations }) =>
        organisations.update({ ...organisations.get({ id: organisationId }), name: called }),
      );
    }
    await runCli(['client', 'export', file, '--organisation', organisationId, '--data', here()]);
    const chosen = await runCli(['client', 'import', file, '--choose', 'theirs', '--data', there(), '--json']);
    expect(clientImportOutput.parse(JSON.parse(chosen.stdout)).merged).toMatchObject({ settled: 1 });
    const [kept] = inside(there(), ({ clients }) => clients.keptVersions({ organisationId }));
    expect(kept).toMatchObject({ kind: 'organisation', side: 'mine' });
    expect(kept?.value).toContain('Mine');
  });

  it('say so when a file is not encrypted, a client not there or a passphrase empty', async () => {
    inside(here(), ({ organisations }) => organisations.addSample());
    const id = inside(here(), ({ organisations }) => organisations.list()[0]?.id ?? '');
    const file = join(folder, 'plain.dunwu');
    const data = ['--data', here(), '--locale', 'en'];
    const out = await runCli(['client', 'export', file, '--organisation', id, ...data]);
    expect(out.stderr).toContain('not encrypted');
    expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3');
    expect((await runCli(['client', 'export', file, '--organisation', 'nobody', ...data])).code).toBe(1);
    writeFileSync(join(folder, 'pass.txt'), '\nsecond line');
    const empty = await runCli([
      'client',
      'export',
      file,
      '--organisation',
      id,
      '--passphrase-file',
      join(folder, 'pass.txt'),
      ...data,
    ]);
    expect([empty.code, empty.stdout]).toEqual([1, '']);
    expect((await runCli(['client', 'export', file, ...data])).code).toBe(2);
  });
});
