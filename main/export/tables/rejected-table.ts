import { content } from '../../../src/content/content.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { column, pillarName, words } from './cells.ts';

/** The actions that are not in the plan, and why. */
export function rejectedTable(report: Report, composer: Composer): Table {
  return {
    id: 'rejected',
    title: composer.say('tables:table.rejected'),
    columns: [
      column(composer, 'action', 'text', 6),
      column(composer, 'actionTitle', 'text', 30),
      column(composer, 'pillar', 'text', 9),
      column(composer, 'notPlannedBecause', 'text', 18),
      column(composer, 'explanation', 'text', 37),
    ],
    rows: report.rejected.map(({ action, reason }) => {
      const pillar = content.actions.find(({ id }) => id === action)?.pillar;
      return [
        words(action),
        words(composer.say(`actions:${action}.title`)),
        words(pillar ? pillarName(composer, pillar) : ''),
        words(composer.say(`plan:reason.${reason}.title`)),
        words(composer.say(`plan:reason.${reason}.text`)),
      ];
    }),
    empty: composer.say('tables:empty.rejected'),
  };
}
