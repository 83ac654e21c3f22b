import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { newDataFolder } from './data-folder.ts';

/**
 * Mounts a small file system of its own (Linux, as root); null where that is not allowed, so that the test can say that
 * it did not run.
 */
export function mountSmallDisk(kilobytes: number): string | null {
  const folder = newDataFolder();
  if (process.platform !== 'linux') return null;
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('/bin/umount', ['-l', folder]));
  return folder;
}

/** Makes a mounted disk read-only, as a damaged card or a network share without rights is. */
export function makeReadOnly(folder: string): void {
  execFileSync('/bin/mount', ['-o', 'remount,ro', folder]);
}
