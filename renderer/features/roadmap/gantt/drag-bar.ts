import type { Place } from './gantt-types.ts';
import { type BarCalendar, dragBar, type Grip } from './place-bar.ts';

/** A bar that the pointer took hold of. */
export interface Hold {
  readonly bar: HTMLElement;
  readonly scroller: HTMLElement;
  readonly grip: Grip;
  readonly from: Place;
  readonly calendar: BarCalendar;
  /** Width of a calendar day on the screen, in CSS pixels. */
  readonly dayWidth: number;
  /** Width of the column of names, which lies over the calendar. */
  readonly namesWidth: number;
}

export interface DragEvents {
  /** The bar has come to another place. Not called before the pointer has really moved. */
  readonly onPlace: (place: Place) => void;
  /** Let go at the last place, or null: taken back, or it never moved. */
  readonly onEnd: (place: Place | null) => void;
}

/** A hand trembles by less than this many pixels in a click. */
const slop = 4;
/** So close to the edge of the chart the calendar scrolls along, in pixels and pixels a frame. */
const edge = 48;
const edgeStep = 14;

/**
 * Follows a pointer that went down on a bar until it is released. At most one place a frame, and only when the bar comes to
 * another day.
 */
export function followDrag(down: PointerEvent, hold: Hold, { onPlace, onEnd }: DragEvents): void {
  const { bar, scroller } = hold;
  const origin = down.clientX + scroller.scrollLeft;
  const done = new AbortController();
  let pointer = down.clientX;
  let moving = false;
  let frame = 0;
  let place: Place | null = null;

  const draw = () => {
    const step = edgeSpeed(pointer, hold);
    if (step !== 0) scroller.scrollLeft += step;
    const days = Math.round((pointer + scroller.scrollLeft - origin) / hold.dayWidth);
    const next = dragBar(hold.from, hold.grip, days, hold.calendar);
    const same = place && next.start === place.start && next.workingDays === place.workingDays;
    if (!same) {
      place = next;
      onPlace(next);
    }
    frame = step === 0 ? 0 : requestAnimationFrame(draw);
  };
  const end = (result: Place | null) => {
    cancelAnimationFrame(frame);
    done.abort();
    if (moving) swallowNextClick();
    onEnd(result);
  };
  const listen = { signal: done.signal };
  bar.setPointerCapture(down.pointerId);
  bar.addEventListener(
    'pointermove',
    (event) => {
      pointer = event.clientX;
      moving ||= Math.abs(pointer - down.clientX) > slop;
      if (moving && frame === 0) frame = requestAnimationFrame(draw);
    },
    listen,
  );
  bar.addEventListener(
    'pointerup',
    (event) => {
      pointer = event.clientX;
      if (moving) draw();
      end(moving ? place : null);
    },
    listen,
  );
  bar.addEventListener('pointercancel', () => end(null), listen);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end(null);
    },
    { ...listen, capture: true },
  );
}

/** Pixels to scroll in this frame: none away from the edges, more the nearer the pointer is to one. */
function edgeSpeed(pointer: number, { scroller, namesWidth }: Hold): number {
  const box = scroller.getBoundingClientRect();
  const before = box.left + namesWidth + edge - pointer;
  const after = pointer - (box.right - edge);
  if (before > 0) return -Math.ceil(edgeStep * Math.min(1, before / edge));
  return after > 0 ? Math.ceil(edgeStep * Math.min(1, after / edge)) : 0;
}

/** The click that follows a drag, also one taken back with the button still down, is not a wish to open the item. */
function swallowNextClick(): void {
  const done = new AbortController();
  const listen = { signal: done.signal, capture: true };
  window.addEventListener('click', (event) => event.stopPropagation(), listen);
  // The click comes right after the button goes up; without one, the next press begins something new.
  window.addEventListener('pointerup', () => setTimeout(() => done.abort(), 0), listen);
  window.addEventListener('pointerdown', () => done.abort(), listen);
}
