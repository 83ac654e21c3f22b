import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { verifyOutput } from '../../../src/contract/command-output.ts';
import { AppError } from '../../app-error.ts';
import { dataFolder } from '../../data-folder.ts';
import { databaseFileName } from '../../db/open-database.ts';
import { verifyDatabase } from '../../db/verify-database.ts';
import type { CommandContext } from '../command-context.ts';
import { toJsonText, toLinesText } from '../print.ts';

/**
 * `verify`: checks a database or backup file, or a data folder's database, without changing it. A damaged one is
 * AppError BACKUP_INVALID, after the report was printed.
 */
export function verify(
  path: string | undefined,
  options: { data?: string; json?: boolean },
  { words, print }: CommandContext,
): void {
  const file = path === undefined ? join(dataFolder(options.data), databaseFileName) : resolve(path);
  if (!existsSync(file)) throw new AppError('FILE_UNREADABLE', { path: file, detail: 'ENOENT' });
  const { ok, version, problems, counts } = verifyDatabase(file);
  if (options.json) print(toJsonText(verifyOutput.parse({ file, ok, version, problems, rows: counts })));
  if (!ok) throw new AppError('BACKUP_INVALID', { fileName: basename(file), detail: problems.slice(0, 3).join('; ') });
  if (options.json) return;
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  print(toLinesText([words('cli:verify.done', { file, version, rows })]));
}
