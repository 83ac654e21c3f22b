import type { PrintDocument, Table, Tables } from '../document/types.ts';

/** Columns that a page is wide enough for. */
const mostColumns = 8;

/** The tables of a workbook one after the other as pages to look at; a table too wide for a page goes on in a second one. */
export function tablesOnPaper({ languages, title, organisation, today, branding, tables }: Tables): PrintDocument {
  return {
    id: 'tables',
    languages,
    title,
    subtitle: [''],
    organisation,
    today,
    cover: 'band',
    contents: false,
    branding,
    blocks: tables.flatMap((table) => cut(table).map((part) => ({ kind: 'table', table: part }) as const)),
  };
}

/** Parts of at most so many columns, each with the first column again, by which its rows are known. */
function cut(table: Table): readonly Table[] {
  if (table.columns.length <= mostColumns) return [table];
  const step = mostColumns - 1;
  const starts = Array.from({ length: Math.ceil((table.columns.length - 1) / step) }, (_, part) => 1 + part * step);
  return starts.map((start, part) => {
    const places = [0, ...table.columns.map((_, at) => at).slice(start, start + step)];
    return {
      ...table,
      id: `${table.id}-${part + 1}`,
      columns: table.columns.filter((_, at) => places.includes(at)),
      rows: table.rows.map((row) => row.filter((_, at) => places.includes(at))),
    };
  });
}
