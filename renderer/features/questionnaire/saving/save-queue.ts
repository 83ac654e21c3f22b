import { type Change, isWork, replaces } from './change.ts';

/** `saved` only when the machine has acknowledged everything; `failed` while it refuses to be reached. */
export type SaveStatus = 'saved' | 'saving' | 'failed';

export interface QueueSnapshot {
  /** Not yet acknowledged, oldest first. */
  readonly pending: readonly Change[];
  readonly status: SaveStatus;
}

interface QueueParts<View> {
  /** Sends one change; resolves once it is durable. */
  readonly send: (change: Change) => Promise<View>;
  readonly onSaved: (change: Change, view: View) => void;
  /** The machine answered that it will never take this change (`isRefusal`): it leaves the queue. */
  readonly onRefused: (change: Change, error: unknown) => void;
  readonly isRefusal: (error: unknown) => boolean;
  /** Keeps the unacknowledged changes where they outlive the page. */
  readonly keep: (pending: readonly Change[]) => void;
  /** Milliseconds before the first, second … further attempt; the last value repeats. */
  readonly retryDelays?: readonly number[];
}

/**
 * Sends changes one at a time, in order, and loses none: a failed one stays first and is tried again by itself, by
 * `retry`, and with the next change. Nobody has to wait for it.
 */
export class SaveQueue<View> {
  readonly #parts: QueueParts<View>;
  readonly #listeners = new Set<() => void>();
  #pending: readonly Change[] = [];
  #snapshot: QueueSnapshot = { pending: [], status: 'saved' };
  #busy = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: QueueParts<View>) {
    this.#parts = parts;
  }

  /** Adds a change; with `delayMs` it waits for further typing first, unless something else is to be sent. */
  add(change: Change, delayMs = 0): void {
    const sending = this.#busy ? 1 : 0;
    const last = this.#pending.length > sending ? this.#pending.at(-1) : undefined;
    const kept = replaces(change, last) ? this.#pending.slice(0, -1) : this.#pending;
    this.#pending = [...kept, change];
    this.#changed();
    this.#sendAfter(delayMs);
  }

  /** Sends now what waits for further typing. */
  flush(): void {
    this.#sendAfter(0);
  }

  /** Tries again now. */
  retry(): void {
    this.#sendAfter(0);
  }

  readonly getSnapshot = (): QueueSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #sendAfter(delayMs: number): void {
    clearTimeout(this.#timer);
    if (delayMs > 0) this.#timer = setTimeout(() => void this.#sendAll(), delayMs);
    else void this.#sendAll();
  }

  async #sendAll(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let first = this.#pending[0]; first; first = this.#pending[0]) {
      if (!(await this.#sendOne(first))) break;
    }
    this.#busy = false;
    this.#changed();
    if (this.#pending.length > 0) this.#sendAfter(this.#retryDelay());
  }

  /** False when the machine could not be reached. */
  async #sendOne(change: Change): Promise<boolean> {
    const outcome = await this.#parts.send(change).then(
      (view) => ({ view }),
      (error: unknown) => ({ error }),
    );
    if ('error' in outcome && !this.#parts.isRefusal(outcome.error)) {
      this.#failures += 1;
      return false;
    }
    this.#pending = this.#pending.slice(1);
    this.#failures = 0;
    if ('view' in outcome) this.#parts.onSaved(change, outcome.view);
    else this.#parts.onRefused(change, outcome.error);
    this.#changed();
    return true;
  }

  #retryDelay(): number {
    const delays = this.#parts.retryDelays ?? [1_000, 3_000, 10_000];
    return delays[Math.min(this.#failures, delays.length) - 1] ?? 1_000;
  }

  #changed(): void {
    const waiting = this.#pending.some(isWork);
    const status = this.#failures > 0 && this.#pending.length > 0 ? 'failed' : waiting ? 'saving' : 'saved';
    this.#snapshot = { pending: this.#pending, status };
    this.#parts.keep(this.#pending);
    for (const listener of this.#listeners) listener();
  }
}
