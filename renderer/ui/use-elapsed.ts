import { useEffect, useState } from 'react';

/** Whole milliseconds since `running` became true, told four times a second; 0 while it is false. */
export function useElapsed(running: boolean): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    if (!running) return;
    const since = performance.now();
    const timer = setInterval(() => setElapsed(performance.now() - since), 250);
    return () => {
      clearInterval(timer);
      setElapsed(0);
    };
  }, [running]);
  return elapsed;
}
