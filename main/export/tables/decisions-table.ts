import type { ReportWorkshop } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { answerWords } from './answer-words.ts';
import { column, dateCell, numberCell, words } from './cells.ts';

/** What was decided in the room, by whom, why, and who saw it differently. */
export function decisionsTable({ decisions }: Pick<ReportWorkshop, 'decisions'>, composer: Composer): Table {
  return {
    id: 'decisions',
    title: composer.say('tables:table.decisions'),
    columns: [
      column(composer, 'question', 'text', 8),
      column(composer, 'questionText', 'text', 24),
      column(composer, 'decidedAnswer', 'text', 22),
      column(composer, 'decidedBy', 'text', 12),
      column(composer, 'why', 'text', 20),
      column(composer, 'dissent', 'text', 20),
      column(composer, 'agreement', 'number', 9, { digits: 2 }),
      column(composer, 'decidedOn', 'date', 11),
    ],
    rows: decisions.map(({ question, answer, decidedBy, why, dissent, agreement, on }) => [
      words(question),
      words(composer.say(`questions:${question}.text`)),
      words(answerWords(question, answer, composer)),
      words(decidedBy),
      words(why),
      words(dissent),
      numberCell(composer, agreement, 2),
      dateCell(on),
    ]),
    empty: composer.say('tables:empty.decisions'),
  };
}
