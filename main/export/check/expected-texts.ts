import type { Block, Chart, Text } from '../document/types.ts';

/** A text that a finished file must show, and where the model has it. */
export interface ExpectedText {
  readonly where: string;
  readonly text: string;
}

/** Every text of the blocks in reading order, for the languages of the document. Charts and matrices are named by their titles. */
export function expectedTexts(blocks: readonly Block[]): readonly ExpectedText[] {
  return blocks.flatMap((block, place) =>
    textsOf(block).map((expected) => ({ ...expected, where: at(block, place, expected.where) })),
  );
}

function at({ kind }: Block, place: number, where: string): string {
  return where === '' ? `${kind} ${place + 1}` : where;
}

function textsOf(block: Block): readonly ExpectedText[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return say('', block.text);
    case 'list':
    case 'checklist':
      return block.items.flatMap((item) => say('', item));
    case 'note':
      return [...say('', block.title ?? ['']), ...say('', block.text)];
    case 'figures':
      return block.items.flatMap(({ label, value, detail }) => [
        ...say('', label),
        ...say('', value),
        ...say('', detail ?? ['']),
      ]);
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [...say('', label), ...say('', value)]);
    case 'table': {
      const { id, title, columns, rows, empty } = block.table;
      const head = columns.flatMap((column) => say(`${id}, head, ${column.id}`, column.title));
      const body = rows.flatMap((row, line) =>
        row.flatMap((cell, column) => say(`${id}, row ${line + 1}, ${columns[column]?.id ?? column + 1}`, cell.text)),
      );
      return [...say(id, title), ...(rows.length === 0 ? say(id, empty) : [...head, ...body])];
    }
    case 'chart':
      return say(block.chart.id, titleOf(block.chart));
    case 'matrix':
      return say('matrix', block.title);
    case 'pageBreak':
      return [];
  }
}

function titleOf(chart: Chart): Text {
  return chart.title;
}

function say(where: string, text: Text): readonly ExpectedText[] {
  return text.flatMap((one) => (one.trim() === '' ? [] : [{ where, text: one }]));
}
