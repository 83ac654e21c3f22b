import {
  BorderStyle,
  type IParagraphOptions,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { textWidth } from './page.ts';
import { styles } from './styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** A row of a table that only puts things side by side. */
export interface LayoutRow {
  readonly cells: readonly Omit<ITableCellOptions, 'width'>[];
  readonly cantSplit?: boolean;
  /** Least height in twips. */
  readonly height?: number;
}

/** A table without lines and head across the text, with these column widths in twips. */
export function layoutTable(widths: readonly number[], rows: readonly LayoutRow[], indent = 0): Table {
  return new Table({
    style: styles.plainTable,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: noBorders,
    rows: rows.map(
      ({ cells, cantSplit = false, height }) =>
        new TableRow({
          cantSplit,
          ...(height === undefined ? {} : { height: { value: height, rule: 'atLeast' } }),
          children: cells.map(
            (cell, place) => new TableCell({ ...cell, width: { size: widths[place] ?? 0, type: WidthType.DXA } }),
          ),
        }),
    ),
  });
}

/** Columns of equal width across the text, in twips, without loss. */
export function equalWidths(columns: number, width: number = textWidth): readonly number[] {
  const each = Math.floor(width / columns);
  return Array.from({ length: columns }, (_, place) => (place === columns - 1 ? width - each * (columns - 1) : each));
}

/** The small space after a table; it also keeps two tables apart, which Word would join otherwise. */
export function gap(options: Pick<IParagraphOptions, 'keepNext' | 'pageBreakBefore'> = {}): Paragraph {
  return new Paragraph({ style: styles.gap, ...options });
}
