import type { Roadmap } from '../../../../src/contract/roadmap-records.ts';
import { daysBetween } from '../../../../src/kernel/dates.ts';
import { Said } from '../../../ui/tongues.tsx';
import { quarterStarts } from '../timeline.ts';
import classes from './roadmap-slide.module.css';

interface TimelineAxisProps {
  readonly roadmap: Roadmap;
  /** Days on the axis. */
  readonly days: number;
}

/** Quarters, the three reviews and today, behind the lanes. */
export function TimelineAxis({ roadmap, days }: TimelineAxisProps) {
  const { start, today, gates } = roadmap;
  const at = (day: string) => `${(100 * daysBetween(start, day)) / days}%`;
  const ticks = [{ at: start, day: 0 }, ...quarterStarts(start, days)];
  const now = daysBetween(start, today);
  return (
    <div className={classes.axis}>
      {ticks.map((tick, index) => {
        const roomy = ((ticks[index + 1]?.day ?? days) - tick.day) / days > 0.06;
        return (
          <div key={tick.at} className={classes.quarter} style={{ left: at(tick.at) }}>
            {roomy && <span>{quarterName(tick.at)}</span>}
          </div>
        );
      })}
      {gates.map((gate) => (
        <div key={gate.id} className={classes.gate} style={{ left: at(gate.at) }}>
          <span>
            <Said>{({ t }) => t(`present:gate.${gate.id}`)}</Said>
          </span>
        </div>
      ))}
      {now >= 0 && now < days && (
        <div className={classes.today} style={{ left: at(today) }}>
          <span>
            <Said inline>{({ t }) => t('present:roadmap.today')}</Said>
          </span>
        </div>
      )}
    </div>
  );
}

/** `2027/1`: year and month read the same in every language of the page. */
function quarterName(day: string): string {
  return `${day.slice(0, 4)}/${Number(day.slice(5, 7))}`;
}
