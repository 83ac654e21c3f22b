import type { HostEvent } from '../../src/contract/records.ts';

interface Events {
  emit(event: HostEvent): void;
  readonly listeners: number;
}

/** How often and how long a message waits for the screen to listen: a slow first start takes seconds. */
const retryMs = 100;
const patienceMs = 30_000;

/**
 * Sends an event that must not be lost: a file that the user opened starts Dunwu, and the screen listens only some
 * moments later. `ownListeners`: subscriptions of the host itself.
 */
export function tellScreen(events: Events, event: HostEvent, ownListeners: number, waitedMs = 0): void {
  if (events.listeners > ownListeners) events.emit(event);
  else if (waitedMs < patienceMs) {
    setTimeout(() => tellScreen(events, event, ownListeners, waitedMs + retryMs), retryMs);
  }
}
