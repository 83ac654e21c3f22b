import type { ParticipantView } from '../../../src/contract/participant-api.ts';
import { failureOf, type ParticipantClient } from './client.ts';

/** Milliseconds before the first, second … new try; the last one goes on. */
const waits = [100, 500, 1000, 2000, 3000];
/** A try that brings nothing in this many milliseconds is given up: a host that vanished refuses nothing, it is silent. */
const patience = 6000;
/** The workshop gives a sign of life every five seconds: after this many milliseconds of silence the stream is dead. */
const silence = 12_000;

interface Ears {
  readonly view: (view: ParticipantView) => void;
  /** The way is broken; it is tried again. */
  readonly lost: () => void;
  /** The workshop does not know this phone, or is over: no further try. */
  readonly over: (why: 'NOT_JOINED' | 'WORKSHOP_ENDED') => void;
}

/** Keeps the stream of views open for as long as the page lives: through sleep, lost networks and restarts of the host. */
export class RoomLink {
  private readonly client: ParticipantClient;
  private readonly ears: Ears;
  private running = false;
  private failures = 0;
  private attempt = new AbortController();
  private watchdog: ReturnType<typeof setTimeout> | undefined;
  private skipWait: () => void = () => {};

  constructor(client: ParticipantClient, ears: Ears) {
    this.client = client;
    this.ears = ears;
  }

  start(): void {
    this.running = true;
    void this.run();
  }

  /** For good: whoever joins again starts a new one. */
  stop(): void {
    this.running = false;
    clearTimeout(this.watchdog);
    this.attempt.abort();
    this.skipWait();
  }

  /** Something arrived: the stream lives. */
  heard(): void {
    this.watch(silence);
  }

  /** The phone woke up or found its network again: try at once, and do not trust the old stream. */
  wake(): void {
    if (!this.running) return;
    this.failures = 0;
    this.attempt.abort();
    this.skipWait();
  }

  private async run(): Promise<void> {
    while (this.running) {
      this.attempt = new AbortController();
      this.watch(patience);
      const why = await this.listen(this.attempt.signal).catch((error: unknown) => failureOf(error).code);
      clearTimeout(this.watchdog);
      if (!this.running) return;
      if (why === 'NOT_JOINED' || why === 'WORKSHOP_ENDED') {
        this.running = false;
        return this.ears.over(why);
      }
      await this.pause();
    }
  }

  private async listen(signal: AbortSignal): Promise<'closed'> {
    for await (const view of await this.client.watch(undefined, { signal })) {
      this.failures = 0;
      this.ears.view(view);
    }
    return 'closed';
  }

  /** A stream that ends once is opened again without a word: only a try that fails is worth a banner. */
  private async pause(): Promise<void> {
    if (this.failures > 0) this.ears.lost();
    const wait = waits[Math.min(this.failures, waits.length - 1)] ?? 0;
    this.failures += 1;
    await new Promise<void>((resolve) => {
      // Spread a little, so that a whole room does not come back in the same millisecond.
      const timer = setTimeout(resolve, wait * (0.7 + 0.6 * Math.random()));
      this.skipWait = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private watch(milliseconds: number): void {
    clearTimeout(this.watchdog);
    if (!this.running) return;
    this.watchdog = setTimeout(() => {
      this.failures = Math.max(this.failures, 1);
      this.attempt.abort();
    }, milliseconds);
  }
}
