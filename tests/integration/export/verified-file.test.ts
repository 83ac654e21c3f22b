import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { keepVerified, sweepUnfinished } from '../../../main/export/verified-file.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { makeReadOnly, mountSmallDisk } from '../../support/small-disk.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const old = bytesOf('the old file');
const noMount = 'did not run: mounting is not permitted here';

function folderWithOld(folder = newDataFolder()): { folder: string; path: string } {
  const path = join(folder, 'report.pdf');
  writeFileSync(path, old);
  return { folder, path };
}

function expectOldOnly({ folder, path }: { folder: string; path: string }): void {
  expect(readFileSync(path)).toEqual(Buffer.from(old));
  expect(readdirSync(folder)).toEqual(['report.pdf']);
}

describe('a finished file', () => {
  it('stands in its place with the hash of what the disk gives back, and nothing else is left', async () => {
    const { folder, path } = folderWithOld();
    const bytes = bytesOf('the new file');
    const sha256 = createHash('sha256').update('the new file').digest('hex');
    expect(await keepVerified(path, bytes)).toEqual({ path, bytes: 12, sha256 });
    expect(readFileSync(path, 'utf8')).toBe('the new file');
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  it('makes its folder', async () => {
    const path = join(newDataFolder(), 'a', 'b', 'report.pdf');
    await keepVerified(path, old);
    expect(readFileSync(path)).toEqual(Buffer.from(old));
  });
});

describe('what was there before stays', () => {
  it('when it is cancelled', async () => {
    const there = folderWithOld();
    const reason = new Error('cancelled');
    await expect(keepVerified(there.path, bytesOf('new'), AbortSignal.abort(reason))).rejects.toBe(reason);
    expectOldOnly(there);
  });

  it('when the disk gives back something else', async () => {
    const there = folderWithOld();
    vi.resetModules();
    vi.doMock('node:fs', async (original) => {
      const fs = await original<typeof import('node:fs')>();
      return { ...fs, readFileSync: (path: string) => fs.readFileSync(path).with(0, 0) };
    });
    onTestFinished(() => void vi.doUnmock('node:fs'));
    const { keepVerified: keepOnBadDisk } = await import('../../../main/export/verified-file.ts');
    await expect(keepOnBadDisk(there.path, bytesOf('new'))).rejects.toMatchObject({
      code: 'EXPORT_DIFFERS',
      params: { where: 'report.pdf', expected: expect.stringMatching(/^[\da-f]{64}$/) },
    });
    expectOldOnly(there);
  });

  it('when a disk of 1 MB is full', async ({ skip }) => {
    const disk = mountSmallDisk(1024) ?? skip(noMount);
    const there = folderWithOld(disk);
    writeFileSync(there.path, new Uint8Array(500_000).fill(1));
    await expect(keepVerified(there.path, new Uint8Array(800_000))).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(readFileSync(there.path).equals(Buffer.alloc(500_000, 1))).toBe(true);
    expect(readdirSync(disk)).toEqual(['report.pdf']);
  });

  it('when the folder cannot be written to', async ({ skip }) => {
    const there = folderWithOld(mountSmallDisk(1024) ?? skip(noMount));
    makeReadOnly(there.folder);
    await expect(keepVerified(there.path, bytesOf('new'))).rejects.toMatchObject({ code: 'READ_ONLY' });
    expectOldOnly(there);
  });

  it('when another program holds it, as Word does on Windows', async ({ skip }) => {
    if (!mountSmallDisk(64)) return skip(noMount);
    const there = folderWithOld();
    // A mount point is busy the way an open file is on Windows.
    execFileSync('/bin/mount', ['--bind', there.path, there.path]);
    onTestFinished(() => void execFileSync('/bin/umount', ['-l', there.path]));
    await expect(keepVerified(there.path, bytesOf('new'))).rejects.toMatchObject({
      code: 'FILE_IN_USE',
      params: { fileName: 'report.pdf' },
    });
    expectOldOnly(there);
  });

  it('when a folder has its name', async () => {
    const folder = newDataFolder();
    mkdirSync(join(folder, 'report.pdf'));
    await expect(keepVerified(join(folder, 'report.pdf'), old)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  it('when a file stands where its folder should be', async () => {
    const { path } = folderWithOld();
    await expect(keepVerified(join(path, 'x.pdf'), old)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

describe('what a crash left unfinished', () => {
  const id = '00000000-0000-4000-8000-000000000000';
  const nobody = 2 ** 22 + 1;

  it('is swept away by the next file, while others go on with theirs', async () => {
    const { folder, path } = folderWithOld();
    const [dead, alive] = [`.dunwu-${nobody}-${id}.unfinished`, `.dunwu-${process.ppid}-${id}.unfinished`];
    for (const name of [dead, alive, 'mine.unfinished']) writeFileSync(join(folder, name), 'half');
    await keepVerified(path, old);
    expect(readdirSync(folder).sort()).toEqual([alive, 'mine.unfinished', 'report.pdf']);
  });

  it('is no matter where there is nothing', () => {
    const folder = newDataFolder();
    sweepUnfinished(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
