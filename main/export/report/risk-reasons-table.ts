import type { RegisterRisk, Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Cell, Table } from '../document/types.ts';
import { numberCell, words } from '../tables/cells.ts';
import { reasonsTable } from '../tables/reasons-table.ts';
import { roundToSum } from './round-to-sum.ts';
import { withColumns } from './with-columns.ts';

const digits = 2;

/** Why one risk stands where it stands, on paper: the printed points add up to the printed total. */
export function riskReasonsTable(risk: RegisterRisk, report: Report, composer: Composer): Table {
  const { say, number } = composer;
  const columns = ['question', 'reason', 'points', 'known'];
  const whole = withColumns(reasonsTable({ ...report, risks: [risk] }, composer), columns);
  const place = columns.indexOf('points');
  const points = whole.rows.map((row) => Number(row[place]?.value ?? 0));
  // The total as printed: half a hundredth may go either way.
  const sum = Number(number(risk.score.planning, digits)[0]);
  const printed = roundToSum(points, sum, digits);
  const rows = whole.rows.map((row, line) =>
    row.map((cell, at): Cell => (at === place ? { ...cell, text: number(printed[line] ?? 0, digits) } : cell)),
  );
  const total: readonly Cell[] = [
    words(''),
    words(say('results:reasons.total')),
    numberCell(composer, risk.score.planning, digits),
    words(''),
  ];
  return {
    ...whole,
    id: `reasons-${risk.id}`,
    title: say('reports:risks.reasons', { risk: risk.id }),
    rows: [...rows, total],
  };
}
