import { basename } from 'node:path';
import { type WindowsFile, windowsFile } from '../../src/contract/windows-file.ts';
import { AppError } from '../app-error.ts';
import { parseJson, readBytes, textOf } from './json-file.ts';
import { knownWindow } from './known-plan-ids.ts';

/** Six windows are a few hundred bytes. */
const maxBytes = 1_000_000;

/** Reads the limits of single windows. Throws AppError FILE_TOO_LARGE, FILE_UNREADABLE, NOT_JSON or INVALID_INPUT. */
export function readWindowsFile(path: string): WindowsFile {
  const fileName = basename(path);
  const checked = windowsFile.safeParse(parseJson(textOf(readBytes(path, maxBytes), fileName, maxBytes), fileName));
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new AppError('INVALID_INPUT', {
      field: ['windows', ...(issue?.path ?? [])].join('.'),
      detail: issue?.message ?? '',
    });
  }
  for (const { id } of checked.data) knownWindow(id, 'windows');
  return checked.data;
}
