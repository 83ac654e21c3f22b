import { type ExpectedText, expectedTexts } from '../check/expected-texts.ts';
import { bare, findInOrder } from '../check/find-in-order.ts';
import type { Block, PrintDocument } from '../document/types.ts';
import type { Checked, FileFormat } from '../file-format.ts';
import { type ReadDocx, readDocx } from './read-docx.ts';
import { writableDocument } from './writable.ts';
import { writeDocx } from './write-docx.ts';

/**
 * Word files: styles, fields and native tables that a client can edit. The check reads the XML itself: every text in order,
 * the rows of every table, what is said of every picture, and the footer.
 */
export const docxFormat: FileFormat<PrintDocument> = {
  write: (document) => writeDocx(writableDocument(document)),
  async check(bytes, document) {
    const writable = writableDocument(document);
    const read = readDocx(bytes);
    return firstDifference([
      texts(writable, read),
      frame(writable, read),
      rows(writable, read),
      pictures(writable, read),
    ]);
  },
};

function texts({ title, subtitle, organisation, today, blocks }: PrintDocument, { text }: ReadDocx): Checked {
  const front = [...title, ...subtitle, organisation, today].filter((said) => said.trim() !== '');
  return findInOrder([...front.map((said) => ({ where: 'cover', text: said })), ...inTables(blocks)], text);
}

/** The common texts, and the ids in the cells of a matrix after its title. */
function inTables(blocks: readonly Block[]): readonly ExpectedText[] {
  return blocks.flatMap((block) => {
    const expected = expectedTexts([block]);
    if (block.kind !== 'matrix') return expected;
    return [...expected, ...block.cells.flatMap((cell) => cell.risks.map((text) => ({ where: 'matrix', text })))];
  });
}

function frame({ branding }: PrintDocument, { frame: said }: ReadDocx): Checked {
  if (branding.footer.trim() === '') return { figures: 0, difference: null };
  return findInOrder([{ where: 'footer', text: branding.footer }], said);
}

function rows({ blocks }: PrintDocument, read: ReadDocx): Checked {
  const tables = blocks.flatMap((block) =>
    block.kind === 'table' && block.table.rows.length > 0 ? [block.table] : [],
  );
  for (const [place, table] of tables.entries()) {
    const found = read.rows[place] ?? null;
    if (found === table.rows.length + 1) continue;
    const expected = String(table.rows.length + 1);
    const difference = { where: `${table.id}, rows`, expected, found: found === null ? null : String(found) };
    return { figures: place, difference };
  }
  return { figures: tables.length, difference: null };
}

function pictures({ blocks }: PrintDocument, { alternatives }: ReadDocx): Checked {
  const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
  const said = alternatives.map(bare);
  for (const [place, { id, alt }] of charts.entries()) {
    const expected = alt.join(' / ');
    if (!said.includes(bare(expected))) return { figures: place, difference: { where: id, expected, found: null } };
  }
  return { figures: charts.length, difference: null };
}

function firstDifference(checks: readonly Checked[]): Checked {
  const figures = checks.reduce((sum, checked) => sum + checked.figures, 0);
  return { figures, difference: checks.find(({ difference }) => difference !== null)?.difference ?? null };
}
