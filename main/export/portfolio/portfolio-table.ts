import type { PortfolioRow } from '../../../src/contract/portfolio-records.ts';
import type { LocalDate } from '../../../src/kernel/dates.ts';
import type { Composer } from '../composer.ts';
import type { Cell, Column, Table, Tables, Text } from '../document/types.ts';
import { column, dateCell, numberCell, words } from '../tables/cells.ts';

/** A row with its instants as days of this machine's calendar. */
export interface PrintedRow {
  readonly row: PortfolioRow;
  readonly assessedOn: LocalDate | null;
  readonly archivedOn: LocalDate | null;
}

interface PrintedColumn {
  readonly column: Column;
  readonly cell: (printed: PrintedRow) => Cell;
}

/** All clients as one table, a client a row. */
export function portfolioTables(rows: readonly PrintedRow[], composer: Composer, today: LocalDate): Tables {
  const columns = columnsOf(composer);
  const title = composer.say('tables:clients.title');
  const table: Table = {
    id: 'clients',
    title,
    columns: columns.map((one) => one.column),
    rows: rows.map((printed) => columns.map(({ cell }) => cell(printed))),
    empty: composer.say('tables:clients.none'),
  };
  return {
    languages: composer.languages,
    title,
    organisation: '',
    today,
    branding: composer.branding,
    tables: [table],
  };
}

function columnsOf(composer: Composer): readonly PrintedColumn[] {
  const text = (id: string, width: number, of: (row: PortfolioRow) => Text | string): PrintedColumn => ({
    column: column(composer, id, 'text', width),
    cell: ({ row }) => words(of(row)),
  });
  const number = (id: string, digits: number, of: (row: PortfolioRow) => number | null): PrintedColumn => ({
    column: column(composer, id, 'number', 9, { digits }),
    cell: ({ row }) => numberCell(composer, of(row), digits),
  });
  const date = (id: string, of: (printed: PrintedRow) => LocalDate | null): PrintedColumn => ({
    column: column(composer, id, 'date', 11),
    cell: (printed) => dateCell(of(printed)),
  });
  const { say } = composer;
  return [
    text('client', 24, ({ name }) => name),
    text('industry', 16, ({ industry }) => (industry ? say(`questions:PRO-02.options.${industry}`) : '')),
    text('size', 12, ({ size }) => (size ? say(`tables:size.${size}`) : '')),
    text('tags', 16, ({ tags }) => composer.list(tags.map((tag) => [tag] as const))),
    number('assessments', 0, ({ assessments }) => assessments),
    text('latestAssessment', 18, ({ latest }) => latest?.title ?? ''),
    date('assessedOn', ({ assessedOn }) => assessedOn),
    number('best', 1, ({ latest }) => latest?.overall?.best ?? null),
    number('planning', 1, ({ latest }) => latest?.overall?.planning ?? null),
    number('worst', 1, ({ latest }) => latest?.overall?.worst ?? null),
    {
      column: column(composer, 'band', 'text', 10),
      cell: ({ row: { latest } }) =>
        latest?.band ? { text: say(`ui:band.${latest.band}`), band: latest.band } : words(say('tables:notAssessed')),
    },
    number('change', 1, ({ change }) => change),
    text('nextAction', 24, ({ nextDue }) => (nextDue ? say(`actions:${nextDue.action}.title`) : '')),
    date('nextDue', ({ row }) => row.nextDue?.date ?? null),
    text('owner', 12, ({ nextDue }) => nextDue?.owner ?? ''),
    number('overdue', 0, ({ overdue }) => overdue),
    text('nextWorkshop', 18, ({ nextWorkshop }) => nextWorkshop?.title ?? ''),
    date('workshopOn', ({ row }) => row.nextWorkshop?.plannedOn ?? null),
    date('archivedOn', ({ archivedOn }) => archivedOn),
  ];
}
