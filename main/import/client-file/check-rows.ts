import { hash } from 'node:crypto';
import { content } from '../../../src/content/content.ts';
import { AppError } from '../../app-error.ts';
import type { ClientFile, ClientFileFacts } from '../../db/client-file.ts';
import type { Row } from '../../db/client-rows.ts';
import { clientTable, clientTables } from '../../db/client-tables.ts';
import { decodeColumns } from '../../db/columns-blob.ts';
import { type RowShapes, rowShapes, UnknownQuestion } from './row-shapes.ts';

/**
 * Checks every row of a client file against what this program itself would write: ids, instants, lengths, answers that fit their
 * questions, file names, content that is as long and has the hash that its row says. Throws AppError CLIENT_FILE_UNFIT that
 * names table and column, CLIENT_FILE_NEWER where a newer questionnaire was answered.
 */
export function checkRows(file: ClientFile, facts: ClientFileFacts, fileName: string): void {
  const unfit = (detail: string) => new AppError('CLIENT_FILE_UNFIT', { fileName, detail: detail.slice(0, 200) });
  for (const table of clientTables) {
    const shape = rowShapes[table.table as keyof RowShapes];
    if (shape === undefined) continue;
    for (const row of file.rows(`select * from ${table.table}`)) {
      try {
        const read = shape.safeParse(row);
        if (!read.success) throw unfit(`${table.table}.${read.error.issues[0]?.path.join('.') ?? ''}`);
      } catch (error) {
        if (!(error instanceof UnknownQuestion)) throw error;
        if (!isNewer(facts.content)) throw unfit(`${table.table} ${error.message}`);
        throw new AppError('CLIENT_FILE_NEWER', { fileName, found: facts.content, known: content.version });
      }
    }
  }
  const broken = brokenContent(file);
  if (broken) throw unfit(broken);
}

function isNewer(version: string): boolean {
  const [theirs, mine] = [version, content.version].map((text) => text.split('.').map(Number));
  const place = mine?.findIndex((part, index) => part !== theirs?.[index]) ?? -1;
  return place >= 0 && Number(theirs?.[place]) > Number(mine?.[place]);
}

/** Evidence whose content is missing or other than its row says; null when there is none. */
function brokenContent(file: ClientFile): string | null {
  const table = clientTable('evidence_content');
  for (const row of file.rows('select id, bytes, sha256 from evidence')) {
    const bytes = file.content(table, row.id);
    if (!(bytes instanceof Uint8Array) || !isContent(row, bytes)) return 'evidence_content';
  }
  const columns = clientTable('training_run_columns');
  for (const { id } of file.rows('select id from training_runs')) {
    if (!isTable(file.content(columns, id))) return 'training_run_columns';
  }
  return null;
}

function isTable(content: Uint8Array | undefined): boolean {
  try {
    return content instanceof Uint8Array && decodeColumns(content).rows >= 0;
  } catch {
    return false;
  }
}

function isContent({ bytes, sha256 }: Row, content: Uint8Array): boolean {
  return content.byteLength === bytes && hash('sha256', content) === sha256;
}
