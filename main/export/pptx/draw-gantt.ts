import { daysBetween, type LocalDate } from '../../../src/kernel/dates.ts';
import type { GanttChart } from '../document/types.ts';
import type { Canvas } from './canvas.ts';
import { paragraphs, textBox } from './draw-text.ts';
import { ganttLook, ganttParts, ganttRowHeight, gateRoom } from './measure-block.ts';
import type { Box } from './slide-look.ts';

/** A calendar of native shapes: a row an action with its name, its dates and its bar; reviews as lines from top to bottom. */
export function drawGantt(canvas: Canvas, chart: GanttChart, box: Box): void {
  const { slide, looks, languages } = canvas;
  const above = gateRoom(chart, looks);
  const bars: Box = {
    x: box.x + box.w * (ganttParts.label + ganttParts.dates),
    y: box.y + above,
    w: box.w * ganttParts.bars,
    h: box.h - above,
  };
  const name = `calendar ${chart.id}`;
  slide.addShape('rect', { ...bars, objectName: name, fill: { color: 'F5F7F9' } });
  canvas.describe(name, chart.alt);
  const look = ganttLook(looks);
  const days = daysBetween(chart.start, chart.end) + 1;
  const place = (day: LocalDate) => bars.x + (daysBetween(chart.start, day) / days) * bars.w;
  let y = bars.y;
  chart.items.forEach((item, index) => {
    const h = ganttRowHeight(item.label, box.w, looks);
    const row = (part: string, x: number, w: number) => textBox(`${part} ${index + 1}`, { x, y, w, h }, 'middle');
    slide.addText(paragraphs(item.label, look, languages), row('action', box.x, box.w * ganttParts.label - 0.1));
    slide.addText(
      paragraphs([`${item.from} – ${item.to}`], look, languages),
      row('dates', box.x + box.w * ganttParts.label, box.w * ganttParts.dates - 0.05),
    );
    const [from, to] = [place(item.from), place(item.to) + bars.w / days];
    slide.addShape('rect', {
      x: from,
      y: y + h / 2 - 0.07,
      w: Math.max(0.06, to - from),
      h: 0.14,
      objectName: `bar ${index + 1}`,
      fill: { color: item.done ? 'FFFFFF' : 'accent1' },
      line: { color: 'accent1', width: 1 },
    });
    y += h;
  });
  chart.gates.forEach(({ label, at }, index) => {
    const x = Math.min(place(at), bars.x + bars.w);
    slide.addShape('line', {
      x,
      y: bars.y,
      w: 0,
      h: y - bars.y,
      objectName: `review line ${index + 1}`,
      line: { color: 'accent2', width: 1.5, dashType: 'dash' },
    });
    const width = bars.w / 3;
    const left = Math.min(bars.x + bars.w - width + 0.45, x - width / 2);
    slide.addText(
      [
        ...paragraphs(label, { ...look, bold: true }, languages, { align: 'center' }),
        ...paragraphs([at], look, languages, { align: 'center' }),
      ],
      textBox(`review ${index + 1}`, { x: left, y: box.y, w: width, h: above - 0.04 }, 'bottom'),
    );
  });
}
