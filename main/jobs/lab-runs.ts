import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LabConfig } from '../../src/domain/lab/types.ts';
import { builtFile, isBuilt } from './built-file.ts';
import type { LabOrder, LabProgress } from './lab-worker.ts';

export type { LabProgress } from './lab-worker.ts';

/** A network in training in a worker of its own. */
export interface LabRun {
  /** It tells what it did until then, and waits. */
  pause(): void;
  resume(): void;
  /** Ends it; nothing more is told. */
  stop(): void;
}

/** Trains small networks beside the event loop. */
export interface LabRuns {
  /**
   * `onProgress` is called some ten times a second, the last time with `done`; `onFailure` at most once, when the worker breaks.
   * A configuration must be within the bounds of `LabConfig`.
   */
  start(config: LabConfig, onProgress: (progress: LabProgress) => void, onFailure: (error: unknown) => void): LabRun;
  /** Ends all of them. */
  close(): void;
}

/** One worker a network: it ends with the network. */
export function createLabRuns(): LabRuns {
  const running = new Set<Worker>();
  return {
    start(config, onProgress, onFailure) {
      const worker = new Worker(workerUrl(), { workerData: config });
      running.add(worker);
      const end = () => {
        if (!running.delete(worker)) return;
        void worker.terminate();
      };
      const tell = (order: LabOrder) => running.has(worker) && worker.postMessage(order);
      const fail = (error: unknown) => {
        if (!running.has(worker)) return;
        end();
        onFailure(error);
      };
      worker.on('message', (progress: LabProgress) => {
        if (!running.has(worker)) return;
        if (progress.done) end();
        onProgress(progress);
      });
      worker.on('error', fail);
      worker.on('exit', (code) => fail(new Error(`The lab worker ended with ${code}`)));
      return { pause: () => tell('pause'), resume: () => tell('resume'), stop: end };
    },
    close() {
      for (const worker of running) void worker.terminate();
      running.clear();
    },
  };
}

function workerUrl(): URL {
  return isBuilt ? pathToFileURL(builtFile('lab-worker.js')) : new URL('./lab-worker.ts', import.meta.url);
}
