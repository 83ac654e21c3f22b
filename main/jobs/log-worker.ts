import { parentPort } from 'node:worker_threads';
import type { AppErrorCode, AppErrorParams } from '../../src/contract/errors.ts';
import type { ColumnRoles, RunAnalysis, RunSettings } from '../../src/domain/training-run/types.ts';
import { AppError } from '../app-error.ts';
import { judgeRun } from '../import/training-logs/judge-run.ts';
import { type ReadGroup, readLogGroups } from '../import/training-logs/read-log-groups.ts';
import type { LogSource, ReadRun } from '../import/training-logs/types.ts';

/** A run that was read and judged; `notes` are those of both. */
export interface JudgedRun extends ReadRun {
  readonly analysis: RunAnalysis;
}

/** An expected failure as it travels. */
export interface SentFailure {
  readonly code: AppErrorCode;
  readonly params: AppErrorParams;
}

/** What a log worker is told. The sources stay where they are: it pulls their bytes piece by piece. */
export type LogOrder =
  | {
      readonly kind: 'read';
      readonly sources: readonly Pick<LogSource, 'name' | 'size'>[];
      /** Names of everything that was chosen, sources that are not to be read (again) included. */
      readonly siblings: readonly string[];
      readonly settings: RunSettings;
      readonly roles: ColumnRoles | undefined;
      readonly unnamed: boolean | undefined;
    }
  | {
      readonly kind: 'chunk';
      readonly stream: number;
      readonly bytes: Uint8Array | null;
      readonly failure?: SentFailure;
    };

/** What it says. `group`: these sources are read from now on; `pull`: the next piece of a stream is wanted. */
export type LogWorkerMessage =
  | { readonly kind: 'open'; readonly stream: number; readonly source: number }
  | { readonly kind: 'pull' | 'close'; readonly stream: number }
  | { readonly kind: 'group'; readonly names: readonly string[] }
  | { readonly kind: 'progress'; readonly fileName: string; readonly share: number }
  | {
      readonly kind: 'result';
      readonly names: readonly string[];
      readonly runs: readonly JudgedRun[];
      readonly failure: (SentFailure & { readonly fileName: string }) | null;
      readonly stranger: boolean;
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'broken'; readonly reason: string };

const port = parentPort;
const waiting = new Map<number, (chunk: Extract<LogOrder, { kind: 'chunk' }>) => void>();
let streams = 0;

port?.on('message', (order: LogOrder) => {
  if (order.kind === 'read') void read(order);
  else waiting.get(order.stream)?.(order);
});

async function read({
  sources,
  siblings,
  settings,
  roles,
  unnamed,
}: Extract<LogOrder, { kind: 'read' }>): Promise<void> {
  try {
    const groups = readLogGroups(sources.map(remoteSource), {
      roles,
      unnamed,
      siblings: new Set(siblings),
      onGroup: (names) => say({ kind: 'group', names }),
      onProgress: (fileName, share) => say({ kind: 'progress', fileName, share }),
    });
    for await (const group of groups) sayResult(judged(group, settings));
    say({ kind: 'done' });
  } catch (error) {
    say({ kind: 'broken', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function judged(group: ReadGroup, settings: RunSettings) {
  return { ...group, runs: group.runs.map((run) => ({ ...run, ...judgeRun(run, settings) })) };
}

function sayResult({ names, runs, failure, stranger }: ReturnType<typeof judged>): void {
  const sent = failure && { fileName: failure.fileName, code: failure.error.code, params: failure.error.params };
  const owned = runs.map((run) => ({ ...run, table: { ...run.table, columns: run.table.columns.map(ownColumn) } }));
  const moved = owned.flatMap(({ table }) => table.columns.flatMap(({ at, values }) => (at ? [at, values] : [values])));
  const buffers = new Set(moved.map(({ buffer }) => buffer as ArrayBuffer));
  say({ kind: 'result', names, runs: owned, failure: sent, stranger }, [...buffers]);
}

/** Its arrays in memory of their own: one that is a window on much more would take all of that along. */
function ownColumn(column: ReadRun['table']['columns'][number]): ReadRun['table']['columns'][number] {
  const own = <T extends Int32Array | Float64Array>(list: T): T =>
    list.byteLength === list.buffer.byteLength ? list : (list.slice() as T);
  return { ...column, at: column.at && own(column.at), values: own(column.values) };
}

/** A source whose bytes are asked for one piece ahead. */
function remoteSource({ name, size }: Pick<LogSource, 'name' | 'size'>, source: number): LogSource {
  async function* stream(): AsyncGenerator<Uint8Array, void, void> {
    streams += 1;
    const id = streams;
    const pull = () =>
      new Promise<Extract<LogOrder, { kind: 'chunk' }>>((resolve) => {
        waiting.set(id, resolve);
        say({ kind: 'pull', stream: id });
      });
    say({ kind: 'open', stream: id, source });
    try {
      let next = pull();
      for (let piece = await next; piece.bytes !== null; piece = await next) {
        next = pull();
        yield piece.bytes;
      }
      const { failure } = await next;
      if (failure) throw new AppError(failure.code, failure.params);
    } finally {
      waiting.delete(id);
      say({ kind: 'close', stream: id });
    }
  }
  return { name, size, stream };
}

function say(message: LogWorkerMessage, moved: readonly ArrayBuffer[] = []): void {
  port?.postMessage(message, [...moved]);
}
