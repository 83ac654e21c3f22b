import { AppError } from '../../../app-error.ts';
import { LogNotes } from '../text/log-notes.ts';
import { TableBuilder } from '../text/table-builder.ts';
import { utf8Text } from '../text/utf8-chunks.ts';
import type { LogSource } from '../types.ts';
import { parseRecord, TooDeep } from './parse-record.ts';
import type { JsonRecords } from './read-records.ts';

/** Larger texts of this form are not met: it is what `History.history` of Keras gives. */
const maxBytes = 100_000_000;

/**
 * Reads an object with a list of numbers under each name (`{"loss": [...], "val_loss": [...]}`), itself or one level down.
 * Throws AppError LOG_UNREADABLE or LOG_NO_METRICS.
 */
export async function readLists(source: LogSource): Promise<JsonRecords> {
  const fileName = source.name;
  const text = await utf8Text(source);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of text.chunks) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) throw new AppError('LOG_UNREADABLE', { fileName, detail: 'JSON > 100 MB' });
  }
  const lists = listsIn(parsed(Buffer.concat(chunks).toString(), fileName));
  const builder = new TableBuilder();
  const columns = lists.map(([name, list]) => ({ column: builder.columnOf(name), list }));
  const rows = columns.reduce((most, { list }) => Math.max(most, list.length), 0);
  for (let row = 0; row < rows; row += 1) {
    for (const { column, list } of columns) {
      const value = numberOf(list[row]);
      if (value !== null) builder.set(column, value);
    }
    builder.endRow();
  }
  const table = builder.table();
  if (table.columns.length === 0) throw new AppError('LOG_NO_METRICS', { fileName });
  return { table, notes: new LogNotes() };
}

function parsed(text: string, fileName: string): unknown {
  try {
    return parseRecord(text);
  } catch (error) {
    const detail = error instanceof TooDeep ? 'JSON: depth > 32' : 'JSON';
    throw new AppError('LOG_UNREADABLE', { fileName, detail }, { cause: error });
  }
}

function listsIn(value: unknown): readonly (readonly [string, readonly unknown[]])[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const here = entries.filter((entry): entry is [string, unknown[]] => isNumberList(entry[1]));
  if (here.length > 0) return here;
  return entries.flatMap(([, inner]) =>
    typeof inner === 'object' && inner !== null
      ? Object.entries(inner).filter((entry): entry is [string, unknown[]] => isNumberList(entry[1]))
      : [],
  );
}

function isNumberList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.slice(0, 100).some((one) => numberOf(one) !== null);
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return value === 'NaN' ? Number.NaN : value === 'Infinity' ? Infinity : value === '-Infinity' ? -Infinity : null;
}
