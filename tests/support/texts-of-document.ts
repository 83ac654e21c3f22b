import type { Block, PrintDocument, Text } from '../../main/export/document/types.ts';

/** Every text of a document that must not be empty, in the language at a place; cells of tables may be, and are not among them. */
export function saidTexts(document: PrintDocument): readonly Text[] {
  return [document.title, document.subtitle, ...document.blocks.flatMap(textsOf)];
}

/** Everything that a document says, cells of tables too, one text a line. */
export function wholeText(document: PrintDocument): string {
  const cells = document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.table.rows.flatMap((row) => [row.map(({ text }) => text.join(' ')).join('\t')]) : [],
  );
  return [...saidTexts(document).map((text) => text.join('\n')), document.organisation, document.today, ...cells].join(
    '\n',
  );
}

/** The headings of the first level, in the leading language. */
export function chapters({ blocks }: PrintDocument): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text[0]] : []));
}

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
    case 'checklist':
      return block.items;
    case 'note':
      return block.title ? [block.title, block.text] : [block.text];
    case 'figures':
      return block.items.flatMap(({ label, value, detail }) => [label, value, ...(detail ? [detail] : [])]);
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [block.table.title, ...block.table.columns.map(({ title }) => title)];
    case 'chart':
      return [block.chart.title, block.chart.alt];
    case 'matrix':
      return [block.title, block.likelihood, block.impact];
    case 'pageBreak':
      return [];
  }
}
