import type { Report } from '../../../src/domain/report/types.ts';
import type { Gate, RoadmapItem } from '../../../src/domain/roadmap/types.ts';
import type { LocalDate } from '../../../src/kernel/dates.ts';
import type { Composer } from '../composer.ts';
import type { Cell, Table } from '../document/types.ts';
import { column, dateCell, daysCell, numberCell, ownerName, pillarName, words } from './cells.ts';

/** The roadmap by date: actions on working days, and the reviews between them. */
export function roadmapTable(report: Report, composer: Composer): Table {
  const { items, gates } = report.roadmap;
  return {
    id: 'roadmap',
    title: composer.say('tables:table.roadmap'),
    columns: [
      column(composer, 'start', 'date', 10),
      column(composer, 'finish', 'date', 10),
      column(composer, 'action', 'text', 6),
      column(composer, 'step', 'text', 25),
      column(composer, 'pillar', 'text', 8),
      column(composer, 'owner', 'text', 13),
      column(composer, 'workingDays', 'number', 7, { digits: 0 }),
      column(composer, 'personDays', 'days', 7, { total: true }),
      column(composer, 'due', 'date', 10),
      column(composer, 'progress', 'text', 9),
      column(composer, 'late', 'text', 8),
    ],
    rows: [
      ...items.map((item) => ({ at: item.start, cells: itemRow(item, composer) })),
      ...gates.map((gate) => ({ at: gate.at, cells: gateRow(gate, composer) })),
    ]
      .toSorted((a, b) => earlier(a.at, b.at))
      .map(({ cells }) => cells),
    empty: composer.say('tables:empty.actions'),
  };
}

function earlier(a: LocalDate, b: LocalDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function itemRow(item: RoadmapItem, composer: Composer): readonly Cell[] {
  return [
    dateCell(item.start),
    dateCell(item.finish),
    words(item.action),
    words(composer.say(`actions:${item.action}.title`)),
    words(pillarName(composer, item.pillar)),
    words(ownerName(composer, item.owner, item.pillar)),
    numberCell(composer, item.workingDays, 0),
    daysCell(composer, item.personDays),
    dateCell(item.dueDate),
    words(composer.say(`plan:status.${item.status}`)),
    words(item.late === null ? '' : composer.say(`roadmap:late.${item.late}`)),
  ];
}

function gateRow({ id, at, actions, done }: Gate, composer: Composer): readonly Cell[] {
  return [
    dateCell(at),
    dateCell(at),
    words(''),
    words(composer.say(`roadmap:gantt.gate.${id}`)),
    words(''),
    words(''),
    numberCell(composer, null),
    numberCell(composer, null),
    dateCell(null),
    words(composer.say('tables:doneOf', { done, total: actions.length })),
    words(''),
  ];
}
