import type { LogTable } from '../training-run/types.ts';

/**
 * A lab's log as CSV: a header, then one line a row, numbers in the shortest form that reads back as the same number, so the
 * same seed gives the same bytes. Lines end in a line feed.
 */
export function labCsv({ rows, columns }: LogTable): string {
  const lines = [columns.map(({ name }) => name).join(',')];
  for (let row = 0; row < rows; row += 1) lines.push(columns.map(({ values }) => String(values[row])).join(','));
  return `${lines.join('\n')}\n`;
}
