import { linearTicks, logTicks } from './axis-ticks.ts';
import { type ChartLayout, type PaneBox, rowHeight } from './chart-layout.ts';
import type { CurveBand, CurveMark, CurveModel } from './curve-types.ts';
import type { PreparedLine, PreparedPane } from './prepare-curves.ts';
import type { StepAxis, View } from './step-axis.ts';

/** Colours and type of a chart. */
export interface ChartLook {
  readonly text: string;
  readonly quiet: string;
  readonly grid: string;
  readonly background: string;
  readonly font: string;
  readonly stepName: string;
  readonly formatStep: (step: number) => string;
}

/** What a frame needs. Everything that does not change while zooming is worked out before. */
export interface Frame {
  readonly model: CurveModel;
  readonly panes: readonly PreparedPane[];
  readonly layout: ChartLayout;
  readonly axis: StepAxis;
  readonly view: View;
  readonly look: ChartLook;
}

type Pen = CanvasRenderingContext2D;

/** Draws one frame of a chart. The context is scaled to CSS pixels. */
export function drawCurves(pen: Pen, frame: Frame, width: number, height: number): void {
  pen.clearRect(0, 0, width, height);
  pen.lineJoin = 'round';
  pen.textBaseline = 'middle';
  const ticks = stepTicks(frame);
  drawBands(pen, frame);
  frame.panes.forEach((pane, index) => {
    const box = frame.layout.panes[index];
    if (box) drawPane(pen, frame, pane, box, ticks);
  });
  drawMarks(pen, frame);
  drawStepAxis(pen, frame, ticks);
}

/** The place of an axis unit, in CSS pixels from the left. */
export function xOf({ layout, view }: Pick<Frame, 'layout' | 'view'>, unit: number): number {
  return layout.left + ((unit - view.from) / (view.to - view.from)) * (layout.right - layout.left);
}

/** The axis unit at a place, in CSS pixels from the left. */
export function unitAt({ layout, view }: Pick<Frame, 'layout' | 'view'>, x: number): number {
  return view.from + ((x - layout.left) / (layout.right - layout.left)) * (view.to - view.from);
}

function font(look: ChartLook, size: number, weight = 400): string {
  return `${weight} ${size}px ${look.font}`;
}

function stepTicks({ axis, view, layout }: Frame): readonly number[] {
  const wanted = Math.max(3, Math.floor((layout.right - layout.left) / 75));
  if (axis.scale === 'linear') return linearTicks(view.from, view.to, wanted);
  return logTicks(axis.toStep(view.from), axis.toStep(view.to), wanted);
}

/** Text that fits into a width, or nothing. */
function fits(pen: Pen, text: string, width: number): boolean {
  return pen.measureText(text).width <= width;
}

function drawBands(pen: Pen, frame: Frame): void {
  const { layout, model, axis, look } = frame;
  const bottom = layout.bottom;
  const paneTop = layout.panes[0]?.top ?? 0;
  pen.font = font(look, 12, 600);
  for (const band of model.bands) {
    const [left, right] = visiblePart(frame, band, axis);
    if (right <= left) continue;
    pen.globalAlpha = 0.16;
    pen.fillStyle = band.color;
    pen.fillRect(left, paneTop, right - left, bottom - paneTop);
    pen.globalAlpha = 0.42;
    pen.fillRect(left, layout.bandRow, right - left, rowHeight);
    pen.globalAlpha = 1;
    pen.fillStyle = look.background;
    pen.fillRect(right - 1, layout.bandRow, 1, rowHeight);
    if (!fits(pen, band.name, right - left - 8)) continue;
    pen.fillStyle = look.text;
    pen.textAlign = 'center';
    pen.fillText(band.name, (left + right) / 2, layout.bandRow + rowHeight / 2 + 1);
  }
}

