import type { HostEvent } from '../../src/contract/records.ts';

/** Events as they come; ends when its signal aborts, when it is returned, or when the application closes. */
type EventStream = AsyncIteratorObject<HostEvent, undefined, void>;

/** What hosts tell the screens that listen. */
export interface HostEvents {
  /** Hands an event to everyone who listens now. */
  emit(event: HostEvent): void;
  /** First `ready`, then every event until the signal aborts or the iterator is returned; either way nothing stays behind. */
  subscribe(signal?: AbortSignal): EventStream;
  /** How many listen now. */
  readonly listeners: number;
  /** Ends every subscription. */
  close(): void;
}

interface Subscriber {
  push(event: HostEvent): void;
  end(): void;
}

/**
 * Makes the event stream of one application. Subscriptions are plain iterators, not generators: a generator that waits
 * for its next event cannot be returned, and a closed window would leak its subscription.
 */
export function createHostEvents(): HostEvents {
  const subscribers = new Set<Subscriber>();
  return {
    emit: (event) => {
      for (const subscriber of [...subscribers]) subscriber.push(event);
    },
    subscribe: (signal) => subscribe(subscribers, signal),
    get listeners() {
      return subscribers.size;
    },
    close: () => {
      for (const subscriber of [...subscribers]) subscriber.end();
    },
  };
}

type Next = IteratorResult<HostEvent, undefined>;
const done: Next = { done: true, value: undefined };

function subscribe(subscribers: Set<Subscriber>, signal?: AbortSignal): EventStream {
  const queue: HostEvent[] = [{ type: 'ready' }];
  const waiting: ((next: Next) => void)[] = [];
  const subscriber: Subscriber = {
    push(event) {
      const next = waiting.shift();
      if (next) next({ done: false, value: event });
      else queue.push(event);
    },
    end() {
      subscribers.delete(subscriber);
      signal?.removeEventListener('abort', subscriber.end);
      queue.length = 0;
      for (const next of waiting.splice(0)) next(done);
    },
  };
  const iterator: EventStream = {
    next() {
      const event = queue.shift();
      if (event) return Promise.resolve({ done: false, value: event });
      if (!subscribers.has(subscriber)) return Promise.resolve(done);
      return new Promise((resolve) => waiting.push(resolve));
    },
    return() {
      subscriber.end();
      return Promise.resolve(done);
    },
    [Symbol.asyncIterator]: () => iterator,
    async [Symbol.asyncDispose]() {
      subscriber.end();
    },
  };
  subscribers.add(subscriber);
  if (signal?.aborted) subscriber.end();
  signal?.addEventListener('abort', subscriber.end, { once: true });
  return iterator;
}
