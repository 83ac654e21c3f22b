import type { ColumnRoles, LogColumn, LogTable } from './types.ts';

/** Attempts to come close to the number of rows that may stay. */
const attempts = 8;
/** Close enough: so much of the rows that may stay. */
const enough = 0.9;

/**
 * At most `rows` rows of a table (a handful more where first not-finite values are to be kept), evenly in the logarithm of
 * their steps as runs are read. Each part of the log keeps, of every column, the value that was logged last, so that sparse
 * columns stay and what a resumed run logged again wins. The first and last row and the first not-finite value of every
 * column stay always. A table with few enough rows is handed back as it is.
 */
export function thinTable(table: LogTable, roles: ColumnRoles, rows: number): LogTable {
  if (table.rows <= rows) return table;
  const place = placesOfRows(table, roles);
  const groups = columnsAlike(table.columns);
  const always = rowsKeptAlways(table);
  const choose = (bins: number) => chosenRows(table.rows, groups, place, bins, always);
  let kept = choose(rows);
  let best = kept;
  let [low, high] = kept.count <= rows ? [rows, rows * 64] : [1, rows];
  for (let attempt = 0; attempt < attempts && (best.count > rows || best.count < rows * enough); attempt += 1) {
    const bins = Math.round(Math.sqrt(low * high));
    if (bins <= low || bins >= high) break;
    kept = choose(bins);
    if (kept.count <= rows) {
      low = bins;
      if (best.count > rows || kept.count > best.count) best = kept;
    } else high = bins;
  }
  return onlyRows(table, (best.count <= rows ? best : choose(1)).rows);
}

/** Where each row stands in log steps, 0 to 1; evenly by row where there are no steps to go by. */
function placesOfRows(table: LogTable, roles: ColumnRoles): Float64Array {
  const places = new Float64Array(table.rows);
  const steps = table.columns.find(({ name }) => Object.hasOwn(roles, name) && roles[name] === 'step');
  let top = 0;
  let first = Number.POSITIVE_INFINITY;
  if (steps) {
    let last = 0;
    let next = 0;
    for (let row = 0; row < table.rows; row += 1) {
      const isHere = steps.at ? steps.at[next] === row : true;
      if (isHere) {
        const value = steps.values[next] ?? 0;
        next += 1;
        if (Number.isFinite(value)) last = Math.log1p(Math.max(0, value));
      }
      places[row] = last;
      if (last > top) top = last;
      if (last < first) first = last;
    }
  }
  const span = top - first;
  for (let row = 0; row < table.rows; row += 1) {
    places[row] = span > 0 ? ((places[row] ?? 0) - first) / span : row / Math.max(1, table.rows - 1);
  }
  return places;
}

/** Columns that are logged in the same rows, by one of them each: what is kept for one is kept for all. */
function columnsAlike(columns: readonly LogColumn[]): readonly LogColumn[] {
  const found: LogColumn[] = [];
  for (const column of columns) {
    const isKnown = found.some(({ at }) => at === column.at || (at && column.at && sameRows(at, column.at)));
    if (!isKnown) found.push(column);
  }
  return found;
}

function sameRows(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((row, index) => row === other[index]);
}

/** The first and the last row, and that of each column's first value that is not finite. */
function rowsKeptAlways({ rows, columns }: LogTable): Uint8Array {
  const keep = new Uint8Array(rows);
  keep[0] = 1;
  keep[rows - 1] = 1;
  for (const { at, values } of columns) {
    for (let index = 0; index < values.length; index += 1) {
      if (Number.isFinite(values[index])) continue;
      keep[at ? (at[index] ?? 0) : index] = 1;
      break;
    }
  }
  return keep;
}

/** Of each of so many equal parts of the log the last row of every group of columns. Loops by index: these are long lists. */
function chosenRows(
  rows: number,
  groups: readonly LogColumn[],
  place: Float64Array,
  bins: number,
  always: Uint8Array,
): { readonly rows: Uint8Array; readonly count: number } {
  const keep = always.slice();
  const lastOfBin = new Int32Array(bins + 1);
  for (const { at, values } of groups) {
    lastOfBin.fill(-1);
    const length = at ? at.length : Math.min(values.length, rows);
    for (let index = 0; index < length; index += 1) {
      const row = at ? (at[index] ?? 0) : index;
      lastOfBin[Math.floor((place[row] ?? 0) * bins)] = row;
    }
    for (let bin = 0; bin <= bins; bin += 1) {
      const row = lastOfBin[bin] ?? -1;
      if (row >= 0) keep[row] = 1;
    }
  }
  let count = 0;
  for (let row = 0; row < rows; row += 1) count += keep[row] ?? 0;
  return { rows: keep, count };
}

function onlyRows(table: LogTable, keep: Uint8Array): LogTable {
  const newRow = new Int32Array(table.rows);
  let rows = 0;
  for (let row = 0; row < table.rows; row += 1) {
    newRow[row] = keep[row] ? rows : -1;
    if (keep[row]) rows += 1;
  }
  return { rows, columns: table.columns.map((column) => thinColumn(column, newRow, rows)) };
}

function thinColumn({ name, at, values }: LogColumn, newRow: Int32Array, rows: number): LogColumn {
  const kept = new Float64Array(Math.min(rows, values.length));
  const keptAt = at ? new Int32Array(kept.length) : null;
  let count = 0;
  for (let index = 0; index < values.length; index += 1) {
    const row = newRow[at ? (at[index] ?? 0) : index] ?? -1;
    if (row < 0) continue;
    kept[count] = values[index] ?? Number.NaN;
    if (keptAt) keptAt[count] = row;
    count += 1;
  }
  return { name, at: keptAt ? keptAt.slice(0, count) : null, values: kept.slice(0, count) };
}
