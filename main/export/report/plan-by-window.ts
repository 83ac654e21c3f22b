import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { column, dateCell, daysCell, moneyCell, numberCell, words } from '../tables/cells.ts';
import { withTotal } from './with-total.ts';

/**
 * The plan in one small table: what each period completes and takes, and the overall risk that remains at its end, up to the
 * last period with anything in it. One line a period in every language, for a page has to hold it.
 */
export function planByWindow(report: Report, composer: Composer): Table {
  const { say } = composer;
  const { plan, actions, projection } = report;
  const used = 1 + plan.windows.findLastIndex(({ usedNtd, usedPersonDays }) => usedNtd + usedPersonDays > 0);
  return withTotal(
    {
      id: 'plan-by-window',
      title: say('reports:onePage.plan', { proof: say(`plan:proof.short.${plan.status}`) }),
      columns: [
        { id: 'window', title: say('reports:onePage.window'), kind: 'text', width: 24 },
        column(composer, 'to', 'date', 16),
        { id: 'done', title: say('reports:onePage.actions'), kind: 'number', width: 12, digits: 0, total: true },
        column(composer, 'cost', 'money', 18, { total: true }),
        column(composer, 'personDays', 'days', 14, { total: true }),
        { id: 'remaining', title: say('reports:onePage.remaining'), kind: 'number', width: 16 },
      ],
      rows: plan.windows.slice(0, used).map(({ id, to, usedNtd, usedPersonDays }, place) => [
        words(id.replace('-', '–')),
        dateCell(to),
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
