import type { Rectangle } from 'electron';

/** The size the screen is drawn for, and the least at which it is usable. */
const idealSize = { width: 1280, height: 800 } as const;
export const leastSize = { width: 1024, height: 640 } as const;

/**
 * Where to open the window: as remembered, if enough of it to be grabbed still lies on a display that is there today;
 * else the ideal size, placed by the system.
 */
export function usableBounds(remembered: Rectangle | undefined, displays: readonly Rectangle[]): Partial<Rectangle> {
  if (!remembered || !displays.some((display) => canBeGrabbed(remembered, display))) return { ...idealSize };
  const width = Math.max(remembered.width, leastSize.width);
  const height = Math.max(remembered.height, leastSize.height);
  return { x: remembered.x, y: remembered.y, width, height };
}

/** The title bar is at the top: 100 px of it must be within the display. */
function canBeGrabbed(window: Rectangle, display: Rectangle): boolean {
  const across = Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x);
  return across >= 100 && window.y >= display.y && window.y <= display.y + display.height - 50;
}
