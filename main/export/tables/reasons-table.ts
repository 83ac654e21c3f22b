import type { RegisterRisk, Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Cell, Table, Text } from '../document/types.ts';
import { column, numberCell, words } from './cells.ts';

/**
 * Why each risk stands where it stands: what is always there, the floor where it binds, and each question's points. The
 * points of a risk add up to its planning score.
 */
export function reasonsTable(report: Report, composer: Composer): Table {
  return {
    id: 'reasons',
    title: composer.say('tables:table.reasons'),
    columns: [
      column(composer, 'risk', 'text', 6),
      column(composer, 'riskTitle', 'text', 26),
      column(composer, 'question', 'text', 9),
      column(composer, 'reason', 'text', 38),
      column(composer, 'points', 'number', 9, { digits: 2, total: true }),
      column(composer, 'known', 'text', 12),
    ],
    rows: report.risks.flatMap((risk) => reasonsOf(risk, composer)),
    empty: composer.say('tables:empty.risks'),
  };
}

function reasonsOf({ id, base, floor, reasons }: RegisterRisk, composer: Composer): readonly (readonly Cell[])[] {
  const title = words(composer.say(`risks:${id}.title`));
  const line = (question: string, why: Text, points: number, known: boolean): readonly Cell[] => [
    words(id),
    title,
    words(question),
    words(why),
    numberCell(composer, points, 2),
    words(known ? composer.say('tables:known') : composer.say('results:reasons.unknown')),
  ];
  return [
    line('', composer.say('results:reasons.base'), base, true),
    ...(floor === 0 ? [] : [line('', composer.say('results:reasons.floor'), floor, true)]),
    ...reasons.map(({ question, contribution, known }) =>
      line(question, composer.say(`questions:${question}.text`), contribution, known),
    ),
  ];
}
