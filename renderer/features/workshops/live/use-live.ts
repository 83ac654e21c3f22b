import { useCallback, useEffect, useRef, useState } from 'react';
import { appErrorCode } from '../../../ui/error-words.ts';

/** A view that follows the machine: what it says now, and whether it still listens. */
export interface Live<T> {
  readonly view: T | null;
  /** `lost`: the stream broke and is being sought again. */
  readonly connection: 'connecting' | 'live' | 'lost';
  /** A failure that trying again does not mend, such as a workshop that is not there. */
  readonly error: unknown;
  /** Takes a newer view that came by another way, such as the answer to a call. */
  readonly accept: (view: T) => void;
}

type Listen<T> = (signal: AbortSignal) => Promise<AsyncIterable<T>>;

const firstRetryMs = 500;
const longestRetryMs = 8000;
/** Votes of a full room come many a second: the screen follows a few times a second. */
const breathMs = 120;

/** Listens to a stream of views, and again with growing pauses when it breaks. `listen` must be stable. */
export function useLive<T extends { readonly now: string }>(listen: Listen<T>): Live<T> {
  const [view, setView] = useState<T | null>(null);
  const [connection, setConnection] = useState<Live<T>['connection']>('connecting');
  const [error, setError] = useState<unknown>(null);
  const newest = useRef<T | null>(null);
  const accept = useCallback((next: T) => {
    // Two ways lead here; an answer that was overtaken by the stream must not turn the screen back.
    if (newest.current && next.now < newest.current.now) return;
    newest.current = next;
    setView(next);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    const slow = slowly(accept);
    newest.current = null;
    void follow(listen, stop.signal, { onView: slow.take, onConnection: setConnection, onError: setError });
    return () => {
      stop.abort();
      slow.stop();
    };
  }, [listen, accept]);
  return { view, connection, error, accept };
}

interface Told<T> {
  readonly onView: (view: T) => void;
  readonly onConnection: (connection: Live<T>['connection']) => void;
  readonly onError: (error: unknown) => void;
}

async function follow<T>(listen: Listen<T>, signal: AbortSignal, told: Told<T>): Promise<void> {
  let wait = firstRetryMs;
  while (!signal.aborted) {
    try {
      for await (const view of await listen(signal)) {
        told.onConnection('live');
        told.onView(view);
        wait = firstRetryMs;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (appErrorCode(error) === 'NOT_FOUND') {
        told.onError(error);
        return;
      }
    }
    if (signal.aborted) return;
    told.onConnection('lost');
    await pause(wait, signal);
    wait = Math.min(2 * wait, longestRetryMs);
  }
}

/** Waits, but not when the browser says that the network is back. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}

/** Hands on the first value at once and of those that follow closely only the last. */
function slowly<T>(act: (value: T) => void) {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    timer = null;
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    take(value);
  };
  const take = (value: T) => {
    if (timer) {
      waiting = { value };
      return;
    }
    act(value);
    timer = setTimeout(flush, breathMs);
  };
  return {
    take,
    stop: () => {
      if (timer) clearTimeout(timer);
    },
  };
}
