import type { Comparison } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { answerWords } from './answer-words.ts';
import { column, words } from './cells.ts';

/** The answers that are not what they were. */
export function comparisonAnswersTable({ answers }: Comparison, composer: Composer): Table {
  return {
    id: 'comparison-answers',
    title: composer.say('tables:table.comparisonAnswers'),
    columns: [
      column(composer, 'question', 'text', 9),
      column(composer, 'questionText', 'text', 31),
      column(composer, 'answerBefore', 'text', 30),
      column(composer, 'answerNow', 'text', 30),
    ],
    rows: answers.map(({ question, before, now }) => [
      words(question),
      words(composer.say(`questions:${question}.text`)),
      words(answerWords(question, before, composer)),
      words(answerWords(question, now, composer)),
    ]),
    empty: composer.say('results:since.nothing'),
  };
}
