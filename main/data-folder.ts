import { resolve } from 'node:path';
import envPaths from 'env-paths';

/**
 * Where Dunwu keeps its database: the folder asked for, else `DUNWU_DATA`, else the system's place for application
 * data (`~/.local/share/dunwu`, `~/Library/Application Support/dunwu`, `%LOCALAPPDATA%\dunwu\Data`). The same for
 * every host, so that the desktop app and the browser show the same work.
 */
export function dataFolder(asked?: string): string {
  return resolve(asked || process.env.DUNWU_DATA || envPaths('dunwu', { suffix: '' }).data);
}
