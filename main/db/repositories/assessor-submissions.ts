import type { Answers } from '../../../src/domain/questionnaire/answer.ts';
import type { WorkshopRole } from '../../../src/domain/workshop/types.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema.ts';

/** A file that an assessor sent back, as it was received. */
export interface AssessorSubmission {
  readonly id: string;
  readonly assessmentId: string;
  /** The same in every file of one browser. */
  readonly assessorId: string;
  readonly name: string;
  readonly role: WorkshopRole;
  readonly fileName: string;
  readonly sha256: string;
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  readonly answeredAt: string;
  readonly receivedAt: string;
  /** When a later file of the same person took its place; null: in force, unless deleted. */
  readonly supersededAt: string | null;
  readonly deletedAt: string | null;
}

/** Reads and writes what assessors sent. Nothing is erased: replaced and removed files stay as history. */
export function assessorSubmissionRepository(database: Database) {
  const all = () => query.selectFrom('assessor_submissions').selectAll();
  return {
    /** All that ever came for an assessment, in the order in which it came. */
    of: (assessmentId: string): AssessorSubmission[] =>
      database
        .all(all().where('assessment_id', '=', assessmentId).orderBy('received_at').orderBy('id'))
        .map(toSubmission),
    get(id: string): AssessorSubmission | undefined {
      const row = database.first(all().where('id', '=', id));
      return row && toSubmission(row);
    },
    insert(submission: AssessorSubmission): void {
      database.run(query.insertInto('assessor_submissions').values(toRow(submission)));
    },
    setSuperseded(id: string, at: string | null): void {
      database.run(query.updateTable('assessor_submissions').set({ superseded_at: at }).where('id', '=', id));
    },
    setDeleted(id: string, at: string | null): void {
      database.run(query.updateTable('assessor_submissions').set({ deleted_at: at }).where('id', '=', id));
    },
  };
}

type Row = Schema['assessor_submissions'];

function toRow(submission: AssessorSubmission): Row {
  const { id, name, role, sha256 } = submission;
  return {
    id,
    assessment_id: submission.assessmentId,
    assessor_id: submission.assessorId,
    name,
    role,
    file_name: submission.fileName,
    sha256,
    answers_json: JSON.stringify(submission.answers),
    notes_json: JSON.stringify(submission.notes),
    answered_at: submission.answeredAt,
    received_at: submission.receivedAt,
    superseded_at: submission.supersededAt,
    deleted_at: submission.deletedAt,
  };
}

function toSubmission(row: Row): AssessorSubmission {
  const { id, name, sha256 } = row;
  return {
    id,
    assessmentId: row.assessment_id,
    assessorId: row.assessor_id,
    name,
    role: row.role as WorkshopRole,
    fileName: row.file_name,
    sha256,
    answers: JSON.parse(row.answers_json) as Answers,
    notes: JSON.parse(row.notes_json) as Record<string, string>,
    answeredAt: row.answered_at,
    receivedAt: row.received_at,
    supersededAt: row.superseded_at,
    deletedAt: row.deleted_at,
  };
}
