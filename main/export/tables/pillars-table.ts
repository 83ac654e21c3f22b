import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { column, daysCell, moneyCell, numberCell, pillarName, words } from './cells.ts';

/** Where each pillar stands (0 good, 100 bad), where the plan brings it, and what goes there. */
export function pillarsTable(report: Report, composer: Composer): Table {
  return {
    id: 'pillars',
    title: composer.say('tables:table.pillars'),
    columns: [
      column(composer, 'pillar', 'text', 12),
      column(composer, 'best', 'number', 8),
      column(composer, 'planning', 'number', 9),
      column(composer, 'worst', 'number', 8),
      column(composer, 'band', 'text', 10),
      column(composer, 'atPlanEnd', 'number', 11),
      column(composer, 'riskCount', 'number', 9, { digits: 0, total: true }),
      column(composer, 'actionCount', 'number', 9, { digits: 0, total: true }),
      column(composer, 'cost', 'money', 13, { total: true }),
      column(composer, 'personDays', 'days', 11, { total: true }),
    ],
    rows: report.pillars.map(({ pillar, summary, projected, risks, actions, costNtd, personDays }) => [
      words(pillarName(composer, pillar)),
      numberCell(composer, summary?.best ?? null),
      numberCell(composer, summary?.planning ?? null),
      numberCell(composer, summary?.worst ?? null),
      summary
        ? { text: composer.say(`ui:band.${summary.band}`), band: summary.band }
        : words(composer.say('tables:notAssessed')),
      numberCell(composer, projected),
      numberCell(composer, risks, 0),
      numberCell(composer, actions, 0),
      moneyCell(composer, costNtd),
      daysCell(composer, personDays),
    ]),
    empty: composer.say('tables:empty.risks'),
  };
}
