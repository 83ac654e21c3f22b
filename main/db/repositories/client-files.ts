import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema.ts';

export type KeptVersionRow = Schema['kept_versions'] & { readonly assessment_title: string | null };

/** Reads and writes what came in and went out as client files, and what merging remembers. */
export function clientFileRepository(database: Database) {
  return {
    insertExport: (row: Schema['client_exports']): number =>
      database.run(query.insertInto('client_exports').values(row)),
    /** Hashes of the client's files of that name. */
    hashesOf: (organisationId: string, fileName: string): string[] =>
      database
        .all(
          query
            .selectFrom('client_exports')
            .select('sha256')
            .where('organisation_id', '=', organisationId)
            .where('file_name', '=', fileName),
        )
        .map(({ sha256 }) => sha256),
    insertImport: (row: Schema['client_imports']): number =>
      database.run(query.insertInto('client_imports').values(row)),
    /** Versions of rows that left with a file or came with one; inside the caller's transaction. */
    remember(organisationId: string, versions: Iterable<string>): void {
      for (const version of versions) {
        database.change(
          'insert or ignore into row_versions values (?, ?)',
          organisationId,
          Buffer.from(version, 'hex'),
        );
      }
    },
    /** Newest first. */
    keptVersions: (organisationId: string): KeptVersionRow[] =>
      database.all(
        query
          .selectFrom('kept_versions')
          .leftJoin('assessments', 'assessments.id', 'kept_versions.assessment_id')
          .selectAll('kept_versions')
          .select('assessments.title as assessment_title')
          .where('kept_versions.organisation_id', '=', organisationId)
          .orderBy('kept_versions.at', 'desc')
          .orderBy('kept_versions.id'),
      ),
    setArchived: (organisationId: string, at: string | null): number =>
      database.run(
        query
          .updateTable('organisations')
          .set({ archived_at: at })
          .where('id', '=', organisationId)
          .where('deleted_at', 'is', null),
      ),
  };
}
