import type PptxGenJS from 'pptxgenjs';
import type { MatrixCell } from '../../../src/domain/risks/matrix.ts';
import { bandColours } from '../charts/print-colours.ts';
import type { Cell, Column, SlideBlock, Table } from '../document/types.ts';
import type { Canvas } from './canvas.ts';
import { paragraphs } from './draw-text.ts';
import { cellPadding, columnWidths, fieldHeight, headHeight, rowHeight } from './measure-block.ts';
import type { Box } from './slide-look.ts';

const rule: PptxGenJS.BorderProps = { type: 'solid', color: 'C4CAD1', pt: 0.75 };
const none: PptxGenJS.BorderProps = { type: 'none' };
const margin: [number, number, number, number] = [
  cellPadding.y / 2,
  cellPadding.x / 2,
  cellPadding.y / 2,
  cellPadding.x / 2,
];

/** A native table: head in the brand's colour, numbers to the right, bands coloured and named. */
export function drawTable(canvas: Canvas, table: Table, box: Box): void {
  const { slide, looks, languages } = canvas;
  const name = `table ${table.id}`;
  if (table.rows.length === 0) {
    slide.addText(paragraphs(table.empty, looks.body, languages), {
      ...box,
      objectName: name,
      margin: 0,
      valign: 'top',
    });
    return;
  }
  const widths = columnWidths(table, box.w);
  const head = table.columns.map((column) => ({
    text: paragraphs(column.title, looks.head, languages, { align: alignOf(column) }),
    options: { fill: { color: 'accent1' }, valign: 'middle' as const, border: [none, none, none, none] as Borders },
  }));
  const rows = table.rows.map((row) => row.map((cell, place) => tableCell(canvas, cell, table.columns[place])));
  slide.addTable([head, ...rows], {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: [...widths],
    rowH: [headHeight(table, box.w, looks), ...table.rows.map((row) => rowHeight(row, widths, looks))],
    margin,
    objectName: name,
  });
  canvas.describe(name, table.title);
}

type Borders = [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps];

function tableCell({ looks, languages }: Canvas, { text, band }: Cell, column?: Column): PptxGenJS.TableCell {
  const colours = band && bandColours[band];
  const look = colours ? { ...looks.cell, colour: hex(colours.text), bold: true } : looks.cell;
  return {
    text: paragraphs(text, look, languages, { align: alignOf(column) }),
    options: {
      valign: 'middle',
      border: [none, none, rule, none] as Borders,
      ...(colours ? { fill: { color: hex(colours.fill) } } : {}),
    },
  };
}

function alignOf(column?: Column): 'left' | 'right' {
  return column && ['number', 'money', 'share', 'days'].includes(column.kind) ? 'right' : 'left';
}

/** Names and values; an empty value is a line to write on. */
export function drawFields(
  canvas: Canvas,
  block: Extract<SlideBlock, { kind: 'fields' }>,
  box: Box,
  name: string,
): void {
  const { slide, looks, languages } = canvas;
  const rows = block.rows.map(({ label, value }) => [
    {
      text: paragraphs(label, { ...looks.body, colour: '59636E' }, languages),
      options: { valign: 'bottom' as const, border: [none, none, none, none] as Borders },
    },
    {
      text: paragraphs(value, looks.body, languages),
      options: { valign: 'bottom' as const, border: [none, none, rule, none] as Borders },
    },
  ]);
  slide.addTable(rows, {
    x: box.x,
    y: box.y,
    w: box.w * 0.7,
    colW: [box.w * 0.3, box.w * 0.4],
    rowH: block.rows.map((row) => fieldHeight(row, box.w, looks)),
    margin,
    objectName: name,
  });
}

/** The 5 x 5 matrix as a native table: impact upwards, likelihood to the right, ids of risks in the cells. */
export function drawMatrix(canvas: Canvas, block: Extract<SlideBlock, { kind: 'matrix' }>, box: Box): void {
  const { slide, looks, languages } = canvas;
  const axis = { ...looks.label, size: 12, second: 10.5 };
  const foot = 0.62;
  const side = 1.15;
  const cellWidth = (box.w - side) / 5;
  const cellHeight = (box.h - foot) / 5;
  const rows = [5, 4, 3, 2, 1].map((impact): PptxGenJS.TableCell[] => [
    {
      text: paragraphs(impact === 3 ? withNumber(block.impact, impact) : [String(impact)], axis, languages, {
        align: 'center',
      }),
      options: { valign: 'middle', border: [none, none, none, none] as Borders },
    },
    ...block.cells.filter((cell) => cell.impact === impact).map((cell) => matrixCell(canvas, cell)),
  ]);
  const bottom = ['', '1', '2', '3', '4', '5'].map(
    (grade): PptxGenJS.TableCell => ({
      text: paragraphs(grade === '3' ? withNumber(block.likelihood, 3) : [grade], axis, languages, { align: 'center' }),
      options: { valign: 'top', border: [none, none, none, none] as Borders },
    }),
  );
  slide.addTable([...rows, bottom], {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: [side, ...Array.from({ length: 5 }, () => cellWidth)],
    rowH: [...Array.from({ length: 5 }, () => cellHeight), foot],
    margin: [0.02, 0.03, 0.02, 0.03],
    objectName: 'table matrix',
  });
  canvas.describe('table matrix', block.title);
}

/** `3 Impact`: the middle of an axis carries its name. */
function withNumber(
  name: Extract<SlideBlock, { kind: 'matrix' }>['impact'],
  grade: number,
): Extract<SlideBlock, { kind: 'matrix' }>['impact'] {
  const [first, second] = name;
  return second === undefined ? [`${grade}\n${first}`] : [`${grade}\n${first}`, second];
}

function matrixCell({ languages }: Canvas, { band, risks }: MatrixCell): PptxGenJS.TableCell {
  const { fill, text } = bandColours[band];
  const white: PptxGenJS.BorderProps = { type: 'solid', color: 'FFFFFF', pt: 1.5 };
  const size = risks.length > 12 ? 10 : risks.length > 6 ? 11 : 13;
  const look = { size, second: size, colour: hex(text), bold: true };
  return {
    text: paragraphs([risks.join(' ')], look, languages, { align: 'center' }),
    options: { fill: { color: hex(fill) }, valign: 'middle', border: [white, white, white, white] as Borders },
  };
}

/** `#rrggbb` as the library takes it. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
