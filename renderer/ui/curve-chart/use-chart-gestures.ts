import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { View } from './step-axis.ts';

/** What gestures do to a chart. Places are CSS pixels from its left edge. */
export interface ChartControl {
  /** Factor below 1: closer; around a place, or the cursor or middle where there is none. */
  zoom(factor: number, x: number | null): void;
  /** By a share of what is in sight. */
  pan(share: number): void;
  showWhole(): void;
  /** Shows what lies between two places. */
  showBetween(x1: number, x2: number): void;
  /** Points at a place; null: at nothing. */
  point(x: number | null): void;
  /** Moves the cursor by so many logged steps. */
  moveCursor(by: number): void;
  isZoomed(): boolean;
  /** The width of what is in sight, in CSS pixels. */
  width(): number;
  view(): View;
}

/** Two places between which the pointer is being dragged. */
export interface Dragged {
  readonly from: number;
  readonly to: number;
}

const zoomStep = 0.7;
const panStep = 0.2;
const farCursorStep = 20;
/** Less than this is a click with an unsteady hand. */
const shortestDrag = 6;

/** Wheel, dragging and keys of a chart. Returns what its plot listens to and the stretch that is being marked. */
export function useChartGestures(plot: RefObject<HTMLElement | null>, control: ChartControl) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const start = useRef<{ readonly x: number; readonly panning: boolean; last: number } | null>(null);
  useWheel(plot, control);
  const placeOf = (event: PointerEvent) => event.clientX - (plot.current?.getBoundingClientRect().left ?? 0);
  const handlers = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      const x = placeOf(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x, panning: event.shiftKey, last: x };
    },
    onPointerMove(event: PointerEvent) {
      const x = placeOf(event);
      const begun = start.current;
      if (begun?.panning) {
        control.pan((begun.last - x) / control.width());
        begun.last = x;
        return;
      }
      if (begun) setDragged({ from: begun.x, to: x });
      control.point(x);
    },
    onPointerUp(event: PointerEvent) {
      const begun = start.current;
      const x = placeOf(event);
      start.current = null;
      setDragged(null);
      if (begun && !begun.panning && Math.abs(x - begun.x) >= shortestDrag) control.showBetween(begun.x, x);
    },
    onPointerCancel() {
      start.current = null;
      setDragged(null);
    },
    onPointerLeave() {
      if (!start.current) control.point(null);
    },
    onDoubleClick: () => control.showWhole(),
    onKeyDown: (event: KeyboardEvent) => onKey(event, control),
  };
  return { handlers, dragged };
}

/** The wheel zooms when the chart has the focus or Ctrl is held, else the page scrolls; sideways it pans. */
function useWheel(plot: RefObject<HTMLElement | null>, control: ChartControl): void {
  const latest = useRef(control);
  useEffect(() => {
    latest.current = control;
  });
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      const now = latest.current;
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (sideways && now.isZoomed()) {
        event.preventDefault();
        now.pan((event.deltaX || event.deltaY) / now.width());
        return;
      }
      const wanted = event.ctrlKey || event.metaKey || element === document.activeElement;
      if (!wanted || (event.deltaY > 0 && !now.isZoomed() && !event.ctrlKey)) return;
      event.preventDefault();
      now.zoom(Math.exp(event.deltaY * 0.0022), event.clientX - element.getBoundingClientRect().left);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [plot]);
}

function onKey(event: KeyboardEvent, control: ChartControl): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = keyAction(event, control);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function keyAction({ key, shiftKey }: KeyboardEvent, control: ChartControl): (() => void) | null {
  const far = Number.MAX_SAFE_INTEGER;
  switch (key) {
    case 'ArrowLeft':
      return () => (shiftKey ? control.pan(-panStep) : control.moveCursor(-1));
    case 'ArrowRight':
      return () => (shiftKey ? control.pan(panStep) : control.moveCursor(1));
    case 'PageUp':
      return () => control.moveCursor(-farCursorStep);
    case 'PageDown':
      return () => control.moveCursor(farCursorStep);
    case 'Home':
      return () => control.moveCursor(-far);
    case 'End':
      return () => control.moveCursor(far);
    case '+':
    case '=':
      return () => control.zoom(zoomStep, null);
    case '-':
      return () => control.zoom(1 / zoomStep, null);
    case '0':
      return () => control.showWhole();
    default:
      return null;
  }
}
