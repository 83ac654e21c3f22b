import { useComputedColorScheme } from '@mantine/core';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { layoutChart } from './chart-layout.ts';
import type { CurveModel, StepRange } from './curve-types.ts';
import { type ChartLook, drawCurves, type Frame } from './draw-curves.ts';
import { prepareCurves } from './prepare-curves.ts';
import { type StepAxis, viewOf } from './step-axis.ts';

const looks = {
  light: { text: '#212529', quiet: '#4d565f', grid: '#e3e8ea', background: '#ffffff' },
  dark: { text: '#e6e9ec', quiet: '#b4bcc4', grid: '#43484e', background: '#242424' },
} as const;

/** Pixels of the canvas for each CSS pixel on paper. */
const paperSharpness = 3;

interface CanvasOptions {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly model: CurveModel;
  readonly axis: StepAxis;
  /** The steps in sight; null: all. Read at each frame, so that zooming draws nothing but the canvas. */
  readonly shown: RefObject<StepRange | null>;
  readonly height: number;
  readonly stepName: string;
  readonly formatStep: (step: number) => string;
}

/** Keeps a canvas drawn: at its size, in the colours of the theme, sharp on paper. Returns the present frame and a redraw. */
export function useCurveCanvas({ canvas, model, axis, shown, height, stepName, formatStep }: CanvasOptions) {
  const scheme = useComputedColorScheme('light');
  const width = useWidth(canvas);
  const fixed = useMemo(() => {
    const panes = prepareCurves(model, axis);
    return { model, axis, panes, layout: layoutChart(width, height, panes, model) };
  }, [model, axis, width, height]);
  const look = useLook(canvas, scheme, stepName, formatStep);
  const frame = useCallback(
    (): Frame => ({ ...fixed, look: look(), view: viewOf(axis, shown.current ?? model.whole) }),
    [fixed, look, axis, model, shown],
  );
  const draw = useCallback(
    (sharpness: number) => {
      const element = canvas.current;
      const pen = element?.getContext('2d');
      if (!element || !pen || width === 0) return;
      const [columns, rows] = [Math.round(width * sharpness), Math.round(height * sharpness)];
      // Setting a size clears the canvas and is slow: only when it changes.
      if (element.width !== columns) element.width = columns;
      if (element.height !== rows) element.height = rows;
      pen.setTransform(sharpness, 0, 0, sharpness, 0, 0);
      drawCurves(pen, frame(), width, height);
    },
    [canvas, frame, width, height],
  );
  useLayoutEffect(() => draw(window.devicePixelRatio), [draw]);
  usePaper(draw);
  const redraw = useNextFrame(draw);
  return { frame, redraw };
}

function useWidth(canvas: RefObject<HTMLCanvasElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const measure = () => setWidth(Math.round(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas]);
  return width;
}

function useLook(
  canvas: RefObject<HTMLCanvasElement | null>,
  scheme: 'light' | 'dark',
  stepName: string,
  formatStep: (step: number) => string,
): () => ChartLook {
  return useMemo(() => {
    let family: string | null = null;
    return () => {
      family ??= canvas.current ? getComputedStyle(canvas.current).fontFamily : 'sans-serif';
      return { ...looks[scheme], font: family, stepName, formatStep };
    };
  }, [canvas, scheme, stepName, formatStep]);
}

function usePaper(draw: (sharpness: number) => void): void {
  useEffect(() => {
    const before = () => draw(paperSharpness);
    const after = () => draw(window.devicePixelRatio);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [draw]);
}

/** Draws at the next frame, once however often it is asked for. */
function useNextFrame(draw: (sharpness: number) => void): () => void {
  const latest = useRef(draw);
  const asked = useRef(0);
  useEffect(() => {
    latest.current = draw;
  });
  useEffect(() => () => cancelAnimationFrame(asked.current), []);
  return useCallback(() => {
    cancelAnimationFrame(asked.current);
    asked.current = requestAnimationFrame(() => latest.current(window.devicePixelRatio));
  }, []);
}
