import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseOutput } from '../../../src/contract/command-output.ts';
import { dataFolder } from '../../data-folder.ts';
import { databaseFileName } from '../../db/open-database.ts';
import { restoreDatabase } from '../../db/restore-database.ts';
import { withAppErrors } from '../../db/sqlite-failure.ts';
import { verifyDatabase } from '../../db/verify-database.ts';
import type { CommandContext } from '../command-context.ts';
import { toJsonText, toLinesText } from '../print.ts';

/** `restore`: puts a checked backup in the place of a data folder's database, which is kept. Dunwu must not be open. */
export function restore(
  path: string,
  options: { data?: string; json?: boolean },
  { words, print }: CommandContext,
): void {
  const folder = dataFolder(options.data);
  withAppErrors(folder, () => mkdirSync(folder, { recursive: true }));
  const keptAs = restoreDatabase(folder, resolve(path), new Date());
  const file = join(folder, databaseFileName);
  const { version, counts } = verifyDatabase(file);
  if (options.json)
    print(toJsonText(databaseOutput.parse({ file, bytes: statSync(file).size, version, rows: counts, keptAs })));
  else {
    print(
      toLinesText([
        words('cli:restore.done', { file }),
        ...(keptAs === null ? [] : [words('cli:restore.kept', { keptAs })]),
      ]),
    );
  }
}
