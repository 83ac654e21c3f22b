import { parentPort } from 'node:worker_threads';
import type { AppErrorCode, AppErrorParams } from '../../src/contract/errors.ts';
import { AppError } from '../app-error.ts';
import { type DeliverableJob, type Finished, makeDeliverable, previewDeliverable } from '../export/make-deliverable.ts';

/** What a document worker is asked: a finished file, or its pages on paper to look at. */
export interface DocumentTask {
  readonly task: number;
  readonly kind: 'file' | 'preview';
  readonly job: DeliverableJob;
}

/** What it says. An expected failure travels as its code and values. */
export type DocumentWorkerMessage =
  | { readonly task: number; readonly step: 'write' | 'check' }
  | { readonly task: number; readonly finished: Finished }
  | { readonly task: number; readonly expected: { readonly code: AppErrorCode; readonly params: AppErrorParams } }
  | { readonly task: number; readonly failure: string };

const port = parentPort;

port?.on('message', async ({ task, kind, job }: DocumentTask) => {
  try {
    const made =
      kind === 'preview' ? await previewDeliverable(job) : await makeDeliverable(job, (step) => say({ task, step }));
    // A copy of its own length: what a library returns may be a window on all its memory.
    const finished = { ...made, bytes: made.bytes.slice() };
    say({ task, finished }, [finished.bytes.buffer]);
  } catch (error) {
    if (error instanceof AppError) say({ task, expected: { code: error.code, params: error.params } });
    else say({ task, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function say(message: DocumentWorkerMessage, moved: readonly ArrayBuffer[] = []): void {
  port?.postMessage(message, [...moved]);
}
