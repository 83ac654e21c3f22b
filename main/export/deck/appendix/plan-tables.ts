import type { Table } from '../../document/types.ts';
import { cellsOf, column } from '../cells.ts';
import type { DeckSource } from '../deck-source.ts';

/** Every planned action with owner, dates, money, effort and what it takes away, in the order of its dates. */
export function actionsTable({ report, composer, names }: DeckSource): Table {
  const { say } = composer;
  const cells = cellsOf(composer);
  return {
    id: 'actions',
    title: say('deck:appendix.actions'),
    columns: [
      column('id', say('deck:column.id'), 0.6),
      column('action', say('plan:table.action'), 3.5),
      column('owner', say('plan:table.owner'), 2.3),
      column('status', say('plan:table.status'), 0.9),
      column('start', say('roadmap:list.start'), 1, 'date'),
      column('finish', say('roadmap:list.finish'), 1, 'date'),
      column('due', say('plan:table.due'), 1, 'date'),
      column('cost', say('plan:table.cost'), 1.1, 'money'),
      column('days', say('present:cost.days'), 0.8, 'days'),
      column('buys', say('deck:column.buys'), 0.9, 'number'),
      column('costPerPoint', say('plan:table.costPerPoint'), 1.2, 'money'),
    ],
    rows: report.actions.map((action) => [
      cells.text([action.action]),
      cells.text(names.action(action.action)),
      cells.text(names.owner(action.owner)),
      cells.text(say(`plan:status.${action.status}`)),
      cells.date(action.start),
      cells.date(action.finish),
      cells.date(action.dueDate),
      cells.money(action.costNtd),
      cells.number(action.personDays, 2),
      cells.number(action.buys),
      cells.money(action.costPerPointNtd),
    ]),
    empty: say('deck:none'),
  };
}

/** Windows with their limits and what the plan uses of them. */
export function windowsTable({ report, composer, names }: DeckSource): Table {
  const { say } = composer;
  const cells = cellsOf(composer);
  return {
    id: 'windows',
    title: say('plan:windows.title'),
    columns: [
      column('window', say('plan:windows.window'), 2.2),
      column('from', say('deck:column.from'), 1.2, 'date'),
      column('to', say('deck:column.to'), 1.2, 'date'),
      column('used', say('plan:windows.money'), 1.5, 'money'),
      column('budget', say('deck:column.available'), 1.5, 'money'),
      column('usedDays', say('present:cost.days'), 1.2, 'days'),
      column('days', say('deck:column.capacity'), 1.4, 'days'),
    ],
    rows: report.plan.windows.map((window) => [
      cells.text(names.window(window.id)),
      cells.date(window.from),
      cells.date(window.to),
      cells.money(window.usedNtd),
      window.budgetNtd === null ? cells.text(say('deck:noLimit')) : cells.money(window.budgetNtd),
      cells.number(window.usedPersonDays),
      cells.number(window.personDays),
    ]),
    empty: say('deck:none'),
  };
}

/** Risk over time: points with the plan and without it, and the projected scores. */
export function riskOverTimeTable({ report, composer, names }: DeckSource): Table {
  const { say } = composer;
  const cells = cellsOf(composer);
  return {
    id: 'risk-over-time',
    title: say('deck:appendix.overTime'),
    columns: [
      column('at', say('plan:chart.day'), 1.3, 'date'),
      column('planned', say('deck:column.pointsPlanned'), 1.7, 'number'),
      column('nothing', say('deck:column.pointsNothing'), 1.7, 'number'),
      column('overall', say('present:standing.overall'), 1.4, 'number'),
      ...report.pillars.map(({ pillar }) => column(pillar, names.pillar(pillar), 1.2, 'number')),
    ],
    rows: report.plan.riskOverTime.map(({ at, planning, doNothing }, index) => {
      const scores = report.projection[index];
      return [
        cells.date(at),
        cells.number(planning),
        cells.number(doNothing),
        cells.number(scores?.overall ?? null),
        ...report.pillars.map(({ pillar }) => cells.number(scores?.pillars[pillar] ?? null)),
      ];
    }),
    empty: say('deck:none'),
  };
}

/** What was weighed and left out, each with its reason. */
export function rejectedTable({ report, composer, names }: DeckSource): Table {
  const { say } = composer;
  const cells = cellsOf(composer);
  return {
    id: 'rejected',
    title: say('plan:rejected.title'),
    columns: [
      column('id', say('deck:column.id'), 0.6),
      column('action', say('plan:table.action'), 4.4),
      column('reason', say('deck:column.reason'), 2.2),
      column('text', say('deck:column.meaning'), 5),
    ],
    rows: report.rejected.map(({ action, reason }) => [
      cells.text([action]),
      cells.text(names.action(action)),
      cells.text(say(`plan:reason.${reason}.title`)),
      cells.text(say(`plan:reason.${reason}.text`)),
    ]),
    empty: say('deck:none'),
  };
}
