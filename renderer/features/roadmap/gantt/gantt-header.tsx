import { memo, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Roadmap } from '../../../../src/contract/roadmap-records.ts';
import type { DaysOff } from '../../../../src/kernel/working-days.ts';
import { useFormats } from '../../../ui/format.ts';
import { useRoadmapWords } from '../use-roadmap-words.ts';
import classes from './gantt.module.css';
import type { WindowDays, Zoom } from './gantt-types.ts';
import { headerTicks } from './header-ticks.ts';
import { leftOf, type TimeScale, widthOf, windowsOn } from './time-scale.ts';

interface GanttHeaderProps {
  readonly roadmap: Roadmap;
  readonly windows: readonly WindowDays[];
  readonly scale: TimeScale;
  readonly zoom: Zoom;
  readonly off: DaysOff;
}

/** The calendar above the bars: two lines of dates, the plan's windows, and flags for reviews and today. */
export const GanttHeader = memo(function GanttHeader(props: GanttHeaderProps) {
  const { t } = useTranslation();
  const { zoom } = props;
  return (
    <tr className={classes.header}>
      <th scope="col" className={classes.corner}>
        {t('roadmap:gantt.action')}
      </th>
      <th scope="col" className={classes.calendar}>
        <span className={classes.hidden}>{useSpokenCalendar(props.roadmap)}</span>
        <TickLines {...props} className={classes.onScreen} />
        {/* On paper the whole range is on one sheet: days and weeks would be too narrow to read. */}
        <TickLines {...props} zoom={zoom === 'quarter' ? 'quarter' : 'month'} className={classes.onPaper} />
        <WindowBand {...props} />
        <Flags {...props} />
      </th>
    </tr>
  );
});

function TickLines({
  scale,
  zoom,
  off,
  roadmap,
  className,
}: GanttHeaderProps & { readonly className: string | undefined }) {
  const { t, i18n } = useTranslation();
  const words = useRoadmapWords();
  const lines = useMemo(
    () =>
      headerTicks(scale, zoom, off, {
        language: i18n.language,
        week: (values) => t('roadmap:gantt.week', values),
        quarter: (values) => t('roadmap:gantt.quarter', values),
      }),
    [scale, zoom, off, t, i18n.language],
  );
  const holidays = new Map(roadmap.holidays.map((holiday) => [holiday.date, words.holiday(holiday)]));
  return (
    <div aria-hidden="true" className={className}>
      {lines.map((line, index) => (
        <div key={line === lines[0] ? 'upper' : 'lower'} className={classes.tickLine} data-line={index}>
          {line.map((tick) => (
            <span
              key={tick.date}
              className={classes.tick}
              data-off={tick.off || undefined}
              title={holidays.get(tick.date)}
              style={{ left: `${tick.left}%`, width: `${tick.width}%` }}
            >
              <span className={classes.tickLabel}>{tick.label}</span>
            </span>
          ))}
        </div>
      ))}
      {zoom === 'day' ? null : (
        <HolidayMarks roadmap={roadmap} scale={scale} nameOf={(date) => holidays.get(date) ?? ''} />
      )}
    </div>
  );
}

/** Small marks where a header cell is longer than a day, so that holidays keep their names there too. */
function HolidayMarks(props: {
  readonly roadmap: Roadmap;
  readonly scale: TimeScale;
  readonly nameOf: (date: string) => string;
}): ReactNode {
  const { roadmap, scale, nameOf } = props;
  return roadmap.holidays.map(({ date }) => (
    <span
      key={date}
      className={classes.holidayMark}
      title={nameOf(date)}
      style={{ left: `${leftOf(date, scale)}%`, width: `${widthOf(date, date, scale)}%` }}
    />
  ));
}

function WindowBand({ windows, scale }: GanttHeaderProps) {
  const { t } = useTranslation();
  return (
    <div aria-hidden="true" className={classes.windowBand}>
      {windowsOn(windows, scale).map((window) => (
        <span
          key={window.id}
          className={classes.window}
          style={{ left: `${leftOf(window.from, scale)}%`, width: `${widthOf(window.from, window.to, scale)}%` }}
        >
          <span className={classes.tickLabel}>{t(`plan:window.${window.id}`)}</span>
        </span>
      ))}
    </div>
  );
}

function Flags({ roadmap, scale }: GanttHeaderProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div aria-hidden="true" className={classes.flags}>
      {roadmap.gates.map(({ id, at, done, actions }) => {
        const values = { gate: t(`roadmap:gantt.gate.${id}`), done, total: actions.length };
        return (
          <span
            key={id}
            className={classes.flag}
            title={t('roadmap:gantt.gateSpoken', { ...values, date: formats.date(at) })}
            style={{ left: `${leftOf(at, scale)}%` }}
          >
            <span className={classes.gateLong}>{t('roadmap:gantt.gateDone', values)}</span>
            <span className={classes.gateShort}>
              {t('roadmap:gantt.gateDone', { ...values, gate: t(`roadmap:gantt.gateShort.${id}`) })}
            </span>
          </span>
        );
      })}
      <span
        className={classes.todayFlag}
        title={formats.date(roadmap.today)}
        style={{ left: `${leftOf(roadmap.today, scale)}%` }}
      >
        {t('roadmap:gantt.today')}
      </span>
    </div>
  );
}

/** The calendar's span, today and the reviews as sentences. */
function useSpokenCalendar({ start, end, today, gates }: Roadmap): string {
  const { t } = useTranslation();
  const formats = useFormats();
  const span = { from: formats.date(start), to: formats.date(end), today: formats.date(today) };
  const reviews = gates.map(({ id, at, done, actions }) =>
    t('roadmap:gantt.gateSpoken', {
      gate: t(`roadmap:gantt.gate.${id}`),
      date: formats.date(at),
      done,
      total: actions.length,
    }),
  );
  return [t('roadmap:gantt.span', span), ...reviews].join(' ');
}
