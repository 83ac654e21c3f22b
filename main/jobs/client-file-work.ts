import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../app-error.ts';
import type { ClientFileOrder, WrittenClientFile } from '../export/client-file/write-client-file.ts';
import type { ReadClient, ReadClientOrder } from '../import/client-file/read-client-file.ts';
import { builtFile, isBuilt } from './built-file.ts';
import type { ClientWorkerOrder, ClientWorkerReply } from './client-file-worker.ts';
import { orAborted } from './or-aborted.ts';

/** Writes and opens client files beside the event loop: their keys take a moment and much memory on purpose. */
export interface ClientFileWork {
  /** As `writeClientFile`. Rejects with the signal's reason when that aborts; the worker is then ended. */
  write(order: ClientFileOrder, signal?: AbortSignal): Promise<WrittenClientFile>;
  /** As `readClientFile`. */
  read(order: ReadClientOrder, signal?: AbortSignal): Promise<ReadClient>;
  /** Resolves when nothing is being written or read: nobody then has the database open but its owner. */
  idle(): Promise<void>;
  close(): void;
}

/** How long the worker stays when nobody wants anything, in ms. */
const idleTime = 30_000;
/** Longest that a file may take, in ms: one that takes longer was made to. */
const longest = 600_000;
/** Memory of JavaScript objects, in MB; the key's own memory comes on top. */
const mostObjects = 1_024;

/** Work whose thread starts with the first order. */
export function createClientFileWork(): ClientFileWork {
  const closing = new AbortController();
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastTurn: Promise<unknown> = Promise.resolve();

  const run = async (message: ClientWorkerOrder, ended: AbortSignal): Promise<WrittenClientFile | ReadClient> => {
    clearTimeout(idle);
    const thread = worker ?? startWorker();
    worker = thread;
    const stop = () => {
      if (worker === thread) worker = undefined;
      void thread.terminate();
    };
    ended.addEventListener('abort', stop, { once: true });
    try {
      return await orderedFrom(thread, message);
    } catch (error) {
      if (!(error instanceof AppError)) stop();
      throw error;
    } finally {
      ended.removeEventListener('abort', stop);
      thread.unref();
      idle = setTimeout(stop, idleTime).unref();
    }
  };
  const inTurn = (message: ClientWorkerOrder, signal: AbortSignal | undefined) => {
    const ended = AbortSignal.any([closing.signal, AbortSignal.timeout(longest), ...(signal ? [signal] : [])]);
    const before = lastTurn;
    const work = orAborted(before, ended).then(() => {
      ended.throwIfAborted();
      return run(message, ended);
    });
    lastTurn = Promise.all([before, work.catch(() => undefined)]);
    return orAborted(work, ended);
  };
  return {
    write: (order, signal) => inTurn({ kind: 'write', order }, signal) as Promise<WrittenClientFile>,
    read: (order, signal) => inTurn({ kind: 'read', order }, signal) as Promise<ReadClient>,
    idle: async () => void (await lastTurn),
    close() {
      clearTimeout(idle);
      closing.abort(new DOMException('Dunwu was closed', 'AbortError'));
      void worker?.terminate();
    },
  };
}

function startWorker(): Worker {
  const thread = new Worker(workerUrl(), { resourceLimits: { maxOldGenerationSizeMb: mostObjects } });
  // Whoever waits for an order hears of it; between orders nobody needs to.
  thread.on('error', () => {});
  return thread;
}

/** Sends an order and waits for what comes of it. */
function orderedFrom(thread: Worker, message: ClientWorkerOrder): Promise<WrittenClientFile | ReadClient> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      thread.off('error', onError).off('exit', onExit).off('message', onReply);
      finish();
    };
    const onError = (error: unknown) => settle(() => reject(error));
    const onExit = (code: number) => settle(() => reject(new Error(`The worker of client files ended with ${code}`)));
    const onReply = (reply: ClientWorkerReply) =>
      settle(() => {
        if (reply.kind === 'done') resolve(reply.result);
        else if (reply.kind === 'failed') reject(new AppError(reply.code, reply.params));
        else reject(new Error(reply.reason));
      });
    thread.ref();
    thread.on('error', onError).on('exit', onExit).on('message', onReply);
    thread.postMessage(message);
  });
}

function workerUrl(): URL {
  return isBuilt
    ? pathToFileURL(builtFile('client-file-worker.js'))
    : new URL('./client-file-worker.ts', import.meta.url);
}
