import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../app-error.ts';
import { moveIntoPlace } from '../db/durable-files.ts';
import { asAppError } from '../db/sqlite-failure.ts';

/** A file that stands in its place. */
export interface KeptFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal, of what was read back from the disk. */
  readonly sha256: string;
}

/** Begins with the id of the process that writes it, so that others leave it alone. */
const unfinishedName = /^\.dunwu-(\d+)-[\da-f-]{36}\.unfinished$/;
/** Nothing takes this long: what is older was left behind. In ms. */
const longestWrite = 3_600_000;
/** Virus scanners and file indexers hold a new file for a moment: how often to try, and how long to wait between. In ms. */
const tries = 6;
const pause = 120;

/**
 * Puts checked bytes at `path`, whole or not at all: writes them under another name in the same folder, reads the file back
 * from the disk and compares, then moves it over what was there. An equal hash means that whatever was found true of the
 * bytes is true of the file. A failure, a cancel or a crash leaves what was there before. Throws AppError EXPORT_DIFFERS,
 * FILE_IN_USE, DISK_FULL, READ_ONLY or FILE_UNREADABLE; the signal's reason when it aborts before the move.
 */
export async function keepVerified(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<KeptFile> {
  signal?.throwIfAborted();
  const folder = dirname(path);
  const unfinished = join(folder, `.dunwu-${process.pid}-${randomUUID()}.unfinished`);
  try {
    mkdirSync(folder, { recursive: true });
    sweepUnfinished(folder);
    writeFileSync(unfinished, bytes, { flag: 'wx', flush: true });
    const sha256 = sameAs(bytes, readFileSync(unfinished), basename(path));
    await moveWhenFree(unfinished, path, signal);
    return { path, bytes: bytes.byteLength, sha256 };
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    throw signal?.aborted ? signal.reason : keepFailure(error, path);
  }
}

/** Where a file for `folder` is written before it is finished: beside its place, so that moving it there is one step. */
export function unfinishedIn(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    sweepUnfinished(folder);
  } catch (error) {
    throw keepFailure(error, folder);
  }
  return join(folder, `.dunwu-${process.pid}-${randomUUID()}.unfinished`);
}

/** Moves a file that was checked from where `unfinishedIn` had it to its place. Throws as `keepVerified` does. */
export async function moveFinished(unfinished: string, path: string, signal?: AbortSignal): Promise<void> {
  try {
    await moveWhenFree(unfinished, path, signal);
  } catch (error) {
    throw signal?.aborted ? signal.reason : keepFailure(error, path);
  }
}

/** Removes what a crash left unfinished in a folder; files that are being written stay. */
export function sweepUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = unfinishedName.exec(name) ?? [];
    if (pid && isLeftOver(join(folder, name), Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isLeftOver(path: string, pid: number): boolean {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age > longestWrite || !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is one, of another user.
    return codeOf(error) === 'EPERM';
  }
}

/** The hash of both; throws AppError EXPORT_DIFFERS where the disk gives back something else. */
function sameAs(written: Uint8Array, readBack: Uint8Array, fileName: string): string {
  const [expected, found] = [hashOf(written), hashOf(readBack)];
  if (expected !== found) throw new AppError('EXPORT_DIFFERS', { where: fileName, expected, found });
  return found;
}

/** SHA-256 in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function moveWhenFree(from: string, to: string, signal?: AbortSignal): Promise<void> {
  for (let left = tries - 1; ; left -= 1) {
    signal?.throwIfAborted();
    try {
      return moveIntoPlace(from, to);
    } catch (error) {
      if (left === 0 || !isHeld(error)) throw error;
      await wait(pause, undefined, { signal });
    }
  }
}

/** Windows says EPERM, EACCES or EBUSY for a file that a program holds open; elsewhere the first two mean missing rights. */
function isHeld(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EBUSY' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
}

function keepFailure(error: unknown, path: string): unknown {
  const code = codeOf(error);
  const moving = error instanceof Error && 'syscall' in error && error.syscall === 'rename';
  if (moving && isHeld(error)) return new AppError('FILE_IN_USE', { fileName: basename(path) }, { cause: error });
  if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOTEMPTY', 'ENAMETOOLONG', 'EIO'].includes(code)) {
    return new AppError('FILE_UNREADABLE', { path, detail: code }, { cause: error });
  }
  return asAppError(error, path);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
