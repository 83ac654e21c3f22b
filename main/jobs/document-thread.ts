import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../app-error.ts';
import type { DeliverableJob, Finished } from '../export/make-deliverable.ts';
import { builtFile, isBuilt } from './built-file.ts';
import type { DocumentTask, DocumentWorkerMessage } from './document-worker.ts';

/** One worker that makes documents, one at a time. It keeps the process alive only while it works. */
export interface DocumentThread {
  /** Rejects with AppError for an expected failure, and with an Error when the worker ends before it is done. */
  run(kind: DocumentTask['kind'], job: DeliverableJob, onStep?: (step: 'write' | 'check') => void): Promise<Finished>;
  /** False once it has ended: by `stop`, or because it broke. */
  readonly alive: boolean;
  stop(): void;
}

interface Waiting {
  readonly task: number;
  readonly resolve: (finished: Finished) => void;
  readonly reject: (error: unknown) => void;
  readonly onStep: ((step: 'write' | 'check') => void) | undefined;
}

/** Starts a worker. */
export function startDocumentThread(): DocumentThread {
  const worker = new Worker(workerUrl());
  let waiting: Waiting | undefined;
  let alive = true;
  let task = 0;
  const settle = (finish: (one: Waiting) => void) => {
    const one = waiting;
    waiting = undefined;
    worker.unref();
    if (one) finish(one);
  };
  const end = (error: Error) => {
    alive = false;
    settle(({ reject }) => reject(error));
  };
  worker.unref();
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`The document worker ended with ${code}`)));
  worker.on('message', (message: DocumentWorkerMessage) => {
    if (message.task !== waiting?.task) return;
    if ('step' in message) waiting.onStep?.(message.step);
    else if ('finished' in message) settle(({ resolve }) => resolve(message.finished));
    else settle(({ reject }) => reject(failureOf(message)));
  });
  return {
    run: (kind, job, onStep) =>
      new Promise<Finished>((resolve, reject) => {
        task += 1;
        waiting = { task, resolve, reject, onStep };
        worker.ref();
        worker.postMessage({ task, kind, job } satisfies DocumentTask);
      }),
    get alive() {
      return alive;
    },
    stop() {
      alive = false;
      void worker.terminate();
    },
  };
}

type Failed = Extract<DocumentWorkerMessage, { expected: unknown } | { failure: string }>;

function failureOf(message: Failed): Error {
  if ('failure' in message) return new Error(message.failure);
  return new AppError(message.expected.code, message.expected.params);
}

function workerUrl(): URL {
  return isBuilt ? pathToFileURL(builtFile('document-worker.js')) : new URL('./document-worker.ts', import.meta.url);
}
