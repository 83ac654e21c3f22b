import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseOutput } from '../../../src/contract/command-output.ts';
import { AppError } from '../../app-error.ts';
import { dataFolder } from '../../data-folder.ts';
import { writeBackupFile } from '../../db/backup.ts';
import { databaseFileName, openDatabase } from '../../db/open-database.ts';
import { verifyDatabase } from '../../db/verify-database.ts';
import type { CommandContext } from '../command-context.ts';
import { toJsonText, toLinesText } from '../print.ts';

/** `backup`: copies the database of a data folder to `path`, checked and counted. Makes no data folder. */
export function backup(
  path: string,
  options: { data?: string; json?: boolean },
  { words, print }: CommandContext,
): void {
  const folder = dataFolder(options.data);
  const source = join(folder, databaseFileName);
  if (!existsSync(source)) throw new AppError('NOT_FOUND', { what: source });
  const file = resolve(path);
  const { database, close } = openDatabase(folder, new Date());
  try {
    writeBackupFile(database, file);
  } finally {
    close();
  }
  const { version, counts } = verifyDatabase(file);
  const output = databaseOutput.parse({ file, bytes: statSync(file).size, version, rows: counts });
  if (options.json) print(toJsonText(output));
  else print(toLinesText([words('cli:backup.done', { file, bytes: output.bytes })]));
}
