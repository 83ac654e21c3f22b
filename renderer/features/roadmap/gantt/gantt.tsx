import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Roadmap } from '../../../../src/contract/roadmap-records.ts';
import type { LocalDate } from '../../../../src/kernel/dates.ts';
import { useAnnouncer } from '../../../ui/use-announcer.tsx';
import type { DraftStore } from './draft-store.ts';
import classes from './gantt.module.css';
import { GanttArrows } from './gantt-arrows.tsx';
import { GanttBackdrop } from './gantt-backdrop.tsx';
import { GanttHeader } from './gantt-header.tsx';
import { ItemRow, LaneRow } from './gantt-row.tsx';
import { laneHeight, paperScale, rowHeight } from './gantt-rows.ts';
import { GanttTip } from './gantt-tip.tsx';
import { GanttToolbar } from './gantt-toolbar.tsx';
import type { GanttProps } from './gantt-types.ts';
import { type ItemWords, useItemWords } from './item-words.ts';
import { MoveBar } from './move-bar.tsx';
import { type TimeScale, timeScaleOf } from './time-scale.ts';
import { useGanttControl } from './use-gantt-control.ts';
import { useHolding } from './use-holding.ts';
import { useMoves } from './use-moves.ts';
import { type Rows, useRows } from './use-rows.ts';
import { useViewport } from './use-viewport.ts';

/**
 * The roadmap as bars on a calendar, in swimlanes. Bars are moved and resized by pointer, keys or buttons; nothing is computed
 * or saved here but what shows while a bar is held.
 */
export function Gantt(props: GanttProps) {
  const { t } = useTranslation();
  const { roadmap, windows, zoom, groupBy, selected } = props;
  const words = useItemWords();
  const { announce, region } = useAnnouncer();
  const scale = useScale(props);
  const viewport = useViewport(scale, firstInSight(roadmap));
  const rows = useRows(props.items, groupBy, selected);
  const holding = useHolding(props);
  const moves = useMoves(holding, words, announce);
  const control = useGanttControl({ props, rows, holding, moves, viewport });
  const size = {
    '--gantt-width': `${scale.days * scale.dayWidth}px`,
    '--gantt-row': `${rowHeight}px`,
    '--gantt-lane': `${laneHeight}px`,
    '--gantt-paper': paperScale(rows.rows),
  } as CSSProperties;
  return (
    <section className={classes.gantt} aria-label={t('roadmap:gantt.label')} data-zoom={zoom} style={size}>
      <GanttToolbar {...props} onToday={() => viewport.toDate(roadmap.today)} />
      <div className={classes.scroller} ref={viewport.scroller}>
        <div className={classes.canvas}>
          <GanttBackdrop roadmap={roadmap} windows={windows} scale={scale} zoom={zoom} />
          {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that folds and is walked through row by row is what a treegrid is; see the ARIA Authoring Practices. */}
          <table role="treegrid" aria-label={t('roadmap:gantt.label')} className={classes.grid} {...control.grid}>
            <colgroup>
              <col className={classes.names} />
              <col />
            </colgroup>
            <thead className={classes.head}>
              <GanttHeader roadmap={roadmap} windows={windows} scale={scale} zoom={zoom} off={holding.calendar.off} />
            </thead>
            <tbody>
              <GanttRows {...{ rows, scale, groupBy, selected, words }} store={holding.store} />
            </tbody>
          </table>
          <GanttArrows rows={rows.rows} scale={scale} store={holding.store} />
        </div>
      </div>
      <MoveBar holding={holding} moves={moves} words={words} current={control.current} onLeave={control.focusRow} />
      <GanttTip scroller={viewport.scroller} itemOf={holding.itemOf} store={holding.store} words={words} />
      {region}
    </section>
  );
}

interface GanttRowsProps extends Pick<GanttProps, 'groupBy' | 'selected'> {
  readonly rows: Rows;
  readonly scale: TimeScale;
  readonly store: DraftStore;
  readonly words: ItemWords;
}

function GanttRows({ rows, groupBy, selected, ...shared }: GanttRowsProps) {
  return rows.rows.map((row) => {
    const active = row.key === rows.active;
    if (row.kind === 'item') {
      return <ItemRow key={row.key} item={row.item} active={active} selected={row.key === selected} {...shared} />;
    }
    const { key, lane, open } = row;
    return <LaneRow key={key} rowKey={key} lane={lane} by={groupBy} open={open} active={active} words={shared.words} />;
  });
}

/** Today; where the work begins only later or is over, its first day. */
function firstInSight({ start, end, today }: Roadmap): LocalDate {
  return start <= today && today <= end ? today : start;
}

/** The same value as long as the days and the zoom are the same, so that rows that did not change are not drawn anew. */
function useScale({ roadmap, zoom }: GanttProps): TimeScale {
  const { from, to, days, dayWidth } = timeScaleOf(roadmap, zoom);
  return useMemo(() => ({ from, to, days, dayWidth }), [from, to, days, dayWidth]);
}
