import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoomState } from '../room/use-room.ts';
import type { Timer } from './focus-types.ts';

/** The facilitator's countdown, by the workshop's clock. */
export function TimeLeft({ timer }: { readonly timer: NonNullable<Timer> }): ReactNode {
  const { t } = useTranslation('participant');
  const { clockAhead } = useRoomState();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(tick);
  }, []);
  const seconds = Math.ceil((Date.parse(timer.endsAt) - now - clockAhead) / 1000);
  if (seconds <= 0) {
    return (
      <p className="timer" role="status">
        {t('timer.over')}
      </p>
    );
  }
  const left = Math.min(seconds, timer.seconds);
  return (
    <p className="timer" role="timer">
      <span className="unseen">{t('timer.left')} </span>
      {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
    </p>
  );
}
