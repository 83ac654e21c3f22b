import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withAppErrors } from '../../db/sqlite-failure.ts';

/** A folder of the data folder for files on their way: emptied at the start, whatever a crash left there. */
export interface ClientFolder {
  /** A path that nothing else uses. */
  newPath(): string;
  remove(...paths: readonly string[]): void;
  empty(): void;
}

/** The folder of client files on their way. */
export function clientFolder(dataFolder: string): ClientFolder {
  const folder = join(dataFolder, 'clients');
  return {
    newPath() {
      withAppErrors(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
      return join(folder, randomUUID());
    },
    remove(...paths) {
      for (const path of paths) {
        for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
      }
    },
    empty: () => rmSync(folder, { recursive: true, force: true }),
  };
}
