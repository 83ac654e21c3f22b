import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { builtFile, isBuilt } from '../../jobs/built-file.ts';
import { assetBytes } from '../assets.ts';
import type { PrintData } from './print-data.ts';
import type { TypstTask, TypstWorkerMessage } from './typst-worker.ts';

/**
 * Memory of the compiler, in bytes, at which its worker is let go and the next document gets a new one. The compiler
 * remembers every document that it set and forgets none; one of eighty pages takes about 90 MB.
 */
const memoryLimit = 400_000_000;

interface Waiting {
  readonly resolve: (pdf: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: Error) => void;
}

/** Compiled once a process: a new worker starts from machine code that is already there. */
let program: WebAssembly.Module | undefined;
let worker: Worker | undefined;
let tasks = 0;
const waiting = new Map<number, Waiting>();

/**
 * Sets a document with Typst, in a worker of its own that stays warm, and returns the PDF. The same data give the same bytes.
 * It keeps the process alive only while it works.
 * @throws Error with Typst's message where a template or a logo is broken.
 */
export function compilePdf(data: PrintData): Promise<Uint8Array<ArrayBuffer>> {
  worker ??= startWorker();
  const thread = worker;
  return new Promise((resolve, reject) => {
    tasks += 1;
    waiting.set(tasks, { resolve, reject });
    thread.ref();
    thread.postMessage({ task: tasks, data } satisfies TypstTask);
  });
}

function startWorker(): Worker {
  program ??= new WebAssembly.Module(assetBytes('typst.wasm'));
  const thread = new Worker(workerUrl(), { workerData: program });
  thread.unref();
  thread.on('message', (message: TypstWorkerMessage) => {
    settle(message.task, (one) =>
      'pdf' in message ? one.resolve(message.pdf) : one.reject(new Error(message.failure)),
    );
    if (waiting.size > 0) return;
    thread.unref();
    if ('memory' in message && message.memory > memoryLimit) retire(thread);
  });
  thread.on('error', (error) => fail(thread, error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', (code) => fail(thread, new Error(`The Typst worker ended with ${code}`)));
  return thread;
}

function retire(thread: Worker): void {
  if (worker === thread) worker = undefined;
  void thread.terminate();
}

/** A worker that broke takes what waits for it along; the next document gets a new one. */
function fail(thread: Worker, error: Error): void {
  if (worker !== thread) return;
  worker = undefined;
  for (const task of [...waiting.keys()]) settle(task, ({ reject }) => reject(error));
}

function settle(task: number, finish: (one: Waiting) => void): void {
  const one = waiting.get(task);
  waiting.delete(task);
  if (one) finish(one);
}

function workerUrl(): URL {
  return isBuilt ? pathToFileURL(builtFile('typst-worker.js')) : new URL('typst-worker.ts', import.meta.url);
}