function visiblePart(frame: Frame, { from, to }: CurveBand, axis: StepAxis): readonly [number, number] {
  const { left, right } = frame.layout;
  const a = xOf(frame, axis.toUnit(from));
  const b = xOf(frame, axis.toUnit(to));
  return [Math.max(left, Math.min(a, right)), Math.max(left, Math.min(Math.max(b, a + 2), right))];
}

function drawPane(pen: Pen, frame: Frame, prepared: PreparedPane, box: PaneBox, ticks: readonly number[]): void {
  const { layout, axis, look } = frame;
  pen.strokeStyle = look.grid;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const tick of ticks) {
    const x = Math.round(xOf(frame, axis.toUnit(tick))) + 0.5;
    pen.moveTo(x, box.top);
    pen.lineTo(x, box.top + box.height);
  }
  pen.stroke();
  drawValueAxis(pen, frame, prepared, box);
  pen.save();
  pen.beginPath();
  pen.rect(layout.left, box.top - 2, layout.right - layout.left, box.height + 4);
  pen.clip();
  for (const line of prepared.lines) drawLine(pen, frame, prepared, box, line);
  pen.restore();
  pen.fillStyle = look.text;
  pen.font = font(look, 13, 600);
  pen.textAlign = 'left';
  pen.fillText(prepared.pane.title, layout.left, box.top - 12);
}

function drawValueAxis(pen: Pen, { layout, look }: Frame, { pane, low, high }: PreparedPane, box: PaneBox): void {
  const wanted = Math.max(3, Math.floor(box.height / 34));
  const values = pane.scale === 'log' ? logTicks(10 ** low, 10 ** high, wanted) : linearTicks(low, high, wanted);
  pen.font = font(look, 12);
  pen.textAlign = 'right';
  for (const value of values) {
    const unit = pane.scale === 'log' ? Math.log10(value) : value;
    const y = Math.round(box.top + box.height * (1 - (unit - low) / (high - low))) + 0.5;
    pen.beginPath();
    pen.strokeStyle = look.grid;
    pen.moveTo(layout.left, y);
    pen.lineTo(layout.right, y);
    pen.stroke();
    pen.fillStyle = look.quiet;
    pen.fillText(pane.format(value), layout.left - 6, y);
  }
}

function drawLine(pen: Pen, frame: Frame, { low, high }: PreparedPane, box: PaneBox, prepared: PreparedLine): void {
  const { xs, ys, line } = prepared;
  const { layout, view } = frame;
  const perUnit = (layout.right - layout.left) / (view.to - view.from);
  const perValue = box.height / (high - low);
  const bottom = box.top + box.height;
  // One point beyond each side, so that the line leaves the pane and does not end at the last point in it.
  const begin = Math.max(0, firstAtOrAfter(xs, view.from) - 1);
  const end = Math.min(xs.length, firstAtOrAfter(xs, view.to) + 2);
  let drawing = false;
  pen.beginPath();
  for (let index = begin; index < end; index += 1) {
    const value = ys[index] ?? Number.NaN;
    if (Number.isNaN(value)) {
      drawing = false;
      continue;
    }
    const x = layout.left + ((xs[index] ?? 0) - view.from) * perUnit;
    const y = bottom - (value - low) * perValue;
    if (drawing) pen.lineTo(x, y);
    else pen.moveTo(x, y);
    drawing = true;
  }
  pen.setLineDash([...line.dash]);
  pen.strokeStyle = line.color;
  pen.lineWidth = line.width;
  pen.stroke();
  pen.setLineDash([]);
  if (end - begin <= 3 * ((layout.right - layout.left) / 40))
    dots(pen, frame, { low, high }, box, prepared, begin, end);
}

