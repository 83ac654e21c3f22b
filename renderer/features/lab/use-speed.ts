import { useEffect, useRef, useState } from 'react';

/** Time over which a speed is taken, in milliseconds. */
const overMs = 2000;

/** Steps per second over the last two seconds, told once a second; null while nothing runs. */
export function useSpeed(step: number, running: boolean): number | null {
  const [speed, setSpeed] = useState<number | null>(null);
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  }, [step]);
  useEffect(() => {
    if (!running) return;
    const seen: { readonly at: number; readonly step: number }[] = [{ at: performance.now(), step: latest.current }];
    const timer = setInterval(() => {
      const at = performance.now();
      seen.push({ at, step: latest.current });
      while (seen.length > 2 && at - (seen[0]?.at ?? at) > overMs + 500) seen.shift();
      const since = seen[0];
      if (since && at > since.at) setSpeed((1000 * (latest.current - since.step)) / (at - since.at));
    }, 1000);
    return () => {
      clearInterval(timer);
      setSpeed(null);
    };
  }, [running]);
  return speed;
}
