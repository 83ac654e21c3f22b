import { expectedTexts } from '../check/expected-texts.ts';
import { bare, findInOrder } from '../check/find-in-order.ts';
import type { Deck, Slide, SlideBlock, Text } from '../document/types.ts';
import type { Checked, Difference } from '../file-format.ts';
import { checkChart } from './check-chart.ts';
import { checkMatrix, checkTable } from './check-table.ts';
import { legalDeck } from './legal-deck.ts';
import { type ReadSlide, readPptx } from './read-pptx.ts';

/** Compares a file with the deck that it was made from: slides in order, texts, tables, charts with their workbooks, notes. */
export function checkPptx(bytes: Uint8Array, model: Deck): Checked {
  const deck = legalDeck(model);
  const read = readPptx(bytes);
  let figures = 0;
  let at = 0;
  for (const slide of deck.slides) {
    const pages = pagesOf(slide, read.slice(at));
    const checked = checkSlide(slide, pages);
    figures += checked.figures;
    if (checked.difference) return { figures, difference: inSlide(slide, at, checked.difference) };
    at += pages.length;
  }
  const extra = read[at];
  const difference = extra && { where: `slide ${at + 1}`, expected: '', found: extra.title.join(' / ') };
  return { figures, difference: difference ?? null };
}

/** The slides of the file that belong to one of the deck: its title, or its title with `(1/3)`, `(2/3)`, `(3/3)`. */
function pagesOf({ title: [first] }: Slide, read: readonly ReadSlide[]): readonly ReadSlide[] {
  const titleAt = (place: number) => bare(read[place]?.title[0] ?? '');
  if (titleAt(0) === bare(first)) return read.slice(0, 1);
  const count = Number(/\(1\/(\d+)\)$/.exec(titleAt(0))?.[1] ?? 0);
  const pages = read.slice(0, count);
  return pages.every((_, place) => titleAt(place) === bare(`${first} (${place + 1}/${count})`)) ? pages : [];
}

function checkSlide(slide: Slide, pages: readonly ReadSlide[]): Checked {
  if (pages.length === 0) return { figures: 0, difference: { where: 'title', expected: slide.title[0], found: null } };
  const parts = [
    ...pages.map((page) => equal('title', secondOf(slide.title), page.title.slice(1).join(''))),
    ...pages.map((page) => equal('notes', slide.notes.join(''), page.notes)),
    checkTexts(slide.blocks, pages),
    ...slide.blocks.map((block) => checkBlock(block, pages)),
  ];
  const wrong = parts.find(({ difference }) => difference !== null);
  const figures = 1 + parts.reduce((sum, part) => sum + part.figures, 0);
  return { figures, difference: wrong?.difference ?? null };
}

function secondOf([, second = '']: Text): string {
  return second;
}

/** Everything outside of tables, charts and the matrix, in the order of the slide; small print may stand before the rest. */
function checkTexts(blocks: readonly SlideBlock[], pages: readonly ReadSlide[]): Checked {
  const flowing = blocks.filter(({ kind }) => !['table', 'chart', 'matrix'].includes(kind));
  const isSmall = (block: SlideBlock) => block.kind === 'paragraph' && block.tone === 'small';
  const objects = pages
    .flatMap((page) => page.objects)
    .filter(({ name, chart }) => chart === null && !name.startsWith('table '));
  const readBack = objects.map(({ text }) => text).join('\n');
  const parts = [flowing.filter((block) => !isSmall(block)), flowing.filter(isSmall)];
  const checks = parts.map((part) => findInOrder(expectedTexts(part), readBack));
  return {
    figures: checks.reduce((sum, { figures }) => sum + figures, 0),
    difference: checks.find(({ difference }) => difference !== null)?.difference ?? null,
  };
}

function checkBlock(block: SlideBlock, pages: readonly ReadSlide[]): Checked {
  const objects = pages.flatMap((page) => page.objects);
  if (block.kind === 'table') return checkTable(block.table, objects);
  if (block.kind === 'matrix') return checkMatrix(block, objects);
  if (block.kind === 'chart') return checkChart(block.chart, objects);
  return { figures: 0, difference: null };
}

/** Whether two texts are the same but for white space. */
function equal(where: string, expected: string, found: string): Checked {
  if (bare(expected) === bare(found)) return { figures: 1, difference: null };
  return { figures: 0, difference: { where, expected, found } };
}

function inSlide({ id }: Slide, at: number, { where, expected, found }: Difference): Difference {
  return { where: `slide ${at + 1} (${id}), ${where}`, expected, found };
}
