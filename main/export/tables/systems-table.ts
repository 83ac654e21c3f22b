import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { column, words } from './cells.ts';

/** The AI systems that the firm named. */
export function systemsTable(report: Report, composer: Composer): Table {
  return {
    id: 'systems',
    title: composer.say('tables:table.systems'),
    columns: [
      column(composer, 'system', 'text', 30),
      column(composer, 'purpose', 'text', 55),
      column(composer, 'criticality', 'text', 15),
    ],
    rows: report.organisation.systems.map(({ name, purpose, criticality }) => [
      words(name),
      words(purpose),
      words(composer.say(`home:systems.level.${criticality}`)),
    ]),
    empty: composer.say('tables:empty.systems'),
  };
}
