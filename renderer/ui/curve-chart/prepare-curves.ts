import type { CurveLine, CurveModel, CurvePane } from './curve-types.ts';
import type { StepAxis } from './step-axis.ts';

/** A line in the units of its axes; NaN where it is interrupted. */
export interface PreparedLine {
  readonly line: CurveLine;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** A pane with its lines and the ends of its vertical axis, in the units of that axis. */
export interface PreparedPane {
  readonly pane: CurvePane;
  readonly low: number;
  readonly high: number;
  readonly lines: readonly PreparedLine[];
}

/** Brings all values into the units of the axes once, so that a frame while zooming only scales them. */
export function prepareCurves(model: CurveModel, axis: StepAxis): readonly PreparedPane[] {
  return model.panes.map((pane) => {
    const lines = pane.lines.map((line) => prepareLine(line, pane, axis));
    const [low, high] = endsOf(pane, lines);
    return { pane, low, high, lines };
  });
}

/** A value in the units of a pane's vertical axis; NaN where it has no place there. */
export function toValueUnit(pane: Pick<CurvePane, 'scale'>, value: number | null): number {
  if (value === null || !Number.isFinite(value)) return Number.NaN;
  if (pane.scale === 'linear') return value;
  return value > 0 ? Math.log10(value) : Number.NaN;
}

function prepareLine(line: CurveLine, pane: CurvePane, axis: StepAxis): PreparedLine {
  const xs = Float64Array.from(line.steps, axis.toUnit);
  const ys = Float64Array.from(line.values, (value) => toValueUnit(pane, value));
  return { line, xs, ys };
}

/** A logarithmic axis shows no more decades than these, and no more above where its lines begin: a loss of 1e-30, or one that explodes, would squeeze everything else. */
const mostDecades = 9;
const mostDecadesUp = 2;

function endsOf(pane: CurvePane, lines: readonly PreparedLine[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { ys } of lines) {
    for (const y of ys) {
      if (y < low) low = y;
      if (y > high) high = y;
    }
  }
  if (low > high) [low, high] = [0, 1];
  if (pane.scale === 'log') {
    const begins = Math.max(...lines.map(({ ys }) => ys.find((y) => !Number.isNaN(y)) ?? Number.NEGATIVE_INFINITY));
    high = Math.min(high, Math.max(begins, low) + mostDecadesUp);
    low = Math.max(low, high - mostDecades);
  }
  const room = high > low ? (high - low) * 0.06 : Math.abs(high) * 0.1 || 1;
  const bottom = pane.min === null ? low - room : toValueUnit(pane, pane.min);
  const top = pane.max === null ? high + room : toValueUnit(pane, pane.max);
  return [bottom, top];
}
