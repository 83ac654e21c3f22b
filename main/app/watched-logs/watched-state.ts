import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { moveIntoPlace } from '../../db/durable-files.ts';
import { withAppErrors } from '../../db/sqlite-failure.ts';

/**
 * Which folder is watched, and for whom. Beside the database and not in it: it is about this machine, and a database that
 * comes from elsewhere must not name folders to read.
 */
const watchedState = z.object({ path: z.string(), organisationId: z.string() });
export type WatchedState = z.infer<typeof watchedState>;

const fileIn = (dataFolder: string): string => join(dataFolder, 'watched-logs.json');

/** What was watched when Dunwu was last used; null: nothing, or nothing that can be read. */
export function readWatchedState(dataFolder: string): WatchedState | null {
  try {
    return watchedState.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')));
  } catch {
    return null;
  }
}

/** Remembers it for the next start; null forgets. Throws AppError DISK_FULL, READ_ONLY. */
export function writeWatchedState(dataFolder: string, state: WatchedState | null): void {
  const path = fileIn(dataFolder);
  withAppErrors(path, () => {
    if (state === null) return rmSync(path, { force: true });
    writeFileSync(`${path}.new`, JSON.stringify(state));
    return moveIntoPlace(`${path}.new`, path);
  });
}
