import { describe, expect, it } from 'vitest';
import type { Deck, SlideBlock, Table, Tables } from '../../../main/export/document/types.ts';
import { deckOnPaper } from '../../../main/export/on-paper/deck-on-paper.ts';
import { tablesOnPaper } from '../../../main/export/on-paper/tables-on-paper.ts';
import { defaultBranding } from '../../../src/contract/report-records.ts';

const look = {
  languages: ['en'],
  title: ['T'],
  organisation: 'O',
  today: '2026-11-23',
  branding: defaultBranding,
} as const;
const paragraph = (text: string): SlideBlock => ({ kind: 'paragraph', text: [text] });

describe('a deck on paper', () => {
  const deck: Deck = {
    ...look,
    slides: [
      { id: 'title', layout: 'title', title: ['T'], blocks: [paragraph('a')], notes: ['say a'] },
      { id: 'why', layout: 'content', title: ['Why'], blocks: [paragraph('b')], notes: [''] },
    ],
  };

  it('has every slide on a page of its own with what the speaker says', () => {
    expect(deckOnPaper(deck).blocks).toEqual([
      paragraph('a'),
      { kind: 'paragraph', text: ['say a'], tone: 'small' },
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: ['Why'] },
      paragraph('b'),
    ]);
  });
});

describe('tables on paper', () => {
  const table = (columns: number): Table => ({
    id: 'wide',
    title: ['Wide'],
    columns: Array.from({ length: columns }, (_, at) => ({ id: `c${at}`, title: [`C${at}`], kind: 'text', width: 1 })),
    rows: [Array.from({ length: columns }, (_, at) => ({ text: [`v${at}`] }))],
    empty: ['none'],
  });
  const partsOf = (columns: number): readonly (readonly string[])[] => {
    const tables: Tables = { ...look, tables: [table(columns)] };
    return tablesOnPaper(tables).blocks.map((block) =>
      block.kind === 'table' ? (block.table.rows[0] ?? []).map(({ text }) => text[0]) : [],
    );
  };

  it('stay as they are while a page is wide enough', () => {
    expect(partsOf(8)).toEqual([['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7']]);
  });

  it('go on below with their first column again, and lose no column', () => {
    expect(partsOf(9)).toEqual([
      ['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'],
      ['v0', 'v8'],
    ]);
    expect(new Set(partsOf(17).flat()).size).toBe(17);
    expect(partsOf(15)).toHaveLength(2);
  });
});
