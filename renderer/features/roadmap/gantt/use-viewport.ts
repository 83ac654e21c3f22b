import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { LocalDate } from '../../../../src/kernel/dates.ts';
import { leftOf, type TimeScale } from './time-scale.ts';

/** What of the calendar is in sight. */
export interface Viewport {
  readonly scroller: RefObject<HTMLDivElement | null>;
  toDate(date: LocalDate): void;
  /** Scrolls as little as shows a row and the beginning of its bar. */
  reveal(row: HTMLElement): void;
  /** Widths on the screen now, in CSS pixels. */
  measure(): { readonly dayWidth: number; readonly namesWidth: number };
}

/** So much of the past stays in sight before a day that is scrolled to, as a share of the visible calendar. */
const before = 0.12;

/** Keeps the same days in sight when the zoom changes, and begins at `first`. */
export function useViewport(scale: TimeScale, first: LocalDate): Viewport {
  const scroller = useRef<HTMLDivElement>(null);
  const measure = useCallback(() => {
    const box = scroller.current;
    const namesWidth = box?.querySelector<HTMLElement>('th')?.offsetWidth ?? 0;
    return { namesWidth, dayWidth: box ? (box.scrollWidth - namesWidth) / scale.days : scale.dayWidth };
  }, [scale]);
  const toDate = useCallback(
    (date: LocalDate) => {
      const box = scroller.current;
      if (!box) return;
      const { namesWidth, dayWidth } = measure();
      const at = (leftOf(date, scale) / 100) * scale.days * dayWidth;
      box.scrollLeft = Math.max(0, at - before * (box.clientWidth - namesWidth));
    },
    [scale, measure],
  );
  useKeptPlace(scroller, scale, toDate, first);
  return useMemo(
    () => ({
      scroller,
      toDate,
      measure,
      reveal(row) {
        const box = scroller.current;
        const bar = row.querySelector<HTMLElement>('[data-bar]');
        row.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        if (!box || !bar) return;
        const { namesWidth } = measure();
        const [seen, at] = [box.getBoundingClientRect(), bar.getBoundingClientRect()];
        const left = seen.left + namesWidth;
        const hidden = at.left < left || at.left > seen.right - 40;
        if (hidden) box.scrollLeft += at.left - left - before * (seen.width - namesWidth);
      },
    }),
    [toDate, measure],
  );
}

/** The share of the calendar in the middle of the chart stays there when its width changes. */
function useKeptPlace(
  scroller: RefObject<HTMLDivElement | null>,
  scale: TimeScale,
  toDate: (date: LocalDate) => void,
  first: LocalDate,
): void {
  const width = useRef(0);
  const middle = useRef<number | null>(null);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const note = () => {
      middle.current = (box.scrollLeft + box.clientWidth / 2) / box.scrollWidth;
    };
    box.addEventListener('scroll', note, { passive: true });
    return () => box.removeEventListener('scroll', note);
  }, [scroller]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || width.current === scale.dayWidth) return;
    if (middle.current === null) toDate(first);
    else box.scrollLeft = middle.current * box.scrollWidth - box.clientWidth / 2;
    width.current = scale.dayWidth;
  }, [scroller, scale, toDate, first]);
}
