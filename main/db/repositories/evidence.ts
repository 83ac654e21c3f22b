import type * as z from 'zod';
import type { evidenceRecord } from '../../../src/contract/records.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema.ts';

/** An evidence file without its content. */
export type EvidenceRecord = z.infer<typeof evidenceRecord>;

/** Reads and writes evidence files; the content stays in the database and is read one file at a time. */
export function evidenceRepository(database: Database) {
  const live = () => query.selectFrom('evidence').selectAll().where('deleted_at', 'is', null);
  return {
    of: (assessmentId: string): EvidenceRecord[] =>
      database.all(live().where('assessment_id', '=', assessmentId).orderBy('added_at').orderBy('id')).map(toRecord),
    /** Found even when removed: `restore` needs it. */
    assessmentOf: (id: string): string | undefined =>
      database.first(query.selectFrom('evidence').select('assessment_id').where('id', '=', id))?.assessment_id,
    content(id: string): { record: EvidenceRecord; content: Uint8Array } | undefined {
      const row = database.first(live().where('id', '=', id));
      const stored = database.first(
        query.selectFrom('evidence_content').select('content').where('evidence_id', '=', id),
      );
      return row && stored && { record: toRecord(row), content: stored.content };
    },
    insert(assessmentId: string, record: EvidenceRecord, content: Uint8Array): void {
      const { id, question, bytes, sha256 } = record;
      database.run(
        query.insertInto('evidence').values({
          id,
          assessment_id: assessmentId,
          question,
          file_name: record.fileName,
          media_type: record.mediaType,
          bytes,
          sha256,
          added_at: record.addedAt,
          added_by: record.addedBy,
          deleted_at: null,
        }),
      );
      database.run(query.insertInto('evidence_content').values({ evidence_id: id, content }));
    },
    setDeleted: (id: string, at: string | null): number =>
      database.run(query.updateTable('evidence').set({ deleted_at: at }).where('id', '=', id)),
  };
}

function toRecord(row: Schema['evidence']): EvidenceRecord {
  return {
    id: row.id,
    question: row.question,
    fileName: row.file_name,
    mediaType: row.media_type,
    bytes: row.bytes,
    sha256: row.sha256,
    addedAt: row.added_at,
    addedBy: row.added_by,
  };
}
