import type { LogTable } from '../../../../src/domain/training-run/types.ts';
import { AppError } from '../../../app-error.ts';
import { LogNotes } from '../text/log-notes.ts';
import { utf8Text } from '../text/utf8-chunks.ts';
import type { LogSource } from '../types.ts';
import { DelimitedRows } from './delimited-rows.ts';
import { dialectOf } from './dialect.ts';
import { linesOf } from './lines-of.ts';

/** A longer line is not one of a table. */
const maxLine = 1_000_000;

/** What a delimited text holds: its number columns, and the names of all. */
export interface DelimitedText {
  readonly names: readonly string[];
  readonly table: LogTable;
  readonly notes: LogNotes;
}

/** Reads a delimited text chunk by chunk. Throws AppError LOG_UNREADABLE, or LOG_NO_METRICS where it has no row of numbers. */
export async function readDelimited(source: LogSource): Promise<DelimitedText> {
  const fileName = source.name;
  const text = await utf8Text(source);
  if (isBinary(text.head)) throw new AppError('LOG_UNREADABLE', { fileName, detail: 'binary' });
  const head = linesOf(text.head);
  const dialect = dialectOf(head.lines);
  if (!dialect) throw new AppError('LOG_NO_METRICS', { fileName });
  const notes = new LogNotes();
  if (text.encoding) notes.add('other-encoding', null, text.encoding);
  if (dialect.decimalComma) notes.add('decimal-comma');
  const rows = new DelimitedRows(dialect, notes);
  let taken = 0;
  let isExpected = false;
  let rest: Uint8Array = new Uint8Array(0);
  let from = head.starts[dialect.firstRow] ?? 0;
  for await (const chunk of text.chunks) {
    rest = rows.take(rest, head.hasOnlyReturns ? withBreaks(chunk) : chunk, from);
    if (rest.length > maxLine) throw new AppError('LOG_UNREADABLE', { fileName, detail: 'line > 1 MB' });
    if (rows.isHopeless) break;
    from = 0;
    taken += chunk.length;
    if (!isExpected && taken > 500_000) {
      rows.expect(taken / source.size);
      isExpected = true;
    }
  }
  rows.end(rest);
  const table = rows.table();
  if (table.columns.length === 0) throw new AppError('LOG_NO_METRICS', { fileName });
  return { names: dialect.names, table, notes };
}

/** Control characters that no text has, other than the zeros that a crash leaves at the end of a file. */
export function isBinary(head: Uint8Array): boolean {
  const end = head.findLastIndex((byte) => byte !== 0) + 1;
  let odd = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = head[at] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  }
  return odd * 10 > end;
}

function withBreaks(chunk: Uint8Array): Uint8Array {
  return chunk.map((byte) => (byte === 13 ? 10 : byte));
}
