import type { Cell, SlideBlock, Table, Text } from '../document/types.ts';
import {
  bulletRoom,
  cellPadding,
  columnWidths,
  ganttRowHeight,
  gateRoom,
  headHeight,
  itemGap,
  notePadding,
  paragraphLook,
  rowHeight,
} from './measure-block.ts';
import { cutText, textHeight } from './measure-text.ts';
import type { Looks, TextLook } from './slide-look.ts';

/** What fits, and what goes on on the next slide. */
export type Broken = readonly [head: SlideBlock, tail: SlideBlock];

/** Below this height in inches nothing is begun. */
const leastRoom = 0.8;

/** Breaks a block so that its head fits into `room` inches; null where it cannot be broken there. Nothing is lost. */
export function breakBlock(block: SlideBlock, width: number, room: number, looks: Looks): Broken | null {
  if (room < leastRoom) return null;
  switch (block.kind) {
    case 'table':
      return breakTable(block, width, room, looks);
    case 'list':
    case 'checklist': {
      const [head, tail] = breakItems(
        block.items,
        (item) => textHeight(item, width - bulletRoom, looks.body) + itemGap,
        room,
      );
      if (head.length > 0)
        return tail.length === 0
          ? null
          : [
              { ...block, items: head },
              { ...block, items: tail },
            ];
      const [first, ...others] = block.items;
      const cut = first && cutAt(first, width - bulletRoom, looks.body, room - itemGap);
      return cut
        ? [
            { ...block, items: [cut[0]] },
            { ...block, items: [cut[1], ...others] },
          ]
        : null;
    }
    case 'paragraph': {
      const cut = cutAt(block.text, width, paragraphLook(block.tone, looks), room);
      return (
        cut && [
          { ...block, text: cut[0] },
          { ...block, text: cut[1] },
        ]
      );
    }
    case 'note': {
      const { title, ...rest } = block;
      const above = title ? textHeight(title, width - 2 * notePadding, looks.body) : 0;
      const cut = cutAt(block.text, width - 2 * notePadding, looks.body, room - above - 2 * notePadding);
      return (
        cut && [
          { ...block, text: cut[0] },
          { ...rest, text: cut[1] },
        ]
      );
    }
    case 'chart': {
      const { chart } = block;
      if (chart.kind !== 'gantt') return null;
      const [head, tail] = breakItems(
        chart.items,
        ({ label }) => ganttRowHeight(label, width, looks),
        room - gateRoom(chart, looks),
      );
      if (head.length === 0 || tail.length === 0) return null;
      return [
        { ...block, chart: { ...chart, items: head } },
        { ...block, chart: { ...chart, items: tail } },
      ];
    }
    default:
      return null;
  }
}

function breakTable(
  block: Extract<SlideBlock, { kind: 'table' }>,
  width: number,
  room: number,
  looks: Looks,
): Broken | null {
  const { table } = block;
  const widths = columnWidths(table, width);
  const forRows = room - headHeight(table, width, looks);
  const [head, tail] = breakItems(table.rows, (row) => rowHeight(row, widths, looks), forRows);
  const part = (rows: Table['rows']): SlideBlock => ({ ...block, table: { ...table, rows } });
  if (head.length > 0) return tail.length === 0 ? null : [part(head), part(tail)];
  const [first, ...others] = table.rows;
  if (!first) return null;
  const [top, rest] = breakRow(first, widths, forRows, looks);
  return [part([top]), part([rest, ...others])];
}

/** A row too tall for a slide goes on in another row. */
function breakRow(
  row: readonly Cell[],
  widths: readonly number[],
  room: number,
  looks: Looks,
): readonly [readonly Cell[], readonly Cell[]] {
  const cuts = row.map(({ text }, place) => {
    const width = (widths[place] ?? 1) - cellPadding.x;
    return cutAt(text, width, looks.cell, room - cellPadding.y) ?? ([text, ['']] as const);
  });
  return [
    row.map((cell, place) => ({ ...cell, text: cuts[place]?.[0] ?? cell.text })),
    row.map((_, place) => ({ text: cuts[place]?.[1] ?? [''] })),
  ];
}

function cutAt(text: Text, width: number, look: TextLook, room: number): readonly [Text, Text] | null {
  return textHeight(text, width, look) <= room || room <= 0 ? null : cutText(text, width, look, room);
}

function breakItems<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  room: number,
): readonly [readonly Item[], readonly Item[]] {
  let sum = 0;
  const end = items.findIndex((item) => {
    sum += heightOf(item);
    return sum > room;
  });
  return end < 0 ? [items, []] : [items.slice(0, end), items.slice(end)];
}
