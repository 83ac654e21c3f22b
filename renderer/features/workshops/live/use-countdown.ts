import { useEffect, useState } from 'react';
import type { WorkshopView } from '../../../../src/contract/workshop-records.ts';

type Timer = NonNullable<WorkshopView['timer']>;

/**
 * Whole seconds left of a countdown, told four times a second; 0 when it is over, null without one.
 * @param now the machine's clock when it sent the timer, for a window whose own clock differs.
 */
export function useCountdown(timer: Timer | null, now: string): number | null {
  const endsAt = timer?.endsAt ?? null;
  const [left, setLeft] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` only tells how far the clocks are apart, once a timer
  useEffect(() => {
    if (endsAt === null) {
      setLeft(null);
      return;
    }
    const ahead = Date.now() - Date.parse(now);
    const tell = () => setLeft(Math.max(0, Math.ceil((Date.parse(endsAt) + ahead - Date.now()) / 1000)));
    tell();
    const ticking = setInterval(tell, 250);
    return () => clearInterval(ticking);
  }, [endsAt]);
  return left;
}

/** Seconds as `4:05`. */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
