import type { PlannedWindow } from '../../../../src/domain/plan/types.ts';
import type { ReportAction } from '../../../../src/domain/report/types.ts';
import type { Slide, Table, Text } from '../../document/types.ts';
import { cellsOf, column } from '../cells.ts';
import { lines, sentence } from '../deck-names.ts';
import type { PlannedSource } from '../deck-source.ts';

/** Actions that a window names: those that take away most. */
const named = 3;

/** The proposal by window: its main actions, NT$, person-days and the risk that remains. */
export function proposalSlide(source: PlannedSource): Slide {
  const { report, composer, names, figures } = source;
  const { say, money } = composer;
  const title = say('present:proposal.title', { count: report.actions.length, soon: figures.actionsSoon });
  const best = mostFirst(report.actions).slice(0, named);
  return {
    id: 'proposal',
    layout: 'content',
    title,
    blocks: [
      { kind: 'table', table: windowTable(source) },
      { kind: 'paragraph', tone: 'small', text: say('deck:proposal.fine') },
    ],
    notes: lines(composer, [
      sentence(composer, title),
      sentence(
        composer,
        say('present:notes.best', { actions: composer.list(best.map(({ action }) => names.action(action))) }),
      ),
      ...best.map(({ action }) =>
        sentence(
          composer,
          say('present:notes.action', { action: names.action(action), why: say(`actions:${action}.why`) }),
        ),
      ),
      say('present:notes.rejected', { count: report.rejected.length, cost: money(report.totals.costNtd) }),
    ]),
  };
}

/** Those that take most risk away first; ties in the order of the plan. */
export function mostFirst(actions: readonly ReportAction[]): readonly ReportAction[] {
  return actions.toSorted((a, b) => b.buys - a.buys);
}

function windowTable(source: PlannedSource): Table {
  const { report, composer, figures } = source;
  const { say } = composer;
  const cells = cellsOf(composer);
  const { totals, plan } = report;
  return {
    id: 'proposal',
    title: say('plan:windows.title'),
    columns: [
      column('window', say('plan:windows.window'), 2.7),
      column('count', say('deck:column.actions'), 0.9, 'number'),
      column('actions', say('deck:column.mostly'), 5.4),
      column('money', say('plan:windows.money'), 1.6, 'money'),
      column('days', say('present:cost.days'), 1.2, 'days'),
      column('remaining', say('deck:column.remaining'), 1.4, 'number'),
    ],
    rows: [
      ...plan.windows.map((window, index) => {
        const own = report.actions.filter((action) => action.window === window.id);
        return [
          cells.text(windowText(source, window)),
          cells.number(own.length, 0),
          cells.text(actionsText(source, own)),
          cells.money(window.usedNtd),
          cells.number(window.usedPersonDays),
          cells.number(report.projection[index + 1]?.overall ?? null),
        ];
      }),
      [
        cells.text(say('present:cost.total')),
        cells.number(totals.actions, 0),
        cells.text(['']),
        cells.money(totals.costNtd),
        cells.number(totals.personDays),
        cells.number(figures.year),
      ],
    ],
    empty: say('deck:none'),
  };
}

/** The window's name with its dates, which are the same in every language and stand once. */
function windowText({ names }: PlannedSource, { id, from, to }: PlannedWindow): Text {
  const [first, second] = names.window(id);
  const dated = `${first}\n${from} – ${to}`;
  return second === undefined ? [dated] : [dated, second];
}

function actionsText({ composer, names }: PlannedSource, actions: readonly ReportAction[]): Text {
  if (actions.length === 0) return composer.say('plan:columnEmpty');
  const told = composer.list(
    mostFirst(actions)
      .slice(0, named)
      .map(({ action }) => names.action(action)),
  );
  const more = actions.length - named;
  return more > 0 ? composer.list([told, composer.say('present:more', { count: more })]) : told;
}
