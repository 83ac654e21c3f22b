import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { column, daysCell, moneyCell, numberCell, words } from '../tables/cells.ts';
import { withTotal } from './with-total.ts';

/** The plan in one small table: what each period completes and takes, and the overall risk that remains at its end. */
export function planByWindow(report: Report, composer: Composer): Table {
  const { say } = composer;
  const { plan, actions, projection } = report;
  return withTotal(
    {
      id: 'plan-by-window',
      title: say('reports:onePage.plan'),
      columns: [
        { id: 'window', title: say('reports:onePage.window'), kind: 'text', width: 24 },
        column(composer, 'to', 'date', 16),
        { id: 'done', title: say('reports:onePage.actions'), kind: 'number', width: 12, digits: 0, total: true },
        column(composer, 'cost', 'money', 18, { total: true }),
        column(composer, 'personDays', 'days', 14, { total: true }),
        { id: 'remaining', title: say('reports:onePage.remaining'), kind: 'number', width: 16 },
      ],
      rows: plan.windows.map(({ id, to, usedNtd, usedPersonDays }, place) => [
        words(say(`plan:window.${id}`)),
        { text: [to], value: to },
        numberCell(composer, actions.filter(({ window }) => window === id).length, 0),
        moneyCell(composer, usedNtd),
        daysCell(composer, usedPersonDays),
        // The points of the projection are the start and the day after each period.
        numberCell(composer, projection[place + 1]?.overall ?? null),
      ]),
      empty: say('tables:empty.plan'),
    },
    composer,
  );
}
