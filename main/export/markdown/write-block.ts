import { assertNever } from '../../../src/kernel/assert-never.ts';
import type { Block, Text } from '../document/types.ts';
import { escapeMarkdown, inLine, underOther } from './escape-markdown.ts';
import { writeTable } from './write-table.ts';

/** One block as Markdown, without the empty line after it. Charts are told by their text alternatives. */
export function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      // The title of the document is the only heading of the first level.
      return `${'#'.repeat(block.level + 1)} ${inLine(block.text)}`;
    case 'paragraph':
      return paragraphs(block.text);
    case 'list':
      return block.items
        .map((item, place) => `${block.ordered ? `${place + 1}.` : '-'} ${underOther(item)}`)
        .join('\n');
    case 'checklist':
      return block.items.map((item) => `- [ ] ${underOther(item)}`).join('\n');
    case 'note':
      return quote([...(block.title ? [`**${inLine(block.title)}**`] : []), paragraphs(block.text)].join('\n\n'));
    case 'figures':
      return block.items.map(figure).join('\n');
    case 'fields':
      return block.rows.map(({ label, value }) => `- **${inLine(label)}**: ${underOther(value)}`).join('\n');
    case 'table':
      return writeTable(block.table);
    case 'chart':
      return `**${inLine(block.chart.title)}**\n\n${quote(paragraphs(block.chart.alt))}`;
    case 'matrix':
      return matrix(block);
    case 'pageBreak':
      return '---';
    default:
      return assertNever(block);
  }
}

function paragraphs(text: Text): string {
  return text.map(escapeMarkdown).join('\n\n');
}

function quote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function figure({ label, value, detail }: Extract<Block, { kind: 'figures' }>['items'][number]): string {
  const said = `- **${inLine(label)}**: ${inLine(value)}`;
  return detail ? `${said} — ${inLine(detail)}` : said;
}

function matrix({ title, likelihood, impact, cells }: Extract<Block, { kind: 'matrix' }>): string {
  const grades = [1, 2, 3, 4, 5];
  const row = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const risksAt = (x: number, y: number) =>
    cells
      .find((cell) => cell.likelihood === x && cell.impact === y)
      ?.risks.map(escapeMarkdown)
      .join(' ') ?? '';
  return [
    `**${inLine(title)}**`,
    '',
    row([`${inLine(impact)} ↓ ${inLine(likelihood)} →`, ...grades.map(String)]),
    row(['---', ...grades.map(() => '---')]),
    ...grades.toReversed().map((y) => row([String(y), ...grades.map((x) => risksAt(x, y))])),
  ].join('\n');
}
