import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { column, dateCell, daysCell, moneyCell, words } from './cells.ts';

/** Money and staff time by period of the plan: what there is and what the plan uses. */
export function windowsTable(report: Report, composer: Composer): Table {
  return {
    id: 'windows',
    title: composer.say('tables:table.windows'),
    columns: [
      column(composer, 'window', 'text', 18),
      column(composer, 'from', 'date', 13),
      column(composer, 'to', 'date', 13),
      // Not added up: with one budget for the year this is what is left when the period begins.
      column(composer, 'budget', 'money', 16),
      column(composer, 'usedMoney', 'money', 14, { total: true }),
      column(composer, 'daysAvailable', 'days', 13, { total: true }),
      column(composer, 'daysUsed', 'days', 13, { total: true }),
    ],
    rows: report.plan.windows.map((window) => [
      words(composer.say(`plan:window.${window.id}`)),
      dateCell(window.from),
      dateCell(window.to),
      window.budgetNtd === null
        ? { text: composer.say('plan:inputs.noLimit'), value: null }
        : moneyCell(composer, window.budgetNtd),
      moneyCell(composer, window.usedNtd),
      daysCell(composer, window.personDays),
      daysCell(composer, window.usedPersonDays),
    ]),
    empty: composer.say('tables:empty.plan'),
  };
}
