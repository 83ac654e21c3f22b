import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { answerWords } from './answer-words.ts';
import { column, numberCell, words } from './cells.ts';

/** Every question that was asked, with what was said to it. */
export function answersTable(report: Report, composer: Composer): Table {
  return {
    id: 'answers',
    title: composer.say('tables:table.answers'),
    columns: [
      column(composer, 'section', 'text', 14),
      column(composer, 'question', 'text', 8),
      column(composer, 'questionText', 'text', 28),
      column(composer, 'answer', 'text', 26),
      column(composer, 'answerState', 'text', 9),
      column(composer, 'note', 'text', 15),
      column(composer, 'evidenceFiles', 'number', 7, { digits: 0, total: true }),
    ],
    rows: report.answers.map(({ question, section, state, answer, note, evidence }) => [
      words(composer.say(`questions:sections.${section}`)),
      words(question),
      words(composer.say(`questions:${question}.text`)),
      words(answerWords(question, answer, composer)),
      words(composer.say(`questionnaire:state.${state}`)),
      words(note),
      numberCell(composer, evidence, 0),
    ]),
    empty: composer.say('tables:empty.answers'),
  };
}
