/** Views as they change; ends when its signal aborts, when it is returned, or when the views close. */
export type ViewStream<T> = AsyncIteratorObject<T, undefined, void>;

/** Hands the newest view to everyone who watches. */
export interface LiveViews {
  /** The view now and after changes. `view` is asked when it is handed out; what it throws ends the stream. */
  watch<T>(key: string, view: () => T, signal?: AbortSignal, onEnd?: () => void): ViewStream<T>;
  /** Says that views changed, of one key or of all. Each watcher gets its next one `gap` ms after its last at the soonest. */
  changed(gap: number, key?: string): void;
  /** How many watch under a key. */
  count(key: string): number;
  /** Hands a last view to everyone, then ends the streams. */
  close(): void;
}

interface Watcher {
  readonly key: string;
  /** When it is to get its next view; infinite while nothing changed. Monotonic ms. */
  dueAt: number;
  sentAt: number;
  /** Whether somebody waits for the next view. A slow reader does not: then nothing piles up. */
  readonly waits: () => boolean;
  readonly deliver: () => void;
  readonly end: (last: boolean) => void;
}

/** A view is made for this many watchers at a time; then votes and calls that came meanwhile are heard. */
const atATime = 40;
/** Streams one watcher may hold; a page that lost its connection opens another, and the oldest is given up. */
const mostOfOne = 3;

/** Makes the hub of one room. No view is ever queued: a watcher that comes late gets the newest one only. */
export function createLiveViews(): LiveViews {
  const watchers = new Set<Watcher>();
  /** The same by key: a room asks of each participant whether somebody watches. */
  const byKey = new Map<string, Set<Watcher>>();
  const own = (key: string): ReadonlySet<Watcher> => byKey.get(key) ?? new Set();
  const add = (watcher: Watcher): void => {
    watchers.add(watcher);
    byKey.set(watcher.key, new Set([...own(watcher.key), watcher]));
  };
  const remove = (watcher: Watcher): void => {
    watchers.delete(watcher);
    const left = [...own(watcher.key)].filter((other) => other !== watcher);
    if (left.length > 0) byKey.set(watcher.key, new Set(left));
    else byKey.delete(watcher.key);
  };
  let timer: NodeJS.Timeout | undefined;
  let timerAt = Number.POSITIVE_INFINITY;

  const schedule = (at: number): void => {
    if (at >= timerAt) return;
    clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(handOut, Math.max(0, at - performance.now()));
  };
  const handOut = (): void => {
    timerAt = Number.POSITIVE_INFINITY;
    const now = performance.now();
    let next = Number.POSITIVE_INFINITY;
    let delivered = 0;
    for (const watcher of [...watchers]) {
      if (!watcher.waits()) continue;
      const isDue = watcher.dueAt <= now + 1;
      if (isDue && delivered < atATime) {
        delivered += 1;
        watcher.deliver();
      } else next = Math.min(next, watcher.dueAt);
    }
    if (next < Number.POSITIVE_INFINITY) schedule(next);
  };
  return {
    watch(key, view, signal, onEnd) {
      for (const old of [...own(key)].slice(0, -(mostOfOne - 1))) old.end(false);
      const { watcher, stream } = createWatcher({ key, view, signal, schedule }, () => {
        remove(watcher);
        onEnd?.();
      });
      add(watcher);
      if (signal?.aborted) watcher.end(false);
      return stream;
    },
    changed(gap, key) {
      const now = performance.now();
      let soonest = Number.POSITIVE_INFINITY;
      for (const watcher of key === undefined ? watchers : own(key)) {
        watcher.dueAt = Math.min(watcher.dueAt, Math.max(now, watcher.sentAt + gap));
        soonest = Math.min(soonest, watcher.dueAt);
      }
      if (soonest < Number.POSITIVE_INFINITY) schedule(soonest);
    },
    count: (key) => own(key).size,
    close() {
      clearTimeout(timer);
      for (const watcher of [...watchers]) watcher.end(true);
    },
  };
}

interface WatcherParts<T> {
  readonly key: string;
  readonly view: () => T;
  readonly signal: AbortSignal | undefined;
  readonly schedule: (at: number) => void;
}

const done = { done: true, value: undefined } as const;

/** A plain iterator, not a generator: a generator that waits for its next view cannot be returned. */
function createWatcher<T>({ key, view, signal, schedule }: WatcherParts<T>, onEnd: () => void) {
  type Result = IteratorResult<T, undefined>;
  let waiting: { resolve: (result: Result) => void; reject: (error: unknown) => void } | null = null;
  let ended = false;
  const finish = (): void => {
    if (ended) return;
    ended = true;
    signal?.removeEventListener('abort', abort);
    onEnd();
  };
  const abort = (): void => watcher.end(false);
  const watcher: Watcher = {
    key,
    dueAt: Number.NEGATIVE_INFINITY,
    sentAt: Number.NEGATIVE_INFINITY,
    waits: () => waiting !== null,
    deliver() {
      const reader = waiting;
      if (!reader) return;
      waiting = null;
      watcher.dueAt = Number.POSITIVE_INFINITY;
      watcher.sentAt = performance.now();
      try {
        reader.resolve({ done: false, value: view() });
      } catch (error) {
        finish();
        reader.reject(error);
      }
    },
    end(last) {
      if (last && !ended && watcher.dueAt < Number.POSITIVE_INFINITY) watcher.deliver();
      finish();
      waiting?.resolve(done);
      waiting = null;
    },
  };
  const stream: ViewStream<T> = {
    next: () =>
      new Promise((resolve, reject) => {
        if (ended) return resolve(done);
        waiting?.resolve(done);
        waiting = { resolve, reject };
        if (watcher.dueAt <= performance.now()) watcher.deliver();
        else if (watcher.dueAt < Number.POSITIVE_INFINITY) schedule(watcher.dueAt);
      }),
    return: () => {
      watcher.end(false);
      return Promise.resolve(done);
    },
    [Symbol.asyncIterator]: () => stream,
    async [Symbol.asyncDispose]() {
      watcher.end(false);
    },
  };
  signal?.addEventListener('abort', abort, { once: true });
  return { watcher, stream };
}
