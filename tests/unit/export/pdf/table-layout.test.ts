import { describe, expect, it } from 'vitest';
import type { Column, Text } from '../../../../main/export/document/types.ts';
import { cellInset, tableLayout } from '../../../../main/export/pdf/column-widths.ts';
import { textWidth } from '../../../../main/export/pdf/fonts.ts';
import { tableData } from '../../../../main/export/pdf/table-data.ts';
import { widestPiece, wrappable } from '../../../../main/export/pdf/wrap.ts';

const column = (id: string, width: number): Column => ({ id, title: [id], kind: 'text', width });
const row = (...texts: readonly string[]) => texts.map((text) => ({ text: [text] as Text }));
const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

describe('columns of a table on paper', () => {
  it('fill the page and hold their widest word', () => {
    const word = 'Accountability';
    const table = { columns: [column('a', 20), column('b', 1)], rows: [row('long text '.repeat(30), word)] };
    const { size, widths } = tableLayout(table, 480);
    expect(total(widths)).toBeCloseTo(480, 6);
    expect(widths[1]).toBeGreaterThanOrEqual(textWidth(word, 'bold') * size + cellInset);
  });

  it('take no more room than their longest text while another column needs it', () => {
    const table = { columns: [column('a', 5), column('b', 1)], rows: [row('1', 'long text '.repeat(30))] };
    expect(tableLayout(table, 480).widths[0]).toBeLessThan(30);
  });

  it('share a page that is too narrow for their words, in a smaller size', () => {
    const wide = Array.from({ length: 9 }, (_, place) => column(`Unbreakable${place}`, 1));
    const { size, widths } = tableLayout({ columns: wide, rows: [] }, 480);
    expect(size).toBe(7);
    expect(total(widths)).toBeCloseTo(480, 6);
  });

  it('give way to one cell that is too tall for a page: its row stands across the table', () => {
    const columns = [column('a', 1), column('b', 1)];
    const rows = [row('short', 'note '.repeat(2_000)), row('short', 'short')];
    const data = tableData({ id: 't', title: ['t'], empty: [''], columns, rows }, 480);
    expect(data.rows).toMatchObject([{ tall: true }, { tall: false }]);
  });
});

describe('long words', () => {
  it('get places to break at, and short ones none', () => {
    const address = 'https://example.com/a/very/long/path/without/any/space/in/it';
    expect(widestPiece(wrappable(`see ${address}`, 10).replaceAll('\u200b', ' '))).toBeLessThan(10);
    expect(wrappable(`see ${address}`, 10).replaceAll('\u200b', '')).toBe(`see ${address}`);
    expect(wrappable('短い words', 10)).toBe('短い words');
  });
});
