import { memo, useMemo } from 'react';
import type { RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import { addDays, daysBetween } from '../../../../src/kernel/dates.ts';
import { arrowPath } from './arrow-path.ts';
import { type DraftStore, useDraftOf } from './draft-store.ts';
import classes from './gantt.module.css';
import type { Row } from './gantt-rows.ts';
import { barMiddle, heightOf, rowHeight } from './gantt-rows.ts';
import type { TimeScale } from './time-scale.ts';

interface GanttArrowsProps {
  readonly rows: readonly Row[];
  readonly scale: TimeScale;
  readonly store: DraftStore;
}

interface Placed {
  readonly item: RoadmapItem;
  /** Middle of its bar, in pixels from the first row. */
  readonly y: number;
}

/**
 * An arrow from each item to what waits for it, over all rows. Drawn in the pixels of the zoom and stretched to the real
 * width, which paper changes.
 */
export const GanttArrows = memo(function GanttArrows({ rows, scale, store }: GanttArrowsProps) {
  const { links, height } = useMemo(() => linksOf(rows), [rows]);
  const width = scale.days * scale.dayWidth;
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={classes.arrows}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
    >
      <defs>
        <marker
          id="gantt-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8z" className={classes.arrowHead} />
        </marker>
      </defs>
      {links.map(({ from, to }) => (
        <Arrow key={`${from.item.action}-${to.item.action}`} from={from} to={to} scale={scale} store={store} />
      ))}
    </svg>
  );
});

interface ArrowProps {
  readonly from: Placed;
  readonly to: Placed;
  readonly scale: TimeScale;
  readonly store: DraftStore;
}

const Arrow = memo(function Arrow({ from, to, scale, store }: ArrowProps) {
  const earlier = useDraftOf(store, from.item.action) ?? from.item;
  const later = useDraftOf(store, to.item.action) ?? to.item;
  const x = (date: string) => daysBetween(scale.from, date) * scale.dayWidth;
  const ends = { fromX: x(addDays(earlier.finish, 1)), fromY: from.y, toX: x(later.start), toY: to.y };
  return (
    <path
      className={classes.arrow}
      data-broken={later.start <= earlier.finish && from.item.status !== 'done' ? true : undefined}
      d={arrowPath(ends, rowHeight)}
      markerEnd="url(#gantt-arrow)"
    />
  );
});

function linksOf(rows: readonly Row[]) {
  const placed = new Map<string, Placed>();
  let height = 0;
  for (const row of rows) {
    if (row.kind === 'item') placed.set(row.item.action, { item: row.item, y: height + barMiddle });
    height += heightOf(row);
  }
  const links = [...placed.values()].flatMap((to) =>
    to.item.waitsFor.flatMap((action) => {
      const from = placed.get(action);
      return from ? [{ from, to }] : [];
    }),
  );
  return { links, height };
}
