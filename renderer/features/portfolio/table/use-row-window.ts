import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';

interface RowWindowOptions {
  readonly total: number;
  readonly listKey: string;
  readonly onRange: (first: number, last: number) => void;
}

/** Height of a usual row, until it is measured. */
const usualRow = 84;
/** Rows drawn beyond what is in sight, so that Tab and fast scrolling find them there. */
const overscan = 8;

/**
 * Which rows are drawn. The one with the focus stays drawn wherever one scrolls, so that the focus is never lost; the arrow
 * keys, Home and End move from one client's name to the next, through all of them.
 */
export function useRowWindow({ total, listKey, onRange }: RowWindowOptions) {
  const scroller = useRef<HTMLElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const extract = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range);
      return focused === null || focused >= range.count || rows.includes(focused)
        ? rows
        : [...rows, focused].toSorted((a, b) => a - b);
    },
    [focused],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRow,
    overscan,
    rangeExtractor: extract,
    // Before the first measure, and where nothing is ever measured (a printer).
    initialRect: { width: 1200, height: 720 },
  });
  const drawn = virtualizer.getVirtualItems();
  // Not what is drawn: a row with the focus may be far away.
  const { startIndex: first, endIndex: last } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => onRange(first, last), [onRange, first, last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => virtualizer.scrollToOffset(0), [listKey]);
  useEffect(() => {
    if (wanted.current !== null && focusName(scroller.current, wanted.current)) wanted.current = null;
  });
  const items = drawn.map(({ index, start }, place) => {
    const before = drawn[place - 1];
    return { index, gapBefore: Math.max(0, start - (before ? before.end : 0)) };
  });
  const onFocus = (event: FocusEvent) => setFocused(indexOf(event.target));
  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target instanceof HTMLAnchorElement ? indexOf(event.target) : null;
    const to = at === null ? null : rowForKey(event.key, at, total);
    if (to === null) return;
    event.preventDefault();
    wanted.current = to;
    virtualizer.scrollToIndex(to, { align: 'auto' });
    if (focusName(scroller.current, to)) wanted.current = null;
  };
  return {
    scroller,
    items,
    gapAfter: Math.max(0, virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0)),
    measure: virtualizer.measureElement,
    onFocus,
    onKeyDown,
  };
}

function indexOf(element: Element): number | null {
  const index = element.closest('tr')?.dataset.index;
  return index === undefined ? null : Number(index);
}

function focusName(scroller: HTMLElement | null, index: number): boolean {
  const link = scroller?.querySelector<HTMLElement>(`tr[data-index="${index}"] th a`);
  link?.focus();
  return link !== null && link !== undefined;
}

/** Where a key leads from a row; null: it is not one that moves. */
function rowForKey(key: string, at: number, total: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(total - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
