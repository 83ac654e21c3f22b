import type { ParticipantView } from '../../../src/contract/participant-api.ts';
import type { Failure } from './client.ts';
import { alreadyThere, type Saying, type SayingState, slotOf, stillAsked } from './saying.ts';

export interface Said {
  readonly saying: Saying;
  readonly state: SayingState;
}

/** Where what is not sent yet outlives a reload of the page. */
export interface Shelf {
  read(): readonly Saying[];
  write(unsent: readonly Saying[]): void;
}

interface Ways {
  /** Resolves when the workshop has it on disk; rejects with a Failure. */
  readonly send: (saying: Saying) => Promise<void>;
  readonly shelf: Shelf;
  readonly changed: () => void;
}

/** Milliseconds between two tries while the way is broken and no view comes in either. */
const tryAgainAfter = 2000;

/**
 * Carries what a participant says to the workshop: one at a time, the latest of each kind, again and again until it is
 * acknowledged or no longer asked. Nothing counts as saved before that.
 */
export class Outbox {
  private readonly said = new Map<string, Said>();
  private readonly ways: Ways;
  private sending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What was in focus when something was found too late, null before any view: the next focus takes the notice away. */
  private lateAt: string | null = null;

  constructor(ways: Ways) {
    this.ways = ways;
    for (const saying of ways.shelf.read()) this.said.set(slotOf(saying), { saying, state: 'waiting' });
  }

  /** By slot: `vote`, `rank-0` … */
  get all(): ReadonlyMap<string, Said> {
    return new Map(this.said);
  }

  say(saying: Saying): void {
    for (const [slot, { state }] of this.said) if (state === 'late' || state === 'refused') this.said.delete(slot);
    this.put({ saying, state: 'saving' });
    void this.flush();
  }

  /** Takes note of what the workshop shows, and tries again: a view that arrives proves that the way is open. */
  heard(view: ParticipantView): void {
    const place = JSON.stringify([view.focus.kind, view.focus.kind === 'question' && view.focus.question]);
    for (const [slot, { saying, state }] of this.said) {
      if (alreadyThere(saying, view)) this.said.delete(slot);
      else if (state === 'late' && (this.lateAt ?? place) !== place) this.said.delete(slot);
      else if (state === 'saved' && !stillAsked(saying, view)) this.said.delete(slot);
      else if (state === 'waiting' && !stillAsked(saying, view)) {
        this.said.set(slot, { saying, state: 'late' });
      }
    }
    this.lateAt = this.isLate() ? place : null;
    this.keep();
    void this.flush();
  }

  /** Forgets everything: somebody else uses this phone now. */
  clear(): void {
    this.said.clear();
    this.keep();
  }

  private async flush(): Promise<void> {
    if (this.sending) return;
    clearTimeout(this.timer);
    this.sending = true;
    for (let next = this.next(); next; next = this.next()) {
      const state = await this.ways.send(next).then(
        () => 'saved' as const,
        (failure: Failure) => stateAfter(failure),
      );
      // Meanwhile something newer may have been said in its place: that one is sent next.
      if (this.said.get(slotOf(next))?.saying === next) this.put({ saying: next, state });
      if (state === 'waiting') {
        this.timer = setTimeout(() => void this.flush(), tryAgainAfter);
        break;
      }
    }
    this.sending = false;
  }

  private isLate(): boolean {
    return [...this.said.values()].some(({ state }) => state === 'late');
  }

  private next(): Saying | undefined {
    return [...this.said.values()].find(({ state }) => state === 'saving' || state === 'waiting')?.saying;
  }

  private put(said: Said): void {
    this.said.set(slotOf(said.saying), said);
    this.keep();
  }

  private keep(): void {
    const unsent = [...this.said.values()].filter(({ state }) => state === 'saving' || state === 'waiting');
    this.ways.shelf.write(unsent.map(({ saying }) => saying));
    this.ways.changed();
  }
}

function stateAfter({ code }: Failure): SayingState {
  if (code === 'VOTE_CLOSED' || code === 'WORKSHOP_ENDED') return 'late';
  return code === 'INVALID_INPUT' ? 'refused' : 'waiting';
}
