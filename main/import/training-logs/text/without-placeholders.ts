import type { LogColumn } from '../../../../src/domain/training-run/types.ts';

/**
 * A column without the NaN that only stand for "not measured here", as tables write that join what is logged at different
 * steps (`val_loss` every 100 steps, NaN between). They are told from a loss that blew up by coming back: at least half of
 * the rows are NaN, numbers follow upon them again and again, and no more stand at the end than between numbers. NaN at the
 * end beyond that are kept: they may be the end of the run.
 */
export function withoutPlaceholders(column: LogColumn, rows: number): LogColumn {
  const { name, at, values } = column;
  const spans = nanSpans(values);
  if (spans.returns < 3 || spans.count * 2 < values.length) return column;
  const tailIsReal = spans.tail > spans.longest;
  const end = tailIsReal ? values.length - spans.tail : values.length;
  const kept: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    if (index >= end || !Number.isNaN(values[index])) kept.push(index);
  }
  const row = (index: number) => (at ? (at[index] ?? 0) : index);
  return {
    name,
    values: Float64Array.from(kept, (index) => values[index] ?? Number.NaN),
    at: kept.length === rows ? null : Int32Array.from(kept, row),
  };
}

/** How many values are NaN, how often a number follows upon one, the longest run of NaN before a number, those at the end. */
function nanSpans(values: Float64Array) {
  let [count, returns, longest, open] = [0, 0, 0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) {
      count += 1;
      open += 1;
    } else if (open > 0) {
      returns += 1;
      longest = Math.max(longest, open);
      open = 0;
    }
  }
  return { count, returns, longest, tail: open };
}
