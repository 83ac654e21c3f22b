import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type * as z from 'zod';
import type { watchedFolder } from '../../src/contract/run-records.ts';
import type { TrainingRun } from '../db/repositories/training-run-row.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import type { LogFolder } from './watched-logs/log-folder.ts';
import { logUnitOf } from './watched-logs/log-unit.ts';
import { type ReadAgainParts, readAgain } from './watched-logs/read-again.ts';
import { createUnitQueue } from './watched-logs/unit-queue.ts';
import { type FolderWatch, type Patience, watchFolder } from './watched-logs/watch-folder.ts';
import { readWatchedState, type WatchedState, writeWatchedState } from './watched-logs/watched-state.ts';

/** A log that is written once a second is read again every few seconds at most. */
export const usualPatience: Patience = { quiet: 1_000, atMost: 5_000, lookAgain: 5_000 };

export interface WatchedParts extends ReadAgainParts {
  readonly dataFolder: string;
  readonly folder: LogFolder;
  readonly patience: Patience;
}

/** Watches one folder and keeps the runs of its logs up to date, for one organisation. */
export function watchedService(context: Context, parts: WatchedParts) {
  let state: WatchedState | null = null;
  let watching: { readonly folder: FolderWatch; readonly stop: AbortController } | undefined;

  const end = () => {
    watching?.stop.abort();
    watching?.folder.close();
    watching = undefined;
    state = null;
  };
  const begin = (wanted: WatchedState) => {
    end();
    state = wanted;
    const { organisationId } = wanted;
    const stop = new AbortController();
    const failing = new Set<string>();
    const queue = createUnitQueue((unit) =>
      readAgain(context, parts, { ...wanted, unit, files: folder.files, failing }, stop.signal),
    );
    const folder = watchFolder(wanted.path, (name) => logUnitOf(name) !== null, parts.patience, {
      onChanged: (paths) => queue.add(paths),
      onPresence: () => parts.events.emit({ type: 'runs-changed', organisationId }),
      onError: (error) => parts.log.note('watched folder', error),
    });
    stop.signal.addEventListener('abort', queue.close);
    watching = { folder, stop };
  };
  const describe = (): z.infer<typeof watchedFolder> => ({
    path: state?.path ?? null,
    organisationId: state?.organisationId ?? null,
    canChoose: parts.folder.canChoose,
    offered: parts.folder.offered,
    missing: state !== null && !existsSync(state.path),
  });
  return {
    get: describe,
    async choose({ organisationId }: { organisationId: string }) {
      found(context.store.organisations.get(organisationId), 'organisation');
      const path = await parts.folder.ask();
      if (path === null) return describe();
      writeWatchedState(parts.dataFolder, { path, organisationId });
      begin({ path, organisationId });
      return describe();
    },
    stop() {
      writeWatchedState(parts.dataFolder, null);
      end();
      return describe();
    },
    /** Goes on with what was watched before, as long as its organisation is there: at the start, and when the database was exchanged. */
    resume(): void {
      end();
      const before = readWatchedState(parts.dataFolder);
      if (before && context.store.organisations.get(before.organisationId)) begin(before);
    },
    isWatched: ({ sourcePath, organisationId }: TrainingRun): boolean =>
      state !== null && sourcePath !== null && organisationId === state.organisationId && isIn(state.path, sourcePath),
    close: end,
  };
}

function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}
