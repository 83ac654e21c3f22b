import { sql } from 'kysely';
import * as z from 'zod';
import {
  columnRole,
  defaultRunSettings,
  logFormat,
  logNote,
  type RunSummary,
  type RunView,
  runSettings,
} from '../../../src/contract/run-records.ts';
import type { ColumnRoles, LogNote, LogTable, RunSettings } from '../../../src/domain/training-run/types.ts';
import { decodeColumns, encodeColumns } from '../columns-blob.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema.ts';

/** A run as stored, without its columns. */
export interface TrainingRun {
  readonly id: string;
  readonly organisationId: string;
  readonly systemId: string | null;
  readonly name: string;
  readonly readName: string;
  readonly format: RunSummary['format'];
  readonly sourceName: string;
  readonly sourcePath: string | null;
  readonly sha256: string;
  readonly unit: RunView['unit'];
  readonly rows: number;
  readonly roles: ColumnRoles;
  readonly rolesEdited: boolean;
  readonly notes: readonly LogNote[];
  readonly settings: RunSettings;
  readonly hints: { readonly weightDecay: number | null; readonly learningRate: number | null };
  readonly analysisVersion: number;
  /** Whatever was stored: it is checked by who reads it. */
  readonly analysis: unknown;
  readonly addedAt: string;
  readonly updatedAt: string;
}

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

/** What was stored and fits, what a new run has for the rest: one odd row, in a database from elsewhere, must not hide the others. */
const shapes = {
  format: logFormat.catch('csv'),
  unit: z.enum(['step', 'epoch', 'row']).catch('step'),
  roles: z.record(z.string(), columnRole).catch({}),
  notes: z.array(logNote).catch([]),
  settings: runSettings.catch(defaultRunSettings),
  hints: z
    .object({ weightDecay: z.number().nullable(), learningRate: z.number().nullable() })
    .catch({ weightDecay: null, learningRate: null }),
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function toRun(row: Schema['training_runs']): TrainingRun {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    systemId: row.system_id,
    name: row.name,
    readName: row.read_name,
    format: shapes.format.parse(row.format),
    sourceName: row.source_name,
    sourcePath: row.source_path,
    sha256: row.sha256,
    unit: shapes.unit.parse(row.unit),
    rows: row.rows,
    roles: shapes.roles.parse(parsed(row.roles_json)),
    rolesEdited: row.roles_edited === 1,
    notes: shapes.notes.parse(parsed(row.notes_json)),
    settings: shapes.settings.parse(parsed(row.settings_json)),
    hints: shapes.hints.parse(parsed(row.hints_json)),
    analysisVersion: row.analysis_version,
    analysis: parsed(row.analysis_json),
    addedAt: row.added_at,
    updatedAt: row.updated_at,
  };
}

function toRow(run: TrainingRun): Omit<Schema['training_runs'], 'deleted_at'> {
  return {
    id: run.id,
    organisation_id: run.organisationId,
    system_id: run.systemId,
    name: run.name,
    read_name: run.readName,
    format: run.format,
    source_name: run.sourceName,
    source_path: run.sourcePath,
    sha256: run.sha256,
    unit: run.unit,
    rows: run.rows,
    roles_json: JSON.stringify(run.roles),
    roles_edited: run.rolesEdited ? 1 : 0,
    notes_json: JSON.stringify(run.notes),
    settings_json: JSON.stringify(run.settings),
    hints_json: JSON.stringify(run.hints),
    analysis_version: run.analysisVersion,
    analysis_json: JSON.stringify(run.analysis),
    added_at: run.addedAt,
    updated_at: run.updatedAt,
  };
}
