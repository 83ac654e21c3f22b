import type { SlideBlock } from '../document/types.ts';
import type { Canvas } from './canvas.ts';
import { drawChart } from './draw-chart.ts';
import { drawGantt } from './draw-gantt.ts';
import { drawFields, drawMatrix, drawTable } from './draw-table.ts';
import { paragraphs, textBox } from './draw-text.ts';
import {
  bulletRoom,
  figureGap,
  figurePadding,
  figureRows,
  itemGap,
  notePadding,
  paragraphLook,
} from './measure-block.ts';
import type { Box } from './slide-look.ts';

/** Draws a block into its box. `place` counts the blocks of the slide and names its objects. */
export function drawBlock(canvas: Canvas, block: SlideBlock, box: Box, place: number): void {
  const { slide, looks, languages } = canvas;
  const name = `${block.kind} ${place}`;
  switch (block.kind) {
    case 'heading':
      slide.addText(paragraphs(block.text, looks.heading, languages), textBox(name, box));
      return;
    case 'paragraph':
      slide.addText(paragraphs(block.text, paragraphLook(block.tone, looks), languages), textBox(name, box));
      return;
    case 'list':
    case 'checklist':
      slide.addText(
        block.items.flatMap((item) =>
          paragraphs(item, looks.body, languages, { bullet: bulletRoom, after: itemGap * 72 }),
        ),
        textBox(name, box),
      );
      return;
    case 'note':
      drawNote(canvas, block, box, name);
      return;
    case 'figures':
      drawFigures(canvas, block, box, name);
      return;
    case 'fields':
      drawFields(canvas, block, box, name);
      return;
    case 'table':
      drawTable(canvas, block.table, box);
      return;
    case 'chart':
      if (block.chart.kind === 'gantt') drawGantt(canvas, block.chart, box);
      else drawChart(canvas, block.chart, box);
      return;
    case 'matrix':
      drawMatrix(canvas, block, box);
      return;
    case 'pageBreak':
      return;
  }
}

const tones = {
  info: { fill: 'EEF3F8', line: 'accent1' },
  warning: { fill: 'FFF4E0', line: 'A87400' },
  good: { fill: 'E6F6EC', line: '2B8A55' },
} as const;

function drawNote(
  { slide, looks, languages }: Canvas,
  block: Extract<SlideBlock, { kind: 'note' }>,
  box: Box,
  name: string,
): void {
  const { fill, line } = tones[block.tone];
  slide.addShape('rect', { ...box, objectName: `box ${name}`, fill: { color: fill } });
  slide.addShape('rect', { ...box, w: 0.07, objectName: `edge ${name}`, fill: { color: line } });
  const inner = {
    x: box.x + notePadding,
    y: box.y + notePadding,
    w: box.w - 2 * notePadding,
    h: box.h - 2 * notePadding,
  };
  slide.addText(
    [
      ...(block.title ? paragraphs(block.title, { ...looks.body, bold: true }, languages) : []),
      ...paragraphs(block.text, looks.body, languages),
    ],
    textBox(name, inner, 'middle'),
  );
}

function drawFigures(
  { slide, looks, languages }: Canvas,
  block: Extract<SlideBlock, { kind: 'figures' }>,
  box: Box,
  name: string,
): void {
  let y = box.y;
  let count = 0;
  for (const { items, w, h } of figureRows(block.items, box.w, looks)) {
    items.forEach(({ label, value, detail }, across) => {
      count += 1;
      const outer = { x: box.x + across * w, y, w: w - figureGap, h: h - figureGap };
      slide.addShape('rect', { ...outer, objectName: `box ${name}.${count}`, fill: { color: 'F5F7F9' } });
      slide.addText(
        [
          ...paragraphs(label, looks.label, languages),
          ...paragraphs(value, looks.value, languages),
          ...(detail ? paragraphs(detail, looks.label, languages) : []),
        ],
        textBox(
          `${name}.${count}`,
          { x: outer.x + figurePadding, y, w: outer.w - 2 * figurePadding, h: outer.h },
          'middle',
        ),
      );
    });
    y += h;
  }
}
