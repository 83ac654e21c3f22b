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

/**
 * Follows a run at a pace that a room can follow, never beyond what is computed nor beyond `until`. Who asked for less motion
 * sees it from stop to stop.
 */
export function usePlayback(computed: number, until: number, playing: boolean): Playback {
  const calm = useReducedMotion();
  const [shown, setShown] = useState(1);
  const [hurriedTo, setHurriedTo] = useState(0);
  const jumps = calm || hurriedTo >= until;
  const latest = useRef({ computed, until, jumps });
  useEffect(() => {
    latest.current = { computed, until, jumps };
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setShown((now) => stepAfter(now, latest.current)), tickMs);
    return () => clearInterval(timer);
  }, [playing]);
  return { shown, hurry: useCallback(() => setHurriedTo(until), [until]) };
}

interface Limits {
  readonly computed: number;
  readonly until: number;
  readonly jumps: boolean;
}

function stepAfter(now: number, { computed, until, jumps }: Limits): number {
  if (jumps) return computed >= until ? Math.max(now, until) : now;
  const walked = Math.max(now + 0.5, now * 10 ** ((tenfoldsPerSecond * tickMs) / 1000));
  return Math.max(now, Math.min(walked, computed, until));
}
