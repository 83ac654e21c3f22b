import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { nearestIndex } from './curve-cursor.ts';
import type { StepRange } from './curve-types.ts';
import { type Frame, unitAt, xOf } from './draw-curves.ts';
import { isWhole, panView, rangeOf, type View, viewOf, zoomView } from './step-axis.ts';
import type { ChartControl } from './use-chart-gestures.ts';

interface ControlOptions {
  readonly frame: () => Frame;
  readonly redraw: () => void;
  readonly shown: RefObject<StepRange | null>;
  /** The steps that the cursor stops at. */
  readonly steps: readonly number[];
  readonly onRange?: (range: StepRange | null) => void;
}

/** A hand that zooms rests at least so long before finer curves are asked for. */
const restMs = 180;

/** What is in sight and where the cursor is. Zooming changes the canvas only; React hears of it when the hand rests. */
export function useChartControl({ frame, redraw, shown, steps, onRange }: ControlOptions) {
  const [cursor, setCursor] = useState<number | null>(null);
  const [cursorX, setCursorX] = useState<number | null>(null);
  const [zoomed, setZoomed] = useState(false);
  const rested = useRested(() => onRange?.(shown.current));
  const place = useCallback(
    (step: number | null) => {
      const now = frame();
      const x = step === null ? null : xOf(now, now.axis.toUnit(step));
      setCursor(step);
      setCursorX(x !== null && x >= now.layout.left - 1 && x <= now.layout.right + 1 ? x : null);
    },
    [frame],
  );
  const control = useMemo((): ChartControl => {
    const whole = () => viewOf(frame().axis, frame().model.whole);
    const show = (view: View) => {
      const all = isWhole(view, whole());
      shown.current = all ? null : rangeOf(frame().axis, view);
      setZoomed(!all);
      setCursorX(null);
      redraw();
      rested();
    };
    const middle = () => {
      const now = frame();
      const unit = cursor === null ? Number.NaN : now.axis.toUnit(cursor);
      const seen = unit >= now.view.from && unit <= now.view.to;
      return seen ? unit : (now.view.from + now.view.to) / 2;
    };
    return {
      view: () => frame().view,
      width: () => frame().layout.right - frame().layout.left,
      isZoomed: () => shown.current !== null,
      zoom: (factor, x) => show(zoomView(frame().view, whole(), factor, x === null ? middle() : unitAt(frame(), x))),
      pan: (share) => show(panView(frame().view, whole(), share)),
      showWhole: () => show(whole()),
      showBetween(x1, x2) {
        const now = frame();
        const [from, to] = [Math.min(x1, x2), Math.max(x1, x2)].map((x) => clamp(unitAt(now, x), now.view));
        if (from !== undefined && to !== undefined && to > from) show({ from, to });
      },
      point(x) {
        if (x === null || steps.length === 0) return place(null);
        const now = frame();
        place(steps[nearestIndex(steps, now.axis.toStep(clamp(unitAt(now, x), now.view)))] ?? null);
      },
      moveCursor(by) {
        const last = steps.length - 1;
        const now = cursor === null ? (by < 0 ? last + 1 : -1) : nearestIndex(steps, cursor);
        place(steps[Math.min(last, Math.max(0, now + by))] ?? null);
      },
    };
  }, [frame, redraw, rested, shown, cursor, steps, place]);
  return { control, cursor, cursorX, zoomed };
}

function clamp(unit: number, { from, to }: View): number {
  return Math.min(to, Math.max(from, unit));
}

/** Calls back once nothing has happened for a moment. */
function useRested(onRest: () => void): () => void {
  const latest = useRef(onRest);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    latest.current = onRest;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), restMs);
  }, []);
}
