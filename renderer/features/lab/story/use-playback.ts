import { useReducedMotion } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';

/** How fast a run is shown: so many tenfolds of its steps in a second. It is computed live, and shown no faster than this. */
const tenfoldsPerSecond = 0.13;
const tickMs = 100;

interface Playback {
  /** The step up to which the run is shown. */
  readonly shown: number;
  /** Shows all that there is up to the next stop at once. */
  hurry(): void;
}

interface PlaybackOptions {
  /** The step up to which there is something to show. */
  readonly computed: number;
  /** The next stop. */
  readonly until: number;
  readonly playing: boolean;
  /** What is being told; skipping ahead ends with it. */
  readonly stage: string;
  /** Whether something is said on the way that must be read before the next stop. */
  readonly saysMuch: boolean;
}

/**
 * Follows a run at a pace that a room can follow, never beyond what is computed nor beyond the next stop. Who asked for less
 * motion sees it from stop to stop, and says when where there is something to read.
 */
export function usePlayback({ computed, until, playing, stage, saysMuch }: PlaybackOptions): Playback {
  const calm = useReducedMotion();
  const [shown, setShown] = useState(1);
  const [hurriedIn, setHurriedIn] = useState<string | null>(null);
  const jumps = hurriedIn === stage || (calm && !saysMuch);
  const stands = calm && !jumps;
  const latest = useRef({ computed, until, jumps, stands });
  useEffect(() => {
    latest.current = { computed, until, jumps, stands };
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setShown((now) => stepAfter(now, latest.current)), tickMs);
    return () => clearInterval(timer);
  }, [playing]);
  return { shown, hurry: useCallback(() => setHurriedIn(stage), [stage]) };
}

interface Limits {
  readonly computed: number;
  readonly until: number;
  readonly jumps: boolean;
  readonly stands: boolean;
}

function stepAfter(now: number, { computed, until, jumps, stands }: Limits): number {
  if (stands) return now;
  if (jumps) return computed >= until ? Math.max(now, until) : now;
  const walked = Math.max(now + 0.5, now * 10 ** ((tenfoldsPerSecond * tickMs) / 1000));
  return Math.max(now, Math.min(walked, computed, until));
}
