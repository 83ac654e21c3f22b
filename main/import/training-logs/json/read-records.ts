import type { LogTable } from '../../../../src/domain/training-run/types.ts';
import { AppError } from '../../../app-error.ts';
import { LogNotes } from '../text/log-notes.ts';
import { utf8Text } from '../text/utf8-chunks.ts';
import type { LogSource } from '../types.ts';
import { ArrayElements } from './array-elements.ts';
import { parseRecord, TooDeep } from './parse-record.ts';
import { RecordRows } from './record-rows.ts';

/** A longer line is no record. */
const maxLine = 1_000_000;
const newline = 10;

/** The records of a JSON text as a table. */
export interface JsonRecords {
  readonly table: LogTable;
  readonly notes: LogNotes;
}

/** Where the records of a text are: one on each line, or in an array (at the start, or under a name). */
export type RecordPlace = 'lines' | 'array' | { readonly arrayNamed: string };

/** Reads records piece by piece. Throws AppError LOG_UNREADABLE, or LOG_NO_METRICS where they have no numbers. */
export async function readRecords(source: LogSource, place: RecordPlace): Promise<JsonRecords> {
  const fileName = source.name;
  const notes = new LogNotes();
  const rows = new RecordRows(notes);
  const text = await utf8Text(source);
  if (text.encoding) notes.add('other-encoding', null, text.encoding);
  try {
    if (place === 'lines') await eachLine(text.chunks, lineTaker(rows, notes), fileName);
    else await eachElement(text.chunks, place, elementTaker(rows, notes), notes, fileName);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    throw new AppError('LOG_UNREADABLE', { fileName, detail: 'JSON: depth > 32' }, { cause: error });
  }
  const damaged = notes.count('bad-records') + notes.count('skipped-lines');
  if (damaged > 0 && rows.rows === 0) throw new AppError('LOG_UNREADABLE', { fileName, detail: 'JSON' });
  const table = rows.table();
  if (table.columns.length === 0) throw new AppError('LOG_NO_METRICS', { fileName });
  return { table, notes };
}

type TakeLine = (line: string, place: number, isLast: boolean) => void;

function lineTaker(rows: RecordRows, notes: LogNotes): TakeLine {
  return (line, place, isLast) => {
    // A text with commas between its lines is an array that has lost its brackets.
    const record = line.trim().replace(/,$/, '');
    if (record === '' || record === '[' || record === ']') return;
    if (!record.startsWith('{')) {
      notes.add('skipped-lines', place);
      return;
    }
    try {
      rows.add(parseRecord(record));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      notes.add(isLast ? 'truncated' : 'bad-records', isLast ? rows.rows : place);
    }
  };
}

function elementTaker(rows: RecordRows, notes: LogNotes) {
  return (element: string) => {
    try {
      rows.add(parseRecord(element));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      notes.add('bad-records', rows.rows);
    }
  };
}

async function eachLine(chunks: AsyncIterable<Uint8Array>, take: TakeLine, fileName: string): Promise<void> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let place = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      place += 1;
      const part = chunk.subarray(from, end);
      take(
        (pieces.length > 0
          ? Buffer.concat([...pieces, part])
          : Buffer.from(part.buffer, part.byteOffset, part.length)
        ).toString(),
        place,
        false,
      );
      pieces = [];
      length = 0;
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.slice(from));
    length += chunk.length - from;
    if (length > maxLine) throw new AppError('LOG_UNREADABLE', { fileName, detail: 'line > 1 MB' });
  }
  if (length > 0) take(Buffer.concat(pieces).toString(), place + 1, true);
}

async function eachElement(
  chunks: AsyncIterable<Uint8Array>,
  place: 'array' | { readonly arrayNamed: string },
  take: (element: string) => void,
  notes: LogNotes,
  fileName: string,
): Promise<void> {
  const elements = new ArrayElements(take);
  const finder = new ArrayFinder(place === 'array' ? null : place.arrayNamed);
  for await (const chunk of chunks) {
    const found = finder.from(chunk);
    if (!found) continue;
    if (!elements.take(found)) throw new AppError('LOG_UNREADABLE', { fileName, detail: 'JSON: record > 1 MB' });
    if (elements.isDone) break;
  }
  if (elements.isOpen) notes.add('truncated');
}

/** Looks for the bracket that opens an array: the first of the text, or that behind a name at any place. */
class ArrayFinder {
  private readonly name: string | null;
  private isFound = false;
  private kept = Buffer.alloc(0);

  constructor(name: string | null) {
    this.name = name;
  }

  /** The bytes from the bracket on; null while it has not come. */
  from(chunk: Uint8Array): Uint8Array | null {
    if (this.isFound) return chunk;
    const bytes = Buffer.concat([this.kept, chunk]);
    const named = this.name === null ? 0 : bytes.indexOf(`"${this.name}"`);
    const start =
      named < 0 ? -1 : bytes.subarray(0, this.name === null ? bytes.length : named + 200).indexOf('[', named);
    if (start < 0) {
      // Enough to find a name that is cut in two, or the bracket behind one that was found.
      this.kept = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 200)));
      return null;
    }
    this.isFound = true;
    return bytes.subarray(start);
  }
}
