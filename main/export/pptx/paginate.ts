import type { Slide, SlideBlock } from '../document/types.ts';
import { breakBlock } from './break-block.ts';
import { blockHeight } from './measure-block.ts';
import { type Box, blockGap, bodyBox, coverBoxes, type Looks, looksOf, splitBoxes } from './slide-look.ts';

/** A block in its place on a slide. */
export interface Placed {
  readonly block: SlideBlock;
  readonly box: Box;
}

/** One slide of the file: a slide of the deck, or the part of it that fits. */
export interface Page {
  readonly slide: Slide;
  readonly looks: Looks;
  readonly placed: readonly Placed[];
  /** From 1; `pages` in all belong to the same slide of the deck. */
  readonly page: number;
  readonly pages: number;
}

/** Texts are made larger where there is room, and smaller in these steps before a slide is broken in two. */
const scales: Readonly<Record<Slide['layout'], readonly number[]>> = {
  title: [1, 0.93, 0.86, 0.8],
  content: [1.2, 1.1, 1, 0.93, 0.86, 0.8],
  split: [1, 0.93, 0.86, 0.8],
  appendix: [1.3, 1.2, 1.1, 1],
};

/** Puts the blocks of a slide in their places, smaller where they would not fit, on several slides where they still do not. */
export function paginate(slide: Slide): readonly Page[] {
  for (const scale of scales[slide.layout]) {
    const looks = looksOf(slide.layout, scale);
    const placed = placeOnOne(slide, looks);
    if (placed) return [{ slide, looks, placed, page: 1, pages: 1 }];
  }
  const looks = looksOf(slide.layout, slide.layout === 'appendix' ? 1 : 0.86);
  const pages = slide.layout === 'split' ? splitPages(slide.blocks, looks) : balanced(slide, looks);
  return pages.map((placed, index) => ({ slide, looks, placed, page: index + 1, pages: pages.length }));
}

function placeOnOne({ layout, blocks }: Slide, looks: Looks): readonly Placed[] | null {
  if (layout !== 'split') return stack(blocks, boxOf(layout), looks);
  const [first, ...others] = blocks;
  const left = stack(first ? [first] : [], splitBoxes[0], looks);
  const right = stack(others, splitBoxes[1], looks);
  return left && right && [...left, ...right];
}

function boxOf(layout: Slide['layout']): Box {
  return layout === 'title' ? coverBoxes.body : bodyBox;
}

/** One under the other, what can grow taking the room that is left; null where they do not fit. */
function stack(blocks: readonly SlideBlock[], box: Box, looks: Looks): readonly Placed[] | null {
  const heights = blocks.map((block) => blockHeight(block, box.w, looks));
  const needed = heights.reduce((sum, height) => sum + height, 0) + blockGap * Math.max(0, blocks.length - 1);
  if (needed > box.h) return null;
  const growing = blocks.filter(grows).length;
  const extra = growing === 0 ? 0 : (box.h - needed) / growing;
  let y = box.y;
  return blocks.map((block, place) => {
    const h = (heights[place] ?? 0) + (grows(block) ? extra : 0);
    const placed = { block, box: { ...box, y, h } };
    y += h + blockGap;
    return placed;
  });
}

function grows(block: SlideBlock): boolean {
  return block.kind === 'matrix' || (block.kind === 'chart' && block.chart.kind !== 'gantt');
}

/** The left column with as much of the right one as fits; the rest on slides of its own. */
function splitPages(blocks: readonly SlideBlock[], looks: Looks): readonly (readonly Placed[])[] {
  const [first, ...others] = blocks;
  const [leftBox, rightBox] = splitBoxes;
  const left = (first && stack([first], leftBox, looks)) ?? [];
  const [right, rest] = fill(others, rightBox, looks);
  return [[...left, ...right], ...flow(rest, looks, bodyBox)];
}

/** On as few slides as it takes, with about as much on each of them. */
function balanced({ layout, blocks }: Slide, looks: Looks): readonly (readonly Placed[])[] {
  const box = boxOf(layout);
  const pages = flow(notesFirst(blocks), looks, box);
  const total = blocks.reduce((sum, block) => sum + blockHeight(block, box.w, looks), 0);
  for (const spare of [1.06, 1.12, 1.2, 1.3]) {
    const h = Math.min(box.h, (total / pages.length) * spare + 0.4);
    const tried = flow(notesFirst(blocks), looks, { ...box, h });
    if (tried.length <= pages.length) return tried;
  }
  return pages;
}

/** The small print below a table stands on its first slide, not alone on a last one. */
function notesFirst(blocks: readonly SlideBlock[]): readonly SlideBlock[] {
  const small = blocks.filter((block) => block.kind === 'paragraph' && block.tone === 'small');
  return [...small, ...blocks.filter((block) => !small.includes(block))];
}

function flow(blocks: readonly SlideBlock[], looks: Looks, box: Box): readonly (readonly Placed[])[] {
  const pages: (readonly Placed[])[] = [];
  let rest = blocks;
  while (rest.length > 0) {
    const [placed, after] = fill(rest, box, looks);
    pages.push(placed);
    rest = after;
  }
  return pages;
}

/** As many blocks as fit, the last one broken where it can be; at least something of the first one. */
function fill(
  blocks: readonly SlideBlock[],
  box: Box,
  looks: Looks,
): readonly [readonly Placed[], readonly SlideBlock[]] {
  const placed: Placed[] = [];
  let y = box.y;
  for (const [place, block] of blocks.entries()) {
    const room = box.y + box.h - y;
    const h = blockHeight(block, box.w, looks);
    const whole = h <= room;
    // A paragraph that fits on the next slide stays whole: in two languages, its halves would stand in turns.
    const later = block.kind === 'paragraph' && placed.length > 0 && h <= box.h;
    const broken = whole || later ? null : breakBlock(block, box.w, room, looks);
    if (broken) {
      const [head, tail] = broken;
      placed.push({ block: head, box: { ...box, y, h: blockHeight(head, box.w, looks) } });
      return [placed, [tail, ...blocks.slice(place + 1)]];
    }
    if (!whole && placed.length > 0) return [placed, blocks.slice(place)];
    placed.push({ block, box: { ...box, y, h: Math.min(h, room) } });
    y += h + blockGap;
  }
  return [placed, []];
}
