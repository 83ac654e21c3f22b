import type { ReportWorkshop } from '../../../src/domain/report/types.ts';
import type { DisagreementLine } from '../../../src/domain/workshop/types.ts';
import type { Composer } from '../composer.ts';
import type { Table, Text } from '../document/types.ts';
import { column, numberCell, words } from './cells.ts';

/** Where each side of the firm stands on each question, how far apart, and how much everyone agrees. */
export function disagreementTable({ lines }: Pick<ReportWorkshop, 'lines'>, composer: Composer): Table {
  const figure = (id: string, width: number, digits: number) => column(composer, id, 'number', width, { digits });
  return {
    id: 'disagreement',
    title: composer.say('tables:table.disagreement'),
    columns: [
      column(composer, 'question', 'text', 8),
      column(composer, 'questionText', 'text', 34),
      figure('managementLevel', 9, 1),
      figure('technicalLevel', 9, 1),
      figure('sidesApart', 10, 1),
      column(composer, 'whoHigher', 'text', 15),
      column(composer, 'consensus', 'text', 10),
      figure('agreement', 9, 2),
      figure('votes', 8, 0),
    ],
    rows: lines.map((line) => [
      words(line.question),
      words(composer.say(`questions:${line.question}.text`)),
      numberCell(composer, line.management),
      numberCell(composer, line.technical),
      numberCell(composer, line.difference === null ? null : Math.abs(line.difference)),
      words(whoHigher(line, composer)),
      words(composer.say(`results:disagreement.consensus.${line.consensus}`)),
      numberCell(composer, line.agreement, 2),
      numberCell(composer, line.votes, 0),
    ]),
    empty: composer.say('tables:empty.disagreement'),
  };
}

/** Which side sees the firm better; that it cannot be said where one side gave no level. */
function whoHigher({ difference }: DisagreementLine, { say }: Composer): Text {
  if (difference === null) return say('results:disagreement.notComparable');
  if (difference === 0) return say('results:disagreement.same');
  return say(`results:disagreement.side.${difference > 0 ? 'management' : 'technical'}`);
}
