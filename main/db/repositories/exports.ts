import { sql } from 'kysely';
import type { ExportRecord } from '../../../src/contract/report-records.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema.ts';

/** A file as it was logged: where it was put, and everything that does not depend on what became of it. */
export type LoggedExport = Omit<ExportRecord, 'fileName' | 'state'> & { readonly path: string };

/** The log of exported files: a line is added after a file stands in its place, and never changed. */
export function exportRepository(database: Database) {
  return {
    insert(record: LoggedExport): void {
      const { assessmentId, ...rest } = record;
      database.run(query.insertInto('exports').values({ ...rest, assessment_id: assessmentId }));
    },
    get(id: string): LoggedExport | undefined {
      const row = database.first(query.selectFrom('exports').selectAll().where('id', '=', id));
      return row && toLogged(row);
    },
    /** Newest first. */
    of(assessmentId: string): LoggedExport[] {
      const own = query.selectFrom('exports').selectAll().where('assessment_id', '=', assessmentId);
      return database.all(own.orderBy('at', 'desc').orderBy(sql`rowid`, 'desc')).map(toLogged);
    },
    /** Hashes of all that an assessment ever had written to a path. */
    hashesAt(path: string, assessmentId: string): string[] {
      const there = query.selectFrom('exports').select('sha256').where('path', '=', path);
      return database.all(there.where('assessment_id', '=', assessmentId)).map(({ sha256 }) => sha256);
    },
  };
}

function toLogged({ assessment_id, ...row }: Schema['exports']): LoggedExport {
  return {
    ...row,
    assessmentId: assessment_id,
    deliverable: row.deliverable as LoggedExport['deliverable'],
    format: row.format as LoggedExport['format'],
    language: row.language as LoggedExport['language'],
  };
}
