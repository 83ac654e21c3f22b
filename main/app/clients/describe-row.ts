import type { ClientRows, Row } from '../../db/client-rows.ts';
import { differingColumns } from '../../db/client-rows.ts';
import type { ClientTable } from '../../db/client-tables.ts';

/** Longest value of a row that is shown, in characters. */
const longest = 500;

/** Finds what rows belong to, for showing them: of both sides together. */
export interface RowPlaces {
  assessmentOf(table: ClientTable, row: Row): string | null;
  titleOf(assessmentId: string | null): string | null;
}

/** Places of the rows of both sides. */
export function rowPlaces(sides: readonly ClientRows[]): RowPlaces {
  const index = (table: Parameters<ClientRows['of']>[0], column: string) =>
    new Map(sides.toReversed().flatMap((side) => side.of(table).map((row) => [row.id, row[column]] as const)));
  const titles = index('assessments', 'title');
  const workshops = index('workshops', 'assessment_id');
  const evidence = index('evidence', 'assessment_id');
  return {
    assessmentOf({ table, of }, row) {
      if (table === 'assessments') return String(row.id);
      const owner = of === null ? undefined : row[of.column];
      const found =
        of?.table === 'workshops' ? workshops.get(owner) : of?.table === 'evidence' ? evidence.get(owner) : null;
      const id = of?.table === 'assessments' ? owner : found;
      return typeof id === 'string' ? id : null;
    },
    titleOf: (id) => (id === null ? null : String(titles.get(id) ?? '')),
  };
}

/** Names a row, or, where it is the only one of its table, the fields in which two versions of it differ. */
export function whatOf(table: ClientTable, row: Row, other: Row): string {
  const names = !table.what.endsWith('assessment_id') && table.table !== 'organisations';
  return names ? String(row[table.what] ?? '') : differingColumns(table, row, other).join(', ');
}

/** The fields of a row in which it differs from another version, short and readable. */
export function shownValue(table: ClientTable, row: Row, other: Row): string {
  const columns = differingColumns(table, row, other);
  const texts = columns.map((name) => (columns.length === 1 ? plain(row[name]) : `${name}: ${plain(row[name])}`));
  return texts.join(' · ').slice(0, longest);
}

/** When a row was last changed, as far as it says so. */
export function changedAt(row: Row): string | null {
  const at = row.updated_at ?? row.at ?? row.received_at ?? row.added_at ?? row.created_at;
  return typeof at === 'string' ? at : null;
}

function plain(value: unknown): string {
  return value === null ? '–' : String(value);
}
