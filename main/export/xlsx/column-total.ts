import type { Table } from '../document/types.ts';

/** What a column adds up to; cells without a value count nothing. */
export function columnTotal({ rows }: Table, place: number): number {
  return rows.reduce((sum, row) => {
    const value = row[place]?.value;
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}
