import { sql } from 'kysely';
import type { LogTable } from '../../../src/domain/training-run/types.ts';
import { decodeColumns, encodeColumns } from '../columns-blob.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import { type TrainingRun, toRow, toRun } from './training-run-row.ts';

/** Where the evidence of a run was put. */
export interface AttachmentRow {
  readonly evidenceId: string;
  readonly assessmentId: string;
  readonly assessmentTitle: string;
  readonly question: string;
  readonly at: string;
}

/** Reads and writes training runs. Only `columns` reads their logs. */
export function trainingRunRepository(database: Database) {
  const live = () => query.selectFrom('training_runs').selectAll().where('deleted_at', 'is', null);
  const first = (found: ReturnType<typeof live>): TrainingRun | undefined => {
    const row = database.first(found);
    return row && toRun(row);
  };
  return {
    /** Newest first. */
    of: (organisationId: string): TrainingRun[] =>
      database
        .all(
          live().where('organisation_id', '=', organisationId).orderBy('added_at', 'desc').orderBy(sql`rowid`, 'desc'),
        )
        .map(toRun),
    get: (id: string): TrainingRun | undefined => first(live().where('id', '=', id)),
    /** The run that came from a file of that name with that content. */
    sameContent: ({ organisationId, sourceName, readName, sha256 }: TrainingRun): TrainingRun | undefined =>
      first(
        live()
          .where('organisation_id', '=', organisationId)
          .where('sha256', '=', sha256)
          .where('source_name', '=', sourceName)
          .where('read_name', '=', readName),
      ),
    /** The run that a watched folder read from there, removed ones too: what the user took away does not come back. */
    readFrom({ organisationId, sourcePath, sourceName, readName }: TrainingRun) {
      const row = database.first(
        query
          .selectFrom('training_runs')
          .selectAll()
          .where('organisation_id', '=', organisationId)
          .where('source_path', '=', sourcePath)
          .where('source_name', '=', sourceName)
          .where('read_name', '=', readName),
      );
      return row && { run: toRun(row), removed: row.deleted_at !== null };
    },
    columns(id: string): LogTable | undefined {
      const stored = database.first(
        query.selectFrom('training_run_columns').select('content').where('run_id', '=', id),
      );
      return stored && decodeColumns(stored.content);
    },
    insert(run: TrainingRun, table: LogTable): void {
      database.run(query.insertInto('training_runs').values({ ...toRow(run), deleted_at: null }));
      database.run(query.insertInto('training_run_columns').values({ run_id: run.id, content: encodeColumns(table) }));
    },
    update(run: TrainingRun): void {
      const { id, ...row } = toRow(run);
      database.run(query.updateTable('training_runs').set(row).where('id', '=', id));
    },
    replaceColumns: (id: string, table: LogTable): number =>
      database.run(
        query
          .updateTable('training_run_columns')
          .set({ content: encodeColumns(table) })
          .where('run_id', '=', id),
      ),
    setDeleted: (id: string, at: string | null): number =>
      database.run(query.updateTable('training_runs').set({ deleted_at: at }).where('id', '=', id)),
    attach: (evidenceId: string, runId: string): number =>
      database.run(query.insertInto('run_attachments').values({ evidence_id: evidenceId, run_id: runId })),
    /** Where its evidence stands now, oldest first. */
    attachments: (id: string): AttachmentRow[] =>
      database.all(
        query
          .selectFrom('run_attachments')
          .innerJoin('evidence', 'evidence.id', 'run_attachments.evidence_id')
          .innerJoin('assessments', 'assessments.id', 'evidence.assessment_id')
          .select([
            'evidence.id as evidenceId',
            'assessments.id as assessmentId',
            'assessments.title as assessmentTitle',
            'evidence.question as question',
            'evidence.added_at as at',
          ])
          .where('run_attachments.run_id', '=', id)
          .where('evidence.deleted_at', 'is', null)
          .where('assessments.deleted_at', 'is', null)
          .orderBy('evidence.added_at')
          .orderBy('evidence.id'),
      ),
  };
}
