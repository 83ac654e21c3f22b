import { tellingFailures } from '../import/training-logs/read-logs.ts';
import type { LogSource, ReadFailure } from '../import/training-logs/types.ts';
import { type LogThread, startLogThread } from './log-thread.ts';
import type { JudgedRun } from './log-worker.ts';
import { orAborted } from './or-aborted.ts';
import { type JudgedGroup, type ReadingOptions, readOnThread } from './read-on-thread.ts';

export type { JudgedRun } from './log-worker.ts';
export type { ReadingOptions } from './read-on-thread.ts';

/** Reads and judges training logs beside the event loop, one order after the other. */
export interface LogReading {
  /**
   * As `readLogs`, with the analysis of each run. A log that makes no progress for a minute, or takes all memory, is a failure of its
   * own (LOG_UNREADABLE). Rejects with the signal's reason when that aborts; the worker is then ended at once.
   */
  read(
    sources: readonly LogSource[],
    options: ReadingOptions,
  ): Promise<{ readonly runs: readonly JudgedRun[]; readonly failures: readonly ReadFailure[] }>;
  /** Ends the worker; whoever still waits is told with an AbortError. */
  close(): void;
}

/** How long the worker stays when nobody wants anything, in ms. */
const idleTime = 60_000;

interface Limits {
  /** How long the worker may say nothing before the log that it reads is given up, in ms. */
  readonly stalled?: number;
}

/** A reading whose worker starts with the first order and is let go when it was idle for a minute. */
export function createLogReading({ stalled = 60_000 }: Limits = {}): LogReading {
  const closing = new AbortController();
  let thread: LogThread | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastTurn: Promise<unknown> = Promise.resolve();

  const readAll = async (sources: readonly LogSource[], options: ReadingOptions, ended: AbortSignal) => {
    const groups: JudgedGroup[] = [];
    clearTimeout(idle);
    const stop = () => thread?.stop();
    ended.addEventListener('abort', stop, { once: true });
    try {
      let rest = sources;
      while (rest.length > 0) {
        ended.throwIfAborted();
        if (!thread?.alive) thread = startLogThread();
        const some = await readOnThread(thread, { rest, all: sources, options, stalled });
        groups.push(...some);
        const read = new Set(some.flatMap(({ names }) => names));
        rest = rest.filter(({ name }) => !read.has(name));
      }
    } finally {
      ended.removeEventListener('abort', stop);
      clearTimeout(idle);
      idle = setTimeout(() => thread?.stop(), idleTime).unref();
    }
    return { runs: groups.flatMap(({ runs }) => runs), failures: tellingFailures(groups, sources, options.inFolder) };
  };

  return {
    async read(sources, options) {
      const ended = options.signal ? AbortSignal.any([options.signal, closing.signal]) : closing.signal;
      ended.throwIfAborted();
      const before = lastTurn;
      const work = orAborted(before, ended).then(() => readAll(sources, options, ended));
      lastTurn = Promise.all([before, work.catch(() => undefined)]);
      return orAborted(work, ended);
    },
    close() {
      clearTimeout(idle);
      closing.abort(new DOMException('Dunwu was closed', 'AbortError'));
      thread?.stop();
    },
  };
}
