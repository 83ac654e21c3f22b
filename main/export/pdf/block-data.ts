import { assertNever } from '../../../src/kernel/assert-never.ts';
import type { ChartLook } from '../charts/chart-look.ts';
import { chartPages } from '../charts/chart-pages.ts';
import type { Block, Text } from '../document/types.ts';
import { tableData } from './table-data.ts';
import { lineCount, wrappable } from './wrap.ts';

/** Width of the text on the page in points: A4 with margins of 20 mm. */
export const pageWidth = (170 / 25.4) * 72;

/** Size of running text in points; the templates' `text`. */
const textSize = 10;

/** Lines from which a text is too tall to be kept on one page. */
const tallLines = 22;

/** A block as the templates take it: plain data, everything measured. */
export type BlockData = Readonly<Record<string, unknown>> & { readonly kind: Block['kind'] };

/** What the templates need to know of every block, in order. */
export function blockData(blocks: readonly Block[], look: ChartLook): readonly BlockData[] {
  const levels = headingLevels(blocks);
  return blocks.map((block, place) => dataOf(block, look, levels[place] ?? 1));
}

/** Levels of headings without a gap, as assistive technology needs them: the first is 1, none is more than one deeper. */
function headingLevels(blocks: readonly Block[]): readonly number[] {
  let before = 0;
  return blocks.map((block) => {
    if (block.kind === 'heading') before = Math.min(block.level, before + 1);
    return before;
  });
}

function dataOf(block: Block, look: ChartLook, level: number): BlockData {
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level, text: running(block.text) };
    case 'paragraph':
      return { kind: block.kind, tone: block.tone ?? 'usual', ...runningText(block.text) };
    case 'list':
      return { kind: block.kind, ordered: block.ordered ?? false, items: block.items.map(runningText) };
    case 'checklist':
      return { kind: block.kind, items: block.items.map(runningText) };
    case 'note':
      return {
        kind: block.kind,
        tone: block.tone,
        title: block.title ? running(block.title) : null,
        ...runningText(block.text),
      };
    case 'figures':
      return figuresData(block);
    case 'fields':
      return { kind: block.kind, rows: block.rows.map(({ label, value }) => fieldData(label, value)) };
    case 'table':
      return { kind: block.kind, ...tableData(block.table, pageWidth) };
    case 'chart': {
      const { chart } = block;
      const svgs = chartPages(chart, look).map(({ svg }) => withoutJoins(svg));
      return { kind: block.kind, title: running(chart.title), alt: chart.alt.join(' / '), svgs };
    }
    case 'matrix':
      return { ...block, title: running(block.title) };
    case 'pageBreak':
      return { kind: block.kind };
    default:
      return assertNever(block);
  }
}

/** Pictures set their text one character at a time: what joins pictographs would be a missing glyph of its own. */
function withoutJoins(svg: string): string {
  return svg.replace(/\u200d|\ufe0f/g, '');
}

function figuresData({ kind, items }: Block & { readonly kind: 'figures' }): BlockData {
  const width = pageWidth / Math.max(items.length, 2) - 26;
  const fitted = (text: Text, size: number): Text => wrapped(text, width / size);
  const tall = items.some(
    ({ label, value, detail }) => lineCount([...label, ...value, ...(detail ?? [])].join('\n'), width / 12) > tallLines,
  );
  return {
    kind,
    tall,
    items: items.map(({ label, value, detail, band }) => ({
      label: fitted(label, 8.5),
      value: fitted(value, 12),
      detail: detail ? fitted(detail, 8) : null,
      band: band ?? null,
    })),
  };
}

function fieldData(label: Text, value: Text): unknown {
  const long = lines(value, (0.66 * pageWidth) / textSize) > tallLines;
  return { label: wrapped(label, (0.27 * pageWidth) / 9), value: wrapped(value, (0.66 * pageWidth) / 9.5), long };
}

/** Running text: in two languages side by side, so at half the width, unless it is too tall for that. */
function runningText(text: Text): { readonly text: Text; readonly long: boolean } {
  return { text: running(text), long: lines(text, halfWidth) > tallLines };
}

const halfWidth = (0.42 * pageWidth) / textSize;

function running(text: Text): Text {
  return wrapped(text, halfWidth);
}

function wrapped(text: Text, width: number): Text {
  const [first, second] = text;
  return second === undefined ? [wrappable(first, width)] : [wrappable(first, width), wrappable(second, width)];
}

function lines(text: Text, width: number): number {
  return Math.max(...text.map((one) => lineCount(one, width)));
}
