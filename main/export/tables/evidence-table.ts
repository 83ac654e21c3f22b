import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { column, dateCell, numberCell, words } from './cells.ts';

/** The files attached to answers, with size and SHA-256, so that each can be told from any other. */
export function evidenceTable(report: Report, composer: Composer): Table {
  return {
    id: 'evidence',
    title: composer.say('tables:table.evidence'),
    columns: [
      column(composer, 'question', 'text', 9),
      column(composer, 'questionText', 'text', 26),
      column(composer, 'fileName', 'text', 22),
      column(composer, 'addedOn', 'date', 11),
      column(composer, 'bytes', 'number', 10, { digits: 0, total: true }),
      column(composer, 'sha256', 'text', 22),
    ],
    rows: report.evidence.map(({ question, fileName, bytes, sha256, addedOn }) => [
      words(question),
      words(composer.say(`questions:${question}.text`)),
      words(fileName),
      dateCell(addedOn),
      numberCell(composer, bytes, 0),
      words(sha256),
    ]),
    empty: composer.say('tables:empty.evidence'),
  };
}
