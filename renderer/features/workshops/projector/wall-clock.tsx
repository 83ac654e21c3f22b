import type { ProjectorView } from '../../../../src/contract/workshop-records.ts';
import { Said } from '../../../ui/tongues.tsx';
import { clockText, useCountdown } from '../live/use-countdown.ts';
import classes from './projector.module.css';

/** The countdown, large; over, it says so. */
export function WallClock({ timer, now }: Pick<ProjectorView, 'timer' | 'now'>) {
  const left = useCountdown(timer, now);
  if (left === null) return null;
  return (
    <span className={classes.clock} role="timer" data-over={left === 0 || undefined}>
      {left === 0 ? <Said inline>{({ t }) => t('workshops:timer.over')}</Said> : clockText(left)}
    </span>
  );
}
