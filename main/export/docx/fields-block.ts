import { BorderStyle } from 'docx';
import { ink } from '../charts/print-colours.ts';
import { gap, layoutTable } from './layout-table.ts';
import { hex, millimetres, textWidth } from './page.ts';
import { styles } from './styles.ts';
import type { BlockOf, Body, Writer } from './writer.ts';

const labelWidth = Math.round(textWidth * 0.3);

/** Names and values in two columns; an empty value leaves room to write. */
export function fieldsBlock({ rows }: BlockOf<'fields'>, { words }: Writer): Body {
  const line = { style: BorderStyle.SINGLE, size: 4, color: hex(ink.line) };
  const table = layoutTable(
    [labelWidth, textWidth - labelWidth],
    rows.map(({ label, value }, place) => {
      const borders = { bottom: line, ...(place === 0 ? { top: line } : {}) };
      const around = { borders, margins: { top: 70, bottom: 70, left: 80, right: 80 } };
      return {
        cantSplit: !value.some((one) => one.length > 600),
        ...(value[0] === '' ? { height: millimetres(9) } : {}),
        cells: [
          {
            ...around,
            children: words.under(label, { style: styles.tableText, size: 18, run: { bold: true, size: 18 } }),
          },
          { ...around, children: words.under(value, { style: styles.tableText, size: 19, run: { size: 19 } }) },
        ],
      };
    }),
  );
  return [table, gap()];
}
