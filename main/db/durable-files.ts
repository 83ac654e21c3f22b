import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Moves a finished file into place so that a power cut leaves either the old or the new one, never half of it. */
export function moveIntoPlace(from: string, to: string): void {
  sync(from, 'r+');
  renameSync(from, to);
  if (process.platform !== 'win32') sync(dirname(to), 'r');
}

/** Copies a file and waits until the copy is on disk. */
export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to);
  sync(to, 'r+');
}

/** Removes a database file that was never taken into use, with what SQLite keeps beside it. */
export function removeDatabaseFiles(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}

function sync(path: string, flags: string): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
