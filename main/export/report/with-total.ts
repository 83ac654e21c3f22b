import type { Composer } from '../composer.ts';
import type { Cell, Table } from '../document/types.ts';
import { daysCell, moneyCell, numberCell, words } from '../tables/cells.ts';

/** A table with a last row that adds up its `total` columns; the first column says so. */
export function withTotal(table: Table, composer: Composer): Table {
  if (table.rows.length === 0) return table;
  const row = table.columns.map(({ kind, total, digits }, place): Cell => {
    if (place === 0) return words(composer.say('tables:total'));
    if (!total) return words('');
    const sum = table.rows.reduce((all, cells) => all + Number(cells[place]?.value ?? 0), 0);
    if (kind === 'money') return moneyCell(composer, sum);
    return kind === 'days' ? daysCell(composer, sum) : numberCell(composer, sum, digits);
  });
  return { ...table, rows: [...table.rows, row] };
}
