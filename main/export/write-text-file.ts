import { rmSync, writeFileSync } from 'node:fs';
import { AppError } from '../app-error.ts';
import { moveIntoPlace } from '../db/durable-files.ts';
import { asAppError } from '../db/sqlite-failure.ts';

/**
 * Writes a text file whole or not at all: under another name first, then moved into place. Throws AppError DISK_FULL,
 * READ_ONLY or, where the folder is not there, FILE_UNREADABLE; a file that was there then stays as it was.
 */
export function writeTextFile(path: string, text: string): void {
  const unfinished = `${path}.unfinished`;
  try {
    writeFileSync(unfinished, text);
    moveIntoPlace(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) {
      throw new AppError('FILE_UNREADABLE', { path, detail: code }, { cause: error });
    }
    throw asAppError(error, path);
  }
}
