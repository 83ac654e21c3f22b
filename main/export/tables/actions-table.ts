import type { Report, ReportAction } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Cell, Table } from '../document/types.ts';
import {
  column,
  dateCell,
  daysCell,
  ids,
  moneyCell,
  numberCell,
  ownerName,
  pillarName,
  withPoints,
  words,
} from './cells.ts';
import { statusChoices } from './status-choices.ts';

/** The action plan in the order of its dates, with everything that a reader asks about an action. */
export function actionsTable(report: Report, composer: Composer): Table {
  return {
    id: 'actions',
    title: composer.say('tables:table.actions'),
    columns: [
      column(composer, 'action', 'text', 4),
      column(composer, 'actionTitle', 'text', 16),
      column(composer, 'pillar', 'text', 6),
      column(composer, 'owner', 'text', 9),
      column(composer, 'status', 'text', 7, { choices: statusChoices(composer) }),
      column(composer, 'start', 'date', 7),
      column(composer, 'finish', 'date', 7),
      column(composer, 'due', 'date', 7),
      column(composer, 'cost', 'money', 8, { total: true }),
      column(composer, 'personDays', 'days', 6, { total: true }),
      column(composer, 'pointsBought', 'number', 6),
      column(composer, 'costPerPoint', 'money', 8),
      column(composer, 'waitsFor', 'text', 6),
      column(composer, 'lowers', 'text', 10),
      column(composer, 'doneWhen', 'text', 14),
      column(composer, 'evidence', 'text', 10),
      column(composer, 'note', 'text', 10),
    ],
    rows: report.actions.map((action) => row(action, composer)),
    empty: composer.say('tables:empty.actions'),
  };
}

function row(one: ReportAction, composer: Composer): readonly Cell[] {
  const { action, pillar, status, costPerPointNtd, lowers } = one;
  return [
    words(action),
    words(composer.say(`actions:${action}.title`)),
    words(pillarName(composer, pillar)),
    words(ownerName(composer, one.owner, pillar)),
    words(composer.say(`plan:status.${status}`)),
    dateCell(one.start),
    dateCell(one.finish),
    dateCell(one.dueDate),
    moneyCell(composer, one.costNtd),
    daysCell(composer, one.personDays),
    numberCell(composer, one.buys),
    moneyCell(composer, costPerPointNtd === null ? null : Math.round(costPerPointNtd)),
    words(ids(one.waitsFor)),
    words(ids(lowers.map(({ risk, points }) => withPoints(composer, risk, points)))),
    words(composer.say(`actions:${action}.evidenceOfDone`)),
    words(one.evidence),
    words(one.note),
  ];
}
