import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import { contrastWithWhite } from '../../../src/kernel/contrast.ts';
import { bandColours, ink } from '../charts/print-colours.ts';
import type { Cell, Column, Tables } from '../document/types.ts';

/** How cells look in one workbook. */
export interface CellStyles {
  readonly head: Partial<Style>;
  readonly empty: Partial<Style>;
  body(column: Column, cell: Cell, text: string | null): Partial<Style>;
  total(column: Column): Partial<Style>;
}

/** What a spreadsheet takes for a formula when somebody edits the cell or saves it as CSV. */
export const looksLikeFormula = /^[=+\-@\t\n＝＋－＠]/;

const size = 10;

/** The styles of a workbook: its brand colour in the heads, the bands' colours in the cells. */
export function cellStyles({ branding, languages }: Tables): CellStyles {
  const name = languages.includes('zh-TW') ? 'Microsoft JhengHei' : 'Calibri';
  // Figures stand in the typeface that column widths are measured in, whatever is installed.
  const figures = { name: 'Calibri' } as const;
  const font = (more: Partial<Font> = {}): Partial<Font> => ({ name, size, color: { argb: argb(ink.text) }, ...more });
  const headInk = contrastWithWhite(branding.colour) >= 4.5 ? '#ffffff' : '#000000';
  return {
    head: {
      font: font({ bold: true, color: { argb: argb(headInk) } }),
      fill: solid(branding.colour),
      alignment: { vertical: 'middle', horizontal: 'left', wrapText: true },
      border: lines('#ffffff'),
    },
    empty: { font: font({ italic: true, color: { argb: argb(ink.second) } }), alignment: { vertical: 'top' } },
    body: (column, { band }, text) => ({
      font: font({
        ...(text === null ? figures : {}),
        ...(band ? { bold: true, color: { argb: argb(bandColours[band].text) } } : {}),
      }),
      alignment: text === null ? figureAlignment(column) : { vertical: 'top', horizontal: 'left', wrapText: true },
      border: lines(ink.line),
      ...(text === null ? { numFmt: numberFormat(column) } : {}),
      // The text format keeps such a text a text when somebody edits its cell.
      ...(text !== null && looksLikeFormula.test(text) ? { numFmt: '@' } : {}),
      ...(band ? { fill: solid(bandColours[band].fill) } : {}),
    }),
    total: (column) => ({
      font: font({ bold: true, ...(column.total ? figures : {}) }),
      fill: solid('#eef1f4'),
      alignment: column.total ? figureAlignment(column) : { vertical: 'top', horizontal: 'left' },
      border: { top: { style: 'medium', color: { argb: argb(branding.colour) } } },
      ...(column.total ? { numFmt: numberFormat(column) } : {}),
    }),
  };
}

function figureAlignment({ kind }: Column): Partial<Alignment> {
  return kind === 'date'
    ? { vertical: 'top', horizontal: 'left' }
    : { vertical: 'top', horizontal: 'right', indent: 1 };
}

/** `_)` leaves the width of a bracket free on the right, away from the next column's text. */
function numberFormat({ kind, digits = 1 }: Column): string {
  switch (kind) {
    case 'money':
      return '"NT$"#,##0_)';
    case 'share':
      return '0%_)';
    case 'date':
      return 'yyyy-mm-dd';
    case 'days':
      return '#,##0.0_)';
    default:
      return digits === 0 ? '#,##0_)' : `#,##0.${'0'.repeat(digits)}_)`;
  }
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

function solid(colour: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(colour) } };
}

function lines(colour: string): Partial<Borders> {
  const line = { style: 'thin', color: { argb: argb(colour) } } as const;
  return { top: line, left: line, bottom: line, right: line };
}
