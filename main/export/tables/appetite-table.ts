import type { BestWorstRanking } from '../../../src/domain/workshop/types.ts';
import { type WorkshopRole, workshopRoles } from '../../../src/domain/workshop/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { column, numberCell, words } from './cells.ts';

/** What the room is most willing to bear first, −1 to 1, of all and of each role; a role that took no part has no figure. */
export function appetiteTable(ranking: BestWorstRanking, composer: Composer): Table {
  const roleScore = (wanted: WorkshopRole, item: string) =>
    ranking.byRole.find(({ role }) => role === wanted)?.items.find((one) => one.item === item)?.score ?? null;
  return {
    id: 'appetite',
    title: composer.say('tables:table.appetite'),
    columns: [
      column(composer, 'appetiteItem', 'text', 40),
      column(composer, 'appetiteAll', 'number', 10, { digits: 2 }),
      ...workshopRoles.map((role) => ({
        ...column(composer, 'appetiteAll', 'number', 11, { digits: 2 }),
        id: role,
        title: composer.say(`participant:role.${role}`),
      })),
      column(composer, 'timesBest', 'number', 9, { digits: 0 }),
      column(composer, 'timesWorst', 'number', 9, { digits: 0 }),
    ],
    rows: ranking.items.map(({ item, score, best, worst }) => [
      words(composer.say(`participant:items.${item}`)),
      numberCell(composer, score, 2),
      ...workshopRoles.map((role) => numberCell(composer, roleScore(role, item), 2)),
      numberCell(composer, best, 0),
      numberCell(composer, worst, 0),
    ]),
    empty: composer.say('tables:empty.appetite'),
  };
}
