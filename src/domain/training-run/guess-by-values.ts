import type { ColumnRole, LogColumn } from './types.ts';

/**
 * What the columns of a log without any names are, by their values and their order alone: of those that fall, the losses, of
 * those that rise within 0 and 1, the scores; training stands before validation, as it does in nearly every log. A guess for
 * the user to correct.
 */
export function guessByValues(columns: readonly LogColumn[]): ReadonlyMap<LogColumn, ColumnRole> {
  const scores = columns.filter(isScore);
  const losses = columns.filter((column) => !scores.includes(column) && isLoss(column));
  const roles = new Map<LogColumn, ColumnRole>();
  const give = (column: LogColumn | undefined, role: ColumnRole) => column && roles.set(column, role);
  give(losses[0], 'trainLoss');
  give(losses[1], 'valLoss');
  give(scores[0], 'trainScore');
  give(scores[1], 'valScore');
  return roles;
}

function isScore({ values }: LogColumn): boolean {
  const { low, high, start, end } = shapeOf(values);
  return low >= 0 && high <= 1 && end > start;
}

/** A loss is not negative; that of validation may have risen since, so that its lowest value tells, not its last. */
function isLoss({ values }: LogColumn): boolean {
  const { low, start, varies } = shapeOf(values);
  return low >= 0 && varies && low < start;
}

function shapeOf(values: Float64Array) {
  const finite = values.filter(Number.isFinite);
  const tenth = Math.max(1, Math.floor(finite.length / 10));
  const mean = (some: Float64Array) => some.reduce((sum, value) => sum + value, 0) / Math.max(1, some.length);
  const low = finite.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = finite.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return { low, high, start: mean(finite.slice(0, tenth)), end: mean(finite.slice(-tenth)), varies: high > low };
}
