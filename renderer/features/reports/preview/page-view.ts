/** How large pages are shown: as wide as there is room, or as on paper. */
export const zooms = ['fit', 'actual'] as const;
export type Zoom = (typeof zooms)[number];

/** CSS pixels for each point (1/72 inch) at the size of paper. */
const pixelsPerPoint = 96 / 72;
/** A page is never blown up further than this, however wide the window. */
const largestFit = 1.5 * pixelsPerPoint;

/**
 * CSS pixels for each point of a page.
 * @param pageWidth in points; `room` in CSS pixels, 0 while it is not known.
 */
export function scaleOf(zoom: Zoom, pageWidth: number, room: number): number {
  if (zoom === 'actual' || room <= 0) return pixelsPerPoint;
  return Math.min(room / pageWidth, largestFit);
}

/**
 * The page, counted from 1, that one is looking at: the last whose top is above the upper third of what is seen.
 * @param tops of the pages, and `scrolled`, in pixels from the top of the first.
 */
export function pageAt(tops: readonly number[], scrolled: number, seen: number): number {
  const line = scrolled + seen / 3;
  return Math.max(1, tops.filter((top) => top <= line).length);
}

/** What a key does while the pages have the focus. */
export type PageCommand = { readonly turn: -1 | 1 } | { readonly zoom: Zoom };

const commands: Readonly<Record<string, PageCommand>> = {
  PageDown: { turn: 1 },
  PageUp: { turn: -1 },
  '+': { zoom: 'actual' },
  '=': { zoom: 'actual' },
  '-': { zoom: 'fit' },
};

/** The command of a key without modifiers, or null: every other key scrolls as usual. */
export function commandForKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): PageCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return commands[event.key] ?? null;
}
