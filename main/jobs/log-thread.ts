import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../app-error.ts';
import type { LogSource } from '../import/training-logs/types.ts';
import { builtFile, isBuilt } from './built-file.ts';
import type { LogOrder, LogWorkerMessage, SentFailure } from './log-worker.ts';

/** Memory of JavaScript objects that a worker may take, in MB: a log that needs more is refused instead of the whole app ended. */
const mostObjects = 1_024;

type ReadOrder = Extract<LogOrder, { kind: 'read' }>;

/** One worker that reads logs, one order at a time. It keeps the process alive only while it works. */
export interface LogThread {
  /** `onMessage` hears what the worker says of its progress. Rejects when the worker breaks or is stopped before it is done. */
  run(
    sources: readonly LogSource[],
    order: Omit<ReadOrder, 'kind' | 'sources'>,
    onMessage: (message: LogWorkerMessage) => void,
  ): Promise<void>;
  /** False once it has ended: by `stop`, or because it broke. */
  readonly alive: boolean;
  stop(): void;
}

interface Task {
  readonly sources: readonly LogSource[];
  readonly streams: Map<number, AsyncIterator<Uint8Array>>;
  readonly onMessage: (message: LogWorkerMessage) => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a worker. */
export function startLogThread(): LogThread {
  const worker = new Worker(workerUrl(), { resourceLimits: { maxOldGenerationSizeMb: mostObjects } });
  let task: Task | undefined;
  let alive = true;
  const settle = (finish: (one: Task) => void) => {
    const one = task;
    task = undefined;
    worker.unref();
    if (!one) return;
    for (const stream of one.streams.values()) void stream.return?.().catch(() => undefined);
    finish(one);
  };
  const end = (error: Error) => {
    alive = false;
    settle(({ reject }) => reject(error));
  };
  worker.unref();
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`The log worker ended with ${code}`)));
  worker.on('message', (message: LogWorkerMessage) => {
    if (!task) return;
    if (message.kind === 'done') settle(({ resolve }) => resolve());
    else if (message.kind === 'broken') end(new Error(message.reason));
    else if ('stream' in message) serve(worker, task, message);
    else task.onMessage(message);
  });
  return {
    run: (sources, order, onMessage) =>
      new Promise<void>((resolve, reject) => {
        task = { sources, streams: new Map(), onMessage, resolve, reject };
        worker.ref();
        const described = sources.map(({ name, size }) => ({ name, size }));
        worker.postMessage({ kind: 'read', sources: described, ...order } satisfies LogOrder);
      }),
    get alive() {
      return alive;
    },
    stop() {
      void worker.terminate();
      end(new Error('The log worker was stopped'));
    },
  };
}

/** Opens, reads on in or closes a stream of a source for the worker. */
function serve(worker: Worker, task: Task, message: Extract<LogWorkerMessage, { stream: number }>): void {
  const { stream } = message;
  const iterator = task.streams.get(stream);
  if (message.kind === 'open') {
    const source = task.sources[message.source];
    if (source) task.streams.set(stream, source.stream()[Symbol.asyncIterator]());
  } else if (message.kind === 'close') {
    task.streams.delete(stream);
    void iterator?.return?.().catch(() => undefined);
  } else if (iterator) void sendNext(worker, stream, iterator);
}

async function sendNext(worker: Worker, stream: number, iterator: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    const { done, value } = await iterator.next();
    // A copy to give away: a piece of a file may be a window on memory that others use.
    const bytes = done ? null : new Uint8Array(value);
    worker.postMessage({ kind: 'chunk', stream, bytes } satisfies LogOrder, bytes ? [bytes.buffer] : []);
  } catch (error) {
    worker.postMessage({ kind: 'chunk', stream, bytes: null, failure: sentFailure(error) } satisfies LogOrder);
  }
}

function sentFailure(error: unknown): SentFailure {
  if (error instanceof AppError) return { code: error.code, params: error.params };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'FILE_UNREADABLE', params: { path: '', detail } };
}

function workerUrl(): URL {
  return isBuilt ? pathToFileURL(builtFile('log-worker.js')) : new URL('./log-worker.ts', import.meta.url);
}
