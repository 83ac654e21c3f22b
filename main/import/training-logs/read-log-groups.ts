import { AppError } from '../../app-error.ts';
import { firstBytes } from './byte-lines.ts';
import { logReaders } from './log-readers.ts';
import { preparedRun } from './prepared-run.ts';
import {
  headBytes,
  type LogReader,
  type LogSource,
  type ReadFailure,
  type ReadOptions,
  type ReadRun,
} from './types.ts';
import { unpackedName, unpackedSource } from './unpacked-source.ts';

/** Sources that make one log together, and what came of them. */
export interface ReadGroup {
  readonly names: readonly string[];
  readonly runs: readonly ReadRun[];
  readonly failure: ReadFailure | null;
  /** Whether the failure is that this is no log at all, as most files of a folder are none. */
  readonly stranger: boolean;
}

export interface GroupOptions extends ReadOptions {
  /** Called before the sources of a group are read. */
  readonly onGroup?: ((names: readonly string[]) => void) | undefined;
  /** Names of everything that was chosen, where that is more than the sources. */
  readonly siblings?: ReadonlySet<string> | undefined;
}

interface Group {
  readonly reader: LogReader;
  readonly sources: LogSource[];
}

/** Reads sources group by group; a group that fails stops no other. Throws the signal's reason when that aborts. */
export async function* readLogGroups(
  sources: readonly LogSource[],
  options: GroupOptions = {},
): AsyncGenerator<ReadGroup, void, void> {
  const chosen = options.siblings ?? sources.map(({ name }) => name);
  const siblings: ReadonlySet<string> = new Set([...chosen].map(unpackedName));
  const groups = new Map<string, Group>();
  for (const source of sources) {
    options.onGroup?.([source.name]);
    const claimed = await claimedBy(source, siblings, options.signal);
    if ('failure' in claimed) yield { names: [source.name], runs: [], ...claimed };
    else addTo(groups, claimed.reader, source, siblings);
  }
  const count = byteCounter(groups, options);
  for (const group of groups.values()) {
    options.onGroup?.(group.sources.map(({ name }) => name));
    yield await readGroup(group, options, count);
  }
}

type Claimed = { readonly reader: LogReader } | { readonly failure: ReadFailure; readonly stranger: boolean };

async function claimedBy(
  source: LogSource,
  siblings: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<Claimed> {
  try {
    const unpacked = unpackedSource(source, { signal });
    const head = await firstBytes(unpacked, headBytes);
    const reader = logReaders.find((one) => one.claims(unpacked.name, head, siblings));
    if (reader) return { reader };
    const error = new AppError('LOG_UNREADABLE', { fileName: source.name, detail: describe(head) });
    return { failure: { fileName: source.name, error }, stranger: true };
  } catch (error) {
    signal?.throwIfAborted();
    return { failure: failureOf(source.name, error), stranger: false };
  }
}

function addTo(groups: Map<string, Group>, reader: LogReader, source: LogSource, siblings: ReadonlySet<string>): void {
  const name = unpackedName(source.name);
  const key = `${logReaders.indexOf(reader)} ${reader.groupOf?.(name, siblings) ?? name}`;
  const known = groups.get(key);
  if (known) known.sources.push(source);
  else groups.set(key, { reader, sources: [source] });
}

async function readGroup(
  { reader, sources }: Group,
  { signal, roles, unnamed }: GroupOptions,
  count: (fileName: string, bytes: number) => void,
): Promise<ReadGroup> {
  const names = sources.map(({ name }) => name);
  try {
    const unpacked = sources.map((source) =>
      unpackedSource(source, { signal, onBytes: (bytes) => count(source.name, bytes) }),
    );
    const alone = unnamed && !names.some((name) => name.includes('/'));
    const runs = (await reader.read(unpacked)).map((run) => preparedRun(run, roles, alone));
    return { names, runs, failure: null, stranger: false };
  } catch (error) {
    signal?.throwIfAborted();
    const failure = failureOf(names[0] ?? '', error);
    return { names, runs: [], failure, stranger: failure.error.code === 'LOG_NO_METRICS' };
  }
}

function byteCounter(groups: ReadonlyMap<string, Group>, { onProgress }: GroupOptions) {
  const all = [...groups.values()].flatMap(({ sources }) => sources);
  const total = Math.max(
    1,
    all.reduce((sum, { size }) => sum + size, 0),
  );
  let read = 0;
  return (fileName: string, bytes: number) => {
    read += bytes;
    onProgress?.(fileName, Math.min(1, read / total));
  };
}

/** An unforeseen failure of one file is told of that file: one odd log must not cost the others their place. */
function failureOf(fileName: string, error: unknown): ReadFailure {
  if (error instanceof AppError) return { fileName, error };
  const detail = error instanceof Error ? error.message : String(error);
  return { fileName, error: new AppError('LOG_UNREADABLE', { fileName, detail }, { cause: error }) };
}

/** What a file that is no log begins with, short: an empty file, its first bytes where they are no text, its first word. */
function describe(head: Uint8Array): string {
  if (head.length === 0) return '0 bytes';
  const start = Buffer.from(head.subarray(0, 8));
  const isText = start.every(
    (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d,
  );
  return isText ? JSON.stringify(start.toString('latin1')) : start.toString('hex');
}
