import { BorderStyle } from 'docx';
import { bandColours } from '../charts/print-colours.ts';
import { equalWidths, gap, layoutTable } from './layout-table.ts';
import { hex, textWidth } from './page.ts';
import { styles } from './styles.ts';
import type { BlockOf, Body, Writer } from './writer.ts';

/** Characters from which a value is set smaller, so that it stays on one line. */
const longValue = 9;

const apart = 140;

/** Large figures side by side, each a cell with a stripe in its band's colour. */
export function figuresBlock({ items }: BlockOf<'figures'>, { words, branding }: Writer): Body {
  const columns = Math.max(2, items.length);
  const tiles = equalWidths(columns, textWidth - apart * (columns - 1));
  const widths = tiles.flatMap((width, place) => (place === 0 ? [width] : [apart, width]));
  const empty = { children: words.under([''], { style: styles.figureDetail, size: 16 }) };
  const cells = items.flatMap(({ label, value, detail, band }, place) => {
    const look = band ? bandColours[band] : { text: branding.colour, fill: '#f6f8fa', mark: branding.accent };
    const size = value.some((one) => one.length > longValue) ? 24 : 36;
    const cell = {
      margins: { top: 100, bottom: 100, left: 140, right: 100 },
      shading: { type: 'clear', color: 'auto', fill: hex(look.fill) },
      borders: { left: { style: BorderStyle.SINGLE, size: 24, color: hex(look.mark) } },
      children: [
        ...words.under(label, { style: styles.figureLabel, size: 17 }),
        ...words.under(value, { style: styles.figureValue, size, run: { color: hex(look.text), size } }),
        ...words.under(detail ?? [''], { style: styles.figureDetail, size: 16 }),
      ],
    } as const;
    return place === 0 ? [cell] : [empty, cell];
  });
  const missing = widths.length - cells.length;
  const rest = Array.from({ length: missing }, () => empty);
  return [layoutTable(widths, [{ cells: [...cells, ...rest], cantSplit: true }]), gap()];
}
