import type { LogColumn, LogTable } from '../../../../src/domain/training-run/types.ts';
import { withoutPlaceholders } from './without-placeholders.ts';

/** Columns beyond these are not kept: no log that a person reads has as many. */
export const maxColumns = 2000;
const firstCapacity = 1024;
/** Columns from this length on are handed over as they lie, their spare memory with them; it was never touched. */
const longColumn = 65_536;

/** A column while it grows. `at` stays null as long as every row so far has a value. */
interface Growing {
  readonly name: string;
  values: Float64Array<ArrayBuffer>;
  at: Int32Array<ArrayBuffer> | null;
  count: number;
  hasNan: boolean;
}

/** Collects the rows of a log in typed columns. Rows are written cell by cell and closed by `endRow`. */
export class TableBuilder {
  rows = 0;
  private readonly columns: Growing[] = [];
  private readonly indexes = new Map<string, number>();

  /** The index of a column by its name, made where it is new; -1 past the greatest number of columns. */
  columnOf(name: string): number {
    const known = this.indexes.get(name);
    if (known !== undefined) return known;
    if (this.columns.length >= maxColumns) return -1;
    const index = this.columns.length;
    this.indexes.set(name, index);
    this.columns.push({ name, values: new Float64Array(firstCapacity), at: null, count: 0, hasNan: false });
    return index;
  }

  /** The value of a column in the row that is being written; of two in one row, the later. */
  set(index: number, value: number): void {
    const column = this.columns[index];
    if (!column) return;
    const { count } = column;
    if (Number.isNaN(value)) column.hasNan = true;
    if (column.at === null && count !== this.rows) {
      if (count === this.rows + 1) {
        column.values[count - 1] = value;
        return;
      }
      column.at = new Int32Array(column.values.length);
      for (let row = 0; row < count; row += 1) column.at[row] = row;
    } else if (column.at !== null && count > 0 && column.at[count - 1] === this.rows) {
      column.values[count - 1] = value;
      return;
    }
    if (count === column.values.length) grow(column, count * 2);
    column.values[count] = value;
    if (column.at !== null) column.at[count] = this.rows;
    column.count = count + 1;
  }

  endRow(): void {
    this.rows += 1;
  }

  /** Makes room for so many rows in the columns that are filled so far: memory that need not grow is not copied. */
  expect(rows: number): void {
    for (const column of this.columns) if (column.count * 2 > this.rows) grow(column, Math.ceil(rows));
  }

  /** The table so far, without columns that have no number. The builder is done with then: its memory is handed over. */
  table(): LogTable {
    const columns = this.columns.filter(({ count }) => count > 0).map((column) => finished(column, this.rows));
    return { rows: this.rows, columns };
  }
}

function grow(column: Growing, capacity: number): void {
  if (capacity <= column.values.length) return;
  // `transfer` frees the old memory at once instead of leaving it to the collector.
  column.values = new Float64Array(column.values.buffer.transfer(capacity * 8));
  if (column.at) column.at = new Int32Array(column.at.buffer.transfer(capacity * 4));
}

function finished({ name, values, at, count, hasNan }: Growing, rows: number): LogColumn {
  const isLong = count >= longColumn && count * 2 >= values.length;
  const kept = isLong ? values.subarray(0, count) : values.slice(0, count);
  // A column that ends before the table does is sparse too, although no row was left out between its values.
  const rowsAt = at === null && count < rows ? Int32Array.from({ length: count }, (_, row) => row) : at;
  const column = {
    name,
    values: kept,
    at: isLong && rowsAt ? rowsAt.subarray(0, count) : (rowsAt?.slice(0, count) ?? null),
  };
  return hasNan ? withoutPlaceholders(column, rows) : column;
}
