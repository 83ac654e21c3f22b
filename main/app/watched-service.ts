import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type * as z from 'zod';
import { defaultRunSettings, type watchedFolder } from '../../src/contract/run-records.ts';
import type { TrainingRun } from '../db/repositories/training-runs.ts';
import { diskSources } from '../import/training-logs/disk-sources.ts';
import type { LogSource } from '../import/training-logs/types.ts';
import type { LogReading } from '../jobs/log-reading.ts';
import type { Context } from './context.ts';
import type { FaultLog } from './fault-log.ts';
import { found } from './found.ts';
import type { HostEvents } from './host-events.ts';
import { keepRun } from './keep-run.ts';
import type { LogFolder } from './watched-logs/log-folder.ts';
import { logUnitOf } from './watched-logs/log-unit.ts';
import { type FolderWatch, type Patience, watchFolder } from './watched-logs/watch-folder.ts';
import { readWatchedState, type WatchedState, writeWatchedState } from './watched-logs/watched-state.ts';

/** A log that is written once a second is read again every few seconds at most. */
export const usualPatience: Patience = { quiet: 1_000, atMost: 5_000, lookAgain: 5_000 };

export interface WatchedParts {
  readonly dataFolder: string;
  readonly folder: LogFolder;
  readonly reading: () => LogReading;
  readonly events: HostEvents;
  readonly log: FaultLog;
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
    const queue = createQueue((unit) =>
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

/** Units that wait to be read, one at a time, each once however often it changed; a rest after each as long as it took. */
function createQueue(read: (unit: string) => Promise<void>) {
  const waiting = new Set<string>();
  let busy = false;
  let closed = false;
  const next = async () => {
    if (busy) return;
    busy = true;
    for (let [unit] = waiting; unit !== undefined && !closed; [unit] = waiting) {
      waiting.delete(unit);
      const started = performance.now();
      await read(unit);
      await new Promise((resolve) => setTimeout(resolve, performance.now() - started).unref());
    }
    busy = false;
  };
  return {
    add(paths: readonly string[]) {
      for (const path of paths) {
        const found = logUnitOf(path);
        if (found) waiting.add(found.unit);
      }
      void next();
    },
    close() {
      closed = true;
      waiting.clear();
    },
  };
}

interface Unit extends WatchedState {
  readonly unit: string;
  readonly files: ReadonlySet<string>;
  /** Units whose failure is noted already: a log that grows would fill the log of faults. */
  readonly failing: Set<string>;
}

/** Reads what belongs to a unit and keeps its runs. What cannot be read goes to the log: the file may still be growing. */
async function readAgain(
  context: Context,
  { reading, events, log }: WatchedParts,
  { path, organisationId, unit, files, failing }: Unit,
  signal: AbortSignal,
): Promise<void> {
  let changed = false;
  const note = (error: unknown) => {
    if (!failing.has(unit)) log.note(`watched folder: ${unit}`, error);
    failing.add(unit);
  };
  try {
    const names = [...files].filter((name) => logUnitOf(name)?.unit === unit).sort();
    const sources = names.flatMap((name) => sourceAt(path, name));
    if (sources.length === 0) return;
    const { failures } = await reading().read(sources, {
      signal,
      settings: defaultRunSettings,
      onRun(read) {
        if (signal.aborted) return;
        const before = context.now();
        const run = keepRun(context, read, { organisationId, sourcePath: join(path, unit) });
        changed ||= run !== null && run.updatedAt >= before;
      },
    });
    if (failures.length === 0) failing.delete(unit);
    for (const { error } of failures) note(error);
  } catch (error) {
    if (!signal.aborted) note(error);
  }
  if (changed) events.emit({ type: 'runs-changed', organisationId });
}

/** The file as a source under its path within the watched folder; nothing when it has gone since. */
function sourceAt(folder: string, name: string): readonly LogSource[] {
  const path = join(folder, name);
  return existsSync(path) ? diskSources(path).map((source) => ({ ...source, name })) : [];
}
