import type { LogNote } from './types.ts';

/** Which rows of a log count, and whether the counting ones stand in the order of their steps without repetition. */
export interface AliveRows {
  /** 1 for a row that counts, 0 for one that was logged again after a resumption; null: all count. */
  readonly alive: Uint8Array | null;
  readonly sorted: boolean;
  readonly notes: readonly LogNote[];
}

/**
 * Tells a resumed run, whose steps go back and are logged again, from rows that merely are out of order. A step back counts as
 * resumed when it leaves at least three rows behind and at least half as many are logged again in their place.
 */
export function aliveRows(stepOfRow: Float64Array): AliveRows {
  const backs = stepsBack(stepOfRow);
  if (backs.length === 0) return { alive: null, sorted: isStrict(stepOfRow), notes: [] };
  const alive = new Uint8Array(stepOfRow.length).fill(1);
  const resumed: number[] = [];
  // A log that goes back all the time is shuffled: no resumption is looked for, which would take the square of its rows.
  const shuffled = backs.length > 100;
  backs.forEach((row, place) => {
    if (!shuffled && resumes(stepOfRow, alive, row, backs[place + 1] ?? stepOfRow.length)) resumed.push(row);
  });
  const notes: LogNote[] = [];
  const stepAt = (row: number | undefined) => (row === undefined ? null : (stepOfRow[row] ?? null));
  if (resumed.length > 0) notes.push({ code: 'resumed', count: resumed.length, at: stepAt(resumed[0]), what: '' });
  const others = backs.filter((row) => !resumed.includes(row));
  if (others.length > 0) {
    notes.push({ code: 'unordered-steps', count: others.length, at: stepAt(others[0]), what: '' });
  }
  return { alive: resumed.length > 0 ? alive : null, sorted: false, notes };
}

/** Rows whose step is smaller than that of the row before. */
function stepsBack(stepOfRow: Float64Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 1; row < stepOfRow.length; row += 1) {
    if ((stepOfRow[row] ?? 0) < (stepOfRow[row - 1] ?? 0)) rows.push(row);
  }
  return rows;
}

function isStrict(stepOfRow: Float64Array): boolean {
  for (let row = 1; row < stepOfRow.length; row += 1) {
    if (!((stepOfRow[row] ?? 0) > (stepOfRow[row - 1] ?? 0))) return false;
  }
  return !Number.isNaN(stepOfRow[0] ?? 0);
}

/** Marks the rows before `row` that a resumption there replaces; false, and nothing marked, when it is none. */
function resumes(stepOfRow: Float64Array, alive: Uint8Array, row: number, nextBack: number): boolean {
  const from = stepOfRow[row] ?? 0;
  const replaced: number[] = [];
  let last = from;
  for (let before = row - 1; before >= 0; before -= 1) {
    const step = stepOfRow[before] ?? 0;
    if (alive[before] === 0 || step < from) continue;
    replaced.push(before);
    last = Math.max(last, step);
  }
  let again = 0;
  for (let after = row; after < nextBack && (stepOfRow[after] ?? 0) <= last; after += 1) again += 1;
  if (replaced.length < 3 || again * 2 < replaced.length) return false;
  for (const one of replaced) alive[one] = 0;
  return true;
}
