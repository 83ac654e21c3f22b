import { existsSync, type Stats } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** Files that are watched at most: a wrong folder must not take the machine. */
const mostFiles = 2000;
/** Folders below the watched one that are looked into. */
const depth = 10;

/** How long to wait before what changed is told, in ms: until it is quiet, and no longer than `atMost` when it never is. */
export interface Patience {
  readonly quiet: number;
  readonly atMost: number;
  /** How often a folder that went away is looked for. */
  readonly lookAgain: number;
}

export interface FolderWatch {
  /** All files that are there, by their paths within the folder with `/`. */
  readonly files: ReadonlySet<string>;
  close(): void;
}

interface Told {
  /** Files that are new or have changed, at least one. */
  onChanged(paths: readonly string[]): void;
  /** The folder went away, or came back. */
  onPresence(): void;
  onError(error: unknown): void;
}

/**
 * Watches the files of a folder that `isWanted`, and of everything below it: what is there at first counts as new. Hidden files and links are left out. Training
 * programs write every second, so changes are told when it is quiet for a moment or a while has passed.
 */
export function watchFolder(
  folder: string,
  isWanted: (name: string) => boolean,
  patience: Patience,
  told: Told,
): FolderWatch {
  const files = new Set<string>();
  const changed = createBatch(patience, (paths) => told.onChanged(paths.filter((path) => files.has(path))));
  let watcher: ReturnType<typeof watch> | undefined;
  let there = existsSync(folder);
  let closed = false;
  let full = false;

  const start = () => {
    watcher = watch(folder, { depth, followSymlinks: false, ignored: isIgnored, alwaysStat: true });
    watcher.on('add', (path, stats) => {
      const name = nameOf(path);
      if (!stats?.isFile() || !isWanted(name)) return;
      if (files.size >= mostFiles && !files.has(name)) return tellFull();
      files.add(name);
      changed.add(name);
    });
    watcher.on('change', (path) => changed.add(nameOf(path)));
    watcher.on('unlink', (path) => files.delete(nameOf(path)));
    watcher.on('error', told.onError);
  };
  const stop = () => {
    void watcher?.close();
    watcher = undefined;
    files.clear();
  };
  const isIgnored = (path: string, stats?: Stats) =>
    path !== folder && (basename(path).startsWith('.') || (stats?.isFile() === true && !isWanted(nameOf(path))));
  const tellFull = () => {
    if (!full) told.onError(new Error(`more than ${mostFiles} logs in ${folder}`));
    full = true;
  };
  const nameOf = (path: string) => relative(folder, path).split(sep).join('/');

  if (there) start();
  const looking = setInterval(() => {
    if (closed || existsSync(folder) === there) return;
    there = !there;
    if (there) start();
    else stop();
    told.onPresence();
  }, patience.lookAgain).unref();
  return {
    files,
    close() {
      closed = true;
      clearInterval(looking);
      changed.close();
      stop();
    },
  };
}

/** Collects what happens and hands it over when nothing happened for a while, or after a longer while all the same. */
function createBatch({ quiet, atMost }: Patience, tell: (all: readonly string[]) => void) {
  const waiting = new Set<string>();
  let whenQuiet: NodeJS.Timeout | undefined;
  let latest: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(whenQuiet);
    clearTimeout(latest);
    latest = undefined;
    const all = [...waiting];
    waiting.clear();
    if (all.length > 0) tell(all);
  };
  return {
    add(one: string) {
      waiting.add(one);
      clearTimeout(whenQuiet);
      whenQuiet = setTimeout(flush, quiet).unref();
      latest ??= setTimeout(flush, atMost).unref();
    },
    close() {
      clearTimeout(whenQuiet);
      clearTimeout(latest);
      waiting.clear();
    },
  };
}
