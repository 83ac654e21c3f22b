import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageTag } from '../../locales/resources.ts';
import { serveOutput } from '../../src/contract/command-output.ts';
import { openDunwu } from '../app/open-dunwu.ts';
import { fixedLogFolder } from '../app/watched-logs/log-folder.ts';
import { AppError } from '../app-error.ts';
import { screenFolder } from '../app-root.ts';
import { dataFolder } from '../data-folder.ts';
import { wordsIn } from '../words.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { workshopDoor } from './workshop-door.ts';

export interface ServerOptions {
  /** 0: any free port. */
  readonly port: number;
  /** The data folder; absent: the default one. */
  readonly data?: string;
  /** Print `{"url": …}` and nothing else. */
  readonly json?: boolean;
  /** The folder whose training logs are watched; absent: `training-logs` in the data folder. */
  readonly logs?: string;
  readonly language: LanguageTag;
}

/**
 * Opens the database, serves it on 127.0.0.1, prints the address once it answers, and closes both in order on SIGINT,
 * SIGTERM or SIGHUP. Throws AppError when the database cannot be opened or there is no folder `logs`, EADDRINUSE when the port is taken.
 */
export async function runServer(options: ServerOptions): Promise<RunningServer> {
  const folder = dataFolder(options.data);
  const logFolder = fixedLogFolder(folder, options.logs === undefined ? undefined : existingFolder(options.logs));
  const dunwu = openDunwu({ dataFolder: folder, host: 'server', screenFolder, logFolder, door: workshopDoor });
  try {
    const server = await startServer({ dunwu, port: options.port });
    closeOnSignal(async () => {
      await server.close();
      dunwu.close();
    });
    const { url } = server;
    const text = options.json
      ? JSON.stringify(serveOutput.parse({ url }))
      : wordsIn(options.language)('cli:serve.ready', { url });
    process.stdout.write(`${text}\n`);
    return server;
  } catch (error) {
    dunwu.close();
    throw error;
  }
}

/** Throws AppError FILE_UNREADABLE where there is no such folder. */
function existingFolder(path: string): string {
  const full = resolve(path);
  if (statSync(full, { throwIfNoEntry: false })?.isDirectory()) return full;
  throw new AppError('FILE_UNREADABLE', { path, detail: 'ENOENT' });
}

/** Once: Ctrl-C in a terminal arrives twice, from the terminal and from the launcher. */
function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const stop = (): void => {
    if (closing) return;
    closing = true;
    void close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
