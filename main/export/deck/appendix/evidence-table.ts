import type { Table } from '../../document/types.ts';
import { cellsOf, column } from '../cells.ts';
import { withId } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** Files that stand behind answers. */
export function evidenceTable({ report, composer, names }: DeckSource): Table {
  const { say } = composer;
  const cells = cellsOf(composer);
  return {
    id: 'evidence',
    title: say('deck:appendix.evidence'),
    columns: [
      column('question', say('deck:column.question'), 5),
      column('file', say('deck:column.file'), 3.4),
      column('added', say('deck:column.added'), 1.2, 'date'),
      column('sha256', ['SHA-256'], 2.6),
    ],
    rows: report.evidence.map(({ question, fileName, addedOn, sha256 }) => [
      cells.text(withId(question, names.question(question))),
      cells.text([fileName]),
      cells.date(addedOn),
      cells.text([sha256]),
    ]),
    empty: say('deck:none'),
  };
}
