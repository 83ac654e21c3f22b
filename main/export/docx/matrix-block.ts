import { AlignmentType, BorderStyle, Paragraph, TextRun, VerticalAlignTable } from 'docx';
import type { Band } from '../../../src/domain/scoring/types.ts';
import { chartWord } from '../charts/chart-words.ts';
import { bandColours } from '../charts/print-colours.ts';
import { caption } from './caption.ts';
import { gap, layoutTable } from './layout-table.ts';
import { hex, millimetres, textWidth } from './page.ts';
import { styles } from './styles.ts';
import type { BlockOf, Body, Writer } from './writer.ts';

const headWidth = millimetres(26);
const cellWidth = Math.floor((textWidth - headWidth) / 5);
const widths = [textWidth - 5 * cellWidth, ...Array.from({ length: 5 }, () => cellWidth)];
const centred = { alignment: AlignmentType.CENTER, keepNext: true, style: styles.tableText } as const;
const white = { style: BorderStyle.SINGLE, size: 8, color: 'ffffff' } as const;
const whiteBorders = { top: white, bottom: white, left: white, right: white };
const grades = [1, 2, 3, 4, 5];

/** The 5 x 5 matrix as a table: each cell says its product and the risks in it; all of it on one page, with what the colours mean. */
export function matrixBlock(block: BlockOf<'matrix'>, writer: Writer): Body {
  const { words } = writer;
  const middle = { verticalAlign: VerticalAlignTable.CENTER } as const;
  const grade = (value: number) => ({
    ...middle,
    children: words.under([String(value)], { ...centred, size: 18, run: { bold: true, size: 18 } }),
  });
  const corner = {
    ...middle,
    children: [...axis(block.impact, ' ↑', writer), ...axis(block.likelihood, ' →', writer)],
  };
  const rows = grades.toReversed().map((impact) => ({
    cantSplit: true,
    height: millimetres(13),
    cells: [grade(impact), ...block.cells.filter((cell) => cell.impact === impact).map((cell) => cellOf(cell, writer))],
  }));
  const head = { cantSplit: true, cells: [corner, ...grades.map(grade)] };
  return [caption(block.title, 'Table', writer), layoutTable(widths, [head, ...rows]), legend(writer), gap()];
}

function axis(said: BlockOf<'matrix'>['impact'], arrow: string, { words }: Writer): readonly Paragraph[] {
  const look = { size: 16, bold: true };
  return [new Paragraph({ ...centred, children: [...words.slash(said, look), new TextRun({ ...look, text: arrow })] })];
}

function cellOf({ likelihood, impact, band, risks }: BlockOf<'matrix'>['cells'][number], { words }: Writer) {
  const { text, fill } = bandColours[band];
  const color = hex(text);
  const product = words.under([String(likelihood * impact)], { ...centred, size: 14, run: { size: 14, color } });
  const ids = words.under([risks.join('  ')], { ...centred, size: 17, run: { size: 17, bold: true, color } });
  return {
    verticalAlign: VerticalAlignTable.CENTER,
    shading: { type: 'clear', color: 'auto', fill: hex(fill) },
    borders: whiteBorders,
    children: risks.length === 0 ? product : [...product, ...ids],
  } as const;
}

/** What the colours mean, in words on the colour itself. */
function legend({ look }: Writer): Paragraph {
  const entries = (Object.keys(bandColours) as readonly Band[]).flatMap((band) => {
    const { text, fill } = bandColours[band];
    const shading = { type: 'clear', color: 'auto', fill: hex(fill) } as const;
    const said = chartWord(look.languages, `ui:band.${band}`).join(' / ');
    return [
      new TextRun({ text: `\u00a0\u00a0${said}\u00a0\u00a0`, color: hex(text), bold: true, size: 16, shading }),
      new TextRun('   '),
    ];
  });
  return new Paragraph({ style: styles.tableText, spacing: { before: 80 }, children: entries });
}
