import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParticipantClient } from '../../../renderer/participant/room/client.ts';
import { RoomLink } from '../../../renderer/participant/room/room-link.ts';

type Way = 'open' | 'silent' | 'broken' | 'unknown';

/** A link whose every try finds the way as `way` says at that moment; an open way brings one view and then stays quiet. */
function linked() {
  const seen: string[] = [];
  const tries: number[] = [];
  const at = { way: 'open' as Way };
  const until = (signal?: AbortSignal) =>
    new Promise<never>((_, fail) => signal?.addEventListener('abort', () => fail(new Error('aborted'))));
  const watch = async (_: undefined, { signal }: { signal?: AbortSignal }) => {
    tries.push(Date.now());
    if (at.way === 'broken') throw new TypeError('Failed to fetch');
    if (at.way === 'unknown') throw new ORPCError('NOT_JOINED', { defined: true, status: 401 });
    if (at.way === 'silent') return until(signal);
    return (async function* () {
      link.heard();
      yield {} as never;
      await until(signal);
    })();
  };
  const link: RoomLink = new RoomLink({ watch } as unknown as ParticipantClient, {
    view: () => seen.push('view'),
    lost: () => seen.push('lost'),
    over: (why) => seen.push(why),
  });
  return { link, seen, tries, at };
}

describe('the way to the workshop', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is left alone while signs of life come, and opened again when they stop', async () => {
    const { link, seen, tries } = linked();
    link.start();
    for (let second = 0; second < 30; second += 5) {
      await vi.advanceTimersByTimeAsync(5000);
      link.heard();
    }
    expect([tries.length, seen]).toEqual([1, ['view']]);
    await vi.advanceTimersByTimeAsync(13_000);
    expect(tries.length).toBe(2);
    expect(seen.at(-1)).toBe('view');
    link.stop();
  });

  it('is tried again after 0.5, 1, 2 and then every 3 seconds, and said to be lost', async () => {
    const { link, tries, at, seen } = linked();
    at.way = 'broken';
    link.start();
    await vi.advanceTimersByTimeAsync(13_000);
    const waits = tries.slice(1).map((time, index) => time - (tries[index] ?? 0));
    expect(waits).toEqual([100, 500, 1000, 2000, 3000, 3000, 3000]);
    expect(new Set(seen)).toEqual(new Set(['lost']));
    at.way = 'open';
    await vi.advanceTimersByTimeAsync(3000);
    expect(seen.at(-1)).toBe('view');
    link.stop();
  });

  it('is given up where the host is silent, and tried at once when the phone wakes up', async () => {
    const { link, tries, at, seen } = linked();
    at.way = 'silent';
    link.start();
    await vi.advanceTimersByTimeAsync(6600);
    expect(tries).toEqual([0, 6500]);
    at.way = 'open';
    link.wake();
    await vi.advanceTimersByTimeAsync(100);
    expect(seen).toEqual(['lost', 'view']);
    link.stop();
  });

  it('ends where the workshop does not know this phone', async () => {
    const { link, tries, at, seen } = linked();
    at.way = 'unknown';
    link.start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect([tries.length, seen]).toEqual([1, ['NOT_JOINED']]);
  });
});
