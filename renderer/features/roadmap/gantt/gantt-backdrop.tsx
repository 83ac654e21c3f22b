import { memo } from 'react';
import type { Roadmap } from '../../../../src/contract/roadmap-records.ts';
import classes from './gantt.module.css';
import type { WindowDays, Zoom } from './gantt-types.ts';
import { leftOf, type TimeScale, widthOf, windowsOn } from './time-scale.ts';

interface GanttBackdropProps {
  readonly roadmap: Roadmap;
  readonly windows: readonly WindowDays[];
  readonly scale: TimeScale;
  readonly zoom: Zoom;
}

/** What lies behind all rows: weekends and holidays shaded, borders of the plan's windows, lines of reviews and today. */
export const GanttBackdrop = memo(function GanttBackdrop({ roadmap, windows, scale, zoom }: GanttBackdropProps) {
  const week = 700 / scale.days;
  // The scale begins on a Monday: the last two sevenths of each week are the weekend.
  const weekends = `repeating-linear-gradient(to right, transparent 0 ${(5 / 7) * week}%, var(--gantt-off) ${(5 / 7) * week}% ${week}%)`;
  return (
    <div aria-hidden="true" className={classes.backdrop}>
      {zoom === 'quarter' ? null : <div className={classes.weekends} style={{ background: weekends }} />}
      {roadmap.holidays.map(({ date }) => (
        <div
          key={date}
          className={classes.holiday}
          style={{ left: `${leftOf(date, scale)}%`, width: `${widthOf(date, date, scale)}%` }}
        />
      ))}
      {windowsOn(windows, scale).map(({ id, from }) => (
        <div key={id} className={classes.windowLine} style={{ left: `${leftOf(from, scale)}%` }} />
      ))}
      {roadmap.gates.map(({ id, at }) => (
        <div key={id} className={classes.gateLine} style={{ left: `${leftOf(at, scale)}%` }} />
      ))}
      <div className={classes.todayLine} style={{ left: `${leftOf(roadmap.today, scale)}%` }} />
    </div>
  );
});
