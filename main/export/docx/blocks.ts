import { HeadingLevel, Paragraph } from 'docx';
import { assertNever } from '../../../src/kernel/assert-never.ts';
import type { Block } from '../document/types.ts';
import { chartBlock } from './chart-block.ts';
import { fieldsBlock } from './fields-block.ts';
import { figuresBlock } from './figures-block.ts';
import { gap } from './layout-table.ts';
import { matrixBlock } from './matrix-block.ts';
import { noteBlock } from './note-block.ts';
import { checklistBlock, listBlock, paragraphBlock } from './running-text.ts';
import { tableBlock } from './table-block.ts';
import type { BlockOf, Body, Writer } from './writer.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Where a block stands: its place among all, what follows it, and whether a page begins with it. */
interface Standing {
  readonly place: number;
  readonly next: Block | undefined;
  readonly newPage: boolean;
}

/** Everything between cover and end. */
export function bodyOf(blocks: readonly Block[], writer: Writer): Body {
  return blocks.flatMap((block, place) => {
    const newPage = blocks[place - 1]?.kind === 'pageBreak';
    return bodyOfBlock(block, { place, next: blocks[place + 1], newPage }, writer);
  });
}

/** Blocks that a sentence leads to: it stays with them. */
const ledTo: ReadonlySet<Block['kind'] | undefined> = new Set(['list', 'checklist', 'table', 'fields', 'figures']);

function bodyOfBlock(block: Block, { place, next, newPage }: Standing, writer: Writer): Body {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, newPage, writer)];
    case 'paragraph':
      return paragraphBlock(block, ledTo.has(next?.kind), writer);
    case 'list':
      return listBlock(block, place, writer);
    case 'note':
      return noteBlock(block, writer);
    case 'figures':
      return figuresBlock(block, writer);
    case 'fields':
      return fieldsBlock(block, writer);
    case 'table':
      return tableBlock(block, writer);
    case 'chart':
      return chartBlock(block, writer);
    case 'matrix':
      return matrixBlock(block, writer);
    case 'checklist':
      return checklistBlock(block, writer);
    case 'pageBreak':
      return next === undefined || next.kind === 'heading' ? [] : [gap({ pageBreakBefore: true })];
    default:
      return assertNever(block);
  }
}

function headingOf({ level, text }: BlockOf<'heading'>, pageBreakBefore: boolean, { words }: Writer): Paragraph {
  return new Paragraph({
    heading: levels[level],
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    children: [...words.slash(text)],
  });
}
