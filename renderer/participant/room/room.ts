import type { ParticipantView } from '../../../src/contract/participant-api.ts';
import { failureOf, makeClient, type ParticipantClient } from './client.ts';
import { Outbox, type Said } from './outbox.ts';
import { RoomLink } from './room-link.ts';
import type { Saying } from './saying.ts';
import { unsentShelf } from './unsent-shelf.ts';

export type Profile = ParticipantView['me'];

export interface RoomState {
  /** `looking`: the workshop has not answered yet; `outside`: to join; `inside`; `ended`. */
  readonly place: 'looking' | 'outside' | 'inside' | 'ended';
  readonly view: ParticipantView | null;
  /** The way to the workshop is broken; it is tried again by itself. */
  readonly lost: boolean;
  /** Why this phone is outside, where it was inside before. */
  readonly why: 'NOT_JOINED' | 'left' | null;
  /** Milliseconds that the workshop's clock is ahead of this phone's. */
  readonly clockAhead: number;
  readonly said: ReadonlyMap<string, Said>;
}

/** Milliseconds after which an answer on its way counts as stuck. */
const sendTimeout = 5000;

/** What the page knows of the workshop, and everything it can do there. */
export class Room {
  private readonly client: ParticipantClient;
  private readonly outbox: Outbox;
  private readonly listeners = new Set<() => void>();
  private link: RoomLink;
  state: RoomState;

  constructor() {
    this.client = makeClient(() => {
      this.link.heard();
      if (this.state.lost && this.state.view) this.set({ lost: false });
    });
    this.outbox = new Outbox({
      send: (saying) => this.send(saying),
      shelf: unsentShelf,
      changed: () => this.set({ said: this.outbox.all }),
    });
    this.state = { place: 'looking', view: null, lost: false, why: null, clockAhead: 0, said: this.outbox.all };
    this.link = this.connect();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Joins; rejects with a Failure. */
  async join(profile: Profile & { readonly code: string }): Promise<void> {
    const view = await this.client.join(profile).catch((error: unknown) => Promise.reject(failureOf(error)));
    this.link.stop();
    this.show(view);
    this.link = this.connect();
  }

  /** Changes name, role or language; rejects with a Failure. */
  async change(profile: Profile): Promise<void> {
    this.show(await this.client.change(profile).catch((error: unknown) => Promise.reject(failureOf(error))));
  }

  /** Sends an answer, now or as soon as the way is open; its state is in `said`. */
  readonly say = (saying: Saying): void => this.outbox.say(saying);

  /** Goes out for good; rejects with a Failure where the workshop could not be told. */
  async leave(): Promise<void> {
    await this.client.leave().catch((error: unknown) => Promise.reject(failureOf(error)));
    this.link.stop();
    this.outbox.clear();
    this.set({ place: 'outside', view: null, lost: false, why: 'left' });
  }

  readonly wake = (): void => this.link.wake();
  readonly lose = (): void => {
    if (this.state.place === 'inside' || this.state.place === 'looking') this.set({ lost: true });
  };

  private connect(): RoomLink {
    const link = new RoomLink(this.client, {
      view: (view) => this.show(view),
      lost: this.lose,
      over: (why) => {
        if (why === 'WORKSHOP_ENDED') return this.set({ place: 'ended', lost: false });
        this.set({ place: 'outside', view: null, lost: false, why: this.state.view ? 'NOT_JOINED' : null });
      },
    });
    link.start();
    return link;
  }

  private show(view: ParticipantView): void {
    const ended = view.focus.kind === 'ended';
    const clockAhead = Date.parse(view.now) - Date.now();
    this.set({ place: ended ? 'ended' : 'inside', view, lost: false, why: null, clockAhead });
    this.outbox.heard(view);
    if (ended) this.link.stop();
  }

  private async send(saying: Saying): Promise<void> {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), sendTimeout);
    try {
      if (saying.kind === 'vote') {
        const { question, round, choice, comment } = saying;
        await this.client.vote({ question, round, choice, comment }, control);
      } else {
        const { set, best, worst } = saying;
        await this.client.rank({ set, best, worst }, control);
      }
    } catch (error) {
      throw failureOf(error);
    } finally {
      clearTimeout(timer);
    }
  }

  private set(change: Partial<RoomState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
