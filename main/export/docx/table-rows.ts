import { AlignmentType, TableCell, TableRow, WidthType } from 'docx';
import { bandColours } from '../charts/print-colours.ts';
import type { Cell, Column } from '../document/types.ts';
import { hex, textWidth } from './page.ts';
import { styles } from './styles.ts';
import type { RunLook } from './words.ts';
import type { Writer } from './writer.ts';

/** What all rows of a table share: widths in twips, size of the text in half-points. */
export interface TableShape {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly size: number;
}

/** Size of the style of tables, in half-points: only another one is said in the cells. */
const usualSize = 17;

/** Characters from which a cell would run over the foot of a page. */
const tall = 800;

/** Whether a row is too tall to stand in columns on one page. */
export function isTall(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => text.some((one) => one.length > tall));
}

/** The head, which Word sets again on every page. */
export function headRow({ columns, widths, size }: TableShape, { words, branding }: Writer): TableRow {
  const run = { ...sized(size), color: 'ffffff' };
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title, kind }, place) =>
        new TableCell({
          width: { size: widths[place] ?? 0, type: WidthType.DXA },
          shading: { type: 'clear', color: 'auto', fill: hex(branding.colour) },
          children: words.under(title, { style: styles.tableHead, size, run, alignment: sideOf(kind) }),
        }),
    ),
  });
}

/** A row in columns; a band is a ground and a word. */
export function bodyRow(row: readonly Cell[], { columns, widths, size }: TableShape, { words }: Writer): TableRow {
  return new TableRow({
    cantSplit: true,
    children: row.map(({ text, band }, place) => {
      const alignment = sideOf(columns[place]?.kind ?? 'text');
      const options = { style: styles.tableText, size, alignment, run: { ...sized(size), ...bandRun(band) } };
      return new TableCell({
        width: { size: widths[place] ?? 0, type: WidthType.DXA },
        ...(band ? { shading: { type: 'clear', color: 'auto', fill: hex(bandColours[band].fill) } } : {}),
        children: words.under(text, options),
      });
    }),
  });
}

/** A row across the table, every value under the name of its column; it may run over the foot of a page. */
export function tallRow(row: readonly Cell[], { columns, size }: TableShape, { words }: Writer): TableRow {
  const children = row.flatMap(({ text }, place) => {
    const title = columns[place]?.title ?? [''];
    const name = words.under([title.join(' / ')], {
      style: styles.tableText,
      size,
      keepNext: true,
      run: { ...sized(size), bold: true, style: styles.second },
    });
    return text[0] === '' ? [] : [...name, ...words.under(text, { style: styles.tableText, size, run: sized(size) })];
  });
  return new TableRow({
    children: [
      new TableCell({ columnSpan: columns.length, width: { size: textWidth, type: WidthType.DXA }, children }),
    ],
  });
}

function sized(size: number): RunLook {
  return size === usualSize ? {} : { size };
}

function bandRun(band: Cell['band']): RunLook {
  return band ? { bold: true, color: hex(bandColours[band].text) } : {};
}

/** Digits stand under digits. */
function sideOf(kind: Column['kind']) {
  return kind === 'text' || kind === 'date' ? AlignmentType.LEFT : AlignmentType.RIGHT;
}
