import type { DeliverableJob, Finished } from '../export/make-deliverable.ts';
import { type DocumentThread, startDocumentThread } from './document-thread.ts';
import type { DocumentTask } from './document-worker.ts';
import { orAborted } from './or-aborted.ts';

export interface MakeOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: (step: 'write' | 'check') => void;
}

/** Makes documents beside the event loop, one after the other. Rejects with the signal's reason when it aborts. */
export interface DocumentMaker {
  /** A checked file; expected failures are the AppErrors of `makeDeliverable`. */
  make(job: DeliverableJob, options?: MakeOptions): Promise<Finished>;
  /** The pages as a PDF to look at: not checked. The job's own format does not matter. */
  preview(job: DeliverableJob, options?: MakeOptions): Promise<Finished['bytes']>;
  /** Ends the workers; whoever still waits is told with an AbortError. */
  close(): void;
}

/** How long the worker stays when nobody wants anything: fonts and compiler take some 300 MB of memory. In ms. */
const idleTime = 3 * 60_000;
/**
 * How long an abandoned job may go on before its worker is ended, in ms. Who looks through previews abandons many, and a
 * new worker takes longer to start than most jobs take to end.
 */
const graceTime = 1_500;

/** A maker whose worker starts with the first document and is let go when it was idle for some minutes. */
export function createDocumentMaker(): DocumentMaker {
  const closing = new AbortController();
  const threads = createThreads();
  let lastTurn: Promise<unknown> = Promise.resolve();

  const ask = async (kind: DocumentTask['kind'], job: DeliverableJob, { signal, onStep }: MakeOptions) => {
    const ended = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    ended.throwIfAborted();
    const turn = Promise.withResolvers<void>();
    const before = lastTurn;
    lastTurn = before.then(() => turn.promise);
    try {
      await orAborted(before, ended);
    } catch (error) {
      turn.resolve();
      throw error;
    }
    const work = threads.run(kind, job, ended, onStep);
    // The next one's turn comes when the worker is free, whether or not anybody still waits for this one.
    work.then(
      () => turn.resolve(),
      () => turn.resolve(),
    );
    return orAborted(work, ended);
  };
  return {
    make: (job, options = {}) => ask('file', job, options),
    preview: async (job, options = {}) => (await ask('preview', job, options)).bytes,
    close() {
      closing.abort(new DOMException('Dunwu was closed', 'AbortError'));
      threads.stop();
    },
  };
}

/** One warm worker for everything but slides, whose library counts charts for as long as it lives: those get a fresh one. */
function createThreads() {
  let warm: DocumentThread | undefined;
  let fresh: DocumentThread | undefined;
  let idle: NodeJS.Timeout | undefined;
  const warmThread = () => {
    if (!warm?.alive) warm = startDocumentThread();
    return warm;
  };
  return {
    async run(
      kind: DocumentTask['kind'],
      job: DeliverableJob,
      signal: AbortSignal,
      onStep?: MakeOptions['onStep'],
    ): Promise<Finished> {
      clearTimeout(idle);
      const isFresh = kind === 'file' && job.format === 'pptx';
      if (isFresh) fresh = startDocumentThread();
      const thread = isFresh && fresh ? fresh : warmThread();
      let grace: NodeJS.Timeout | undefined;
      const onAbort = () => {
        grace = setTimeout(() => thread.stop(), isFresh ? 0 : graceTime).unref();
      };
      signal.addEventListener('abort', onAbort, { once: true });
      try {
        return await thread.run(kind, job, onStep);
      } finally {
        signal.removeEventListener('abort', onAbort);
        clearTimeout(grace);
        if (isFresh) thread.stop();
        clearTimeout(idle);
        idle = setTimeout(() => warm?.stop(), idleTime).unref();
      }
    },
    stop(): void {
      clearTimeout(idle);
      warm?.stop();
      fresh?.stop();
    },
  };
}
