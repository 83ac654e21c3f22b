import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../room/outbox.ts';
import type { SayingState } from '../room/saying.ts';
import type { Timer } from './focus-types.ts';
import { TimeLeft } from './time-left.tsx';

interface StatusBarProps {
  /** What was said last and is not in the workshop's own view yet. */
  readonly said: Said | undefined;
  /** The workshop's own view holds an answer. */
  readonly saved: boolean;
  readonly timer: Timer;
}

const looks: Record<SayingState, string> = {
  saving: 'quiet',
  saved: 'saved',
  waiting: 'unsaved',
  late: 'wrong',
  refused: 'wrong',
};

/** Whether one's answer is on the workshop's disk, and how much time is left. */
export function StatusBar({ said, saved, timer }: StatusBarProps): ReactNode {
  const { t } = useTranslation('participant');
  const state = said?.state ?? (saved ? 'saved' : null);
  return (
    <div className="status">
      <p role="status" className={state ? looks[state] : 'quiet'}>
        {state === 'saved' && <span aria-hidden="true">✓ </span>}
        {t(`saving.${state ?? 'none'}`)}
      </p>
      {timer && <TimeLeft timer={timer} />}
    </div>
  );
}
