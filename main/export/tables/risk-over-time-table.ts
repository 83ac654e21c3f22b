import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { column, dateCell, numberCell } from './cells.ts';

/** Total planning risk in points with the plan and when nothing is done, and the overall score (0 to 100) if it is kept to. */
export function riskOverTimeTable(report: Report, composer: Composer): Table {
  const projected = new Map(report.projection.map(({ at, overall }) => [at, overall]));
  return {
    id: 'risk-over-time',
    title: composer.say('tables:table.riskOverTime'),
    columns: [
      column(composer, 'day', 'date', 25),
      column(composer, 'withPlan', 'number', 25),
      column(composer, 'doingNothing', 'number', 25),
      column(composer, 'overallWithPlan', 'number', 25),
    ],
    rows: report.plan.riskOverTime.map(({ at, planning, doNothing }) => [
      dateCell(at),
      numberCell(composer, planning),
      numberCell(composer, doNothing),
      numberCell(composer, projected.get(at) ?? null),
    ]),
    empty: composer.say('tables:empty.plan'),
  };
}
