import type { Block, Chart, Table, Text } from '../document/types.ts';

/** Short ways to write the blocks of a document. */

export const heading = (level: 1 | 2 | 3, text: Text): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: Text): Block => ({ kind: 'paragraph', text });
/** A paragraph that opens a section. */
export const lead = (text: Text): Block => ({ kind: 'paragraph', text, tone: 'lead' });
/** A paragraph that qualifies what stands above it. */
export const small = (text: Text): Block => ({ kind: 'paragraph', text, tone: 'small' });
export const table = (what: Table): Block => ({ kind: 'table', table: what });
export const chart = (what: Chart): Block => ({ kind: 'chart', chart: what });

/** A list, or nothing where there are no items. */
export function list(items: readonly Text[], ordered = false): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ordered }];
}

/** A box that stands out. */
export function note(tone: 'info' | 'warning' | 'good', title: Text, text: Text): Block {
  return { kind: 'note', tone, title, text };
}

/** Names and values; rows without a value are left out. */
export function fields(rows: readonly (readonly [Text, Text | null])[]): Block {
  return { kind: 'fields', rows: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])) };
}