/** Points of their own where few are in sight: the reader sees what was measured and what is only joined. */
function dots(
  pen: Pen,
  { layout, view }: Frame,
  { low, high }: Pick<PreparedPane, 'low' | 'high'>,
  box: PaneBox,
  { xs, ys, line }: PreparedLine,
  begin: number,
  end: number,
): void {
  pen.fillStyle = line.color;
  for (let index = begin; index < end; index += 1) {
    const value = ys[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const x = layout.left + (((xs[index] ?? 0) - view.from) / (view.to - view.from)) * (layout.right - layout.left);
    const y = box.top + box.height * (1 - (value - low) / (high - low));
    pen.beginPath();
    pen.arc(x, y, line.width + 0.7, 0, 2 * Math.PI);
    pen.fill();
  }
}

/** The first place in rising values that is at or after a value. */
export function firstAtOrAfter(values: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const markDash: Readonly<Record<CurveMark['kind'], readonly number[]>> = {
  milestone: [],
  event: [2, 3],
  review: [7, 4],
  expected: [2, 5],
};

/** The name of a mark with the row and place where there is room for it. */
interface MarkLabel {
  readonly mark: CurveMark;
  readonly from: number;
  readonly width: number;
  readonly top: number;
}

function drawMarks(pen: Pen, frame: Frame): void {
  const { layout, model, look } = frame;
  const taken = layout.markRows.map((): (readonly [number, number])[] => []);
  const labels: MarkLabel[] = [];
  for (const mark of model.marks) {
    const x = xOf(frame, frame.axis.toUnit(mark.step));
    if (x < layout.left - 1 || x > layout.right + 1) continue;
    pen.font = markFont(look, mark);
    const label = placeLabel(pen, frame, mark, x, taken);
    if (label) labels.push(label);
    pen.strokeStyle = look.text;
    pen.lineWidth = mark.kind === 'milestone' ? 1.6 : 1;
    pen.setLineDash([...markDash[mark.kind]]);
    pen.beginPath();
    pen.moveTo(x, label ? label.top + 2 : (layout.panes[0]?.top ?? 0));
    pen.lineTo(x, layout.bottom);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.textAlign = 'left';
  for (const { mark, from, width, top } of labels) {
    // Readable where the line of another mark runs behind it.
    pen.fillStyle = look.background;
    pen.fillRect(from + 2, top + 2, width - 4, rowHeight - 3);
    pen.fillStyle = look.text;
    pen.font = markFont(look, mark);
    pen.fillText(mark.name, from + 5, top + rowHeight / 2);
  }
}

function markFont(look: ChartLook, { kind }: CurveMark): string {
  return font(look, 12, kind === 'milestone' ? 650 : 400);
}

/** The first row that has room for a name beside its line; null: none has. */
function placeLabel(
  pen: Pen,
  { layout }: Frame,
  mark: CurveMark,
  x: number,
  taken: readonly (readonly [number, number])[][],
): MarkLabel | null {
  const width = pen.measureText(mark.name).width + 10;
  const from = x + width <= layout.right ? x : x - width;
  for (const [index, top] of layout.markRows.entries()) {
    const spans = taken[index];
    if (!spans || spans.some(([left, right]) => from < right && from + width > left)) continue;
    spans.push([from, from + width]);
    return { mark, from, width, top };
  }
  return null;
}

function drawStepAxis(pen: Pen, frame: Frame, ticks: readonly number[]): void {
  const { layout, axis, look } = frame;
  pen.strokeStyle = look.quiet;
  pen.beginPath();
  pen.moveTo(layout.left, layout.bottom + 0.5);
  pen.lineTo(layout.right, layout.bottom + 0.5);
  pen.stroke();
  pen.fillStyle = look.quiet;
  pen.font = font(look, 12);
  pen.textAlign = 'center';
  let free = 0;
  for (const tick of ticks) {
    const label = look.formatStep(tick);
    const half = pen.measureText(label).width / 2;
    const x = Math.min(xOf(frame, axis.toUnit(tick)), layout.right - half);
    if (x - half < free) continue;
    free = x + half + 12;
    pen.fillText(label, x, layout.bottom + 14);
  }
  pen.fillText(look.stepName, (layout.left + layout.right) / 2, layout.bottom + 34);
}
