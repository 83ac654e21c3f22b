import { content } from '../../../src/content/content.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { column, numberCell, words } from './cells.ts';

/** The open questions that would narrow the overall range most, and who usually knows. */
export function askNextTable(report: Report, composer: Composer): Table {
  return {
    id: 'ask-next',
    title: composer.say('tables:table.askNext'),
    columns: [
      column(composer, 'question', 'text', 10),
      column(composer, 'questionText', 'text', 50),
      column(composer, 'whoKnows', 'text', 25),
      column(composer, 'narrows', 'number', 15),
    ],
    rows: report.askNext.map(({ question, narrows }) => {
      const roles = content.questions.find(({ id }) => id === question)?.roles ?? [];
      return [
        words(question),
        words(composer.say(`questions:${question}.text`)),
        words(composer.list(roles.map((role) => composer.say(`questions:roles.${role}`)))),
        numberCell(composer, narrows),
      ];
    }),
    empty: composer.say('results:askNext.none'),
  };
}
