import type { Table } from '../document/types.ts';

/** A table with some of its columns only, in the order asked for: paper is narrower than a sheet. Throws on an unknown column. */
export function withColumns(table: Table, ids: readonly string[]): Table {
  const places = ids.map((id) => {
    const place = table.columns.findIndex((column) => column.id === id);
    if (place < 0) throw new Error(`table ${table.id} has no column ${id}`);
    return place;
  });
  return {
    ...table,
    columns: pick(table.columns, places),
    rows: table.rows.map((row) => pick(row, places)),
  };
}

function pick<T>(values: readonly T[], places: readonly number[]): readonly T[] {
  return places.flatMap((place) => values.slice(place, place + 1));
}
