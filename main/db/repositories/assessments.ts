import { sql } from 'kysely';
import type { Mode } from '../../../src/domain/answers/types.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema.ts';

/** An assessment without its answers. */
export interface AssessmentRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly mode: Mode;
  readonly currentQuestion: string | null;
  /** The assessment that this one repeats; null for a first one. */
  readonly reassesses: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Reads and writes assessments. Those that are removed, or whose organisation is, are found by `restore` only. */
export function assessmentRepository(database: Database) {
  const live = () =>
    query
      .selectFrom('assessments')
      .innerJoin('organisations', 'organisations.id', 'assessments.organisation_id')
      .selectAll('assessments')
      .where('assessments.deleted_at', 'is', null)
      .where('organisations.deleted_at', 'is', null);
  return {
    list(organisationId?: string): AssessmentRecord[] {
      const all = live().orderBy('assessments.updated_at', 'desc').orderBy('assessments.id');
      const wanted = organisationId === undefined ? all : all.where('organisation_id', '=', organisationId);
      return database.all(wanted).map(toRecord);
    },
    /** Of several organisations. */
    listOf(organisationIds: readonly string[]): AssessmentRecord[] {
      const ids = sql<string>`(select value from json_each(${JSON.stringify(organisationIds)}))`;
      const wanted = live().where('organisation_id', 'in', ids);
      return database.all(wanted.orderBy('assessments.updated_at', 'desc').orderBy('assessments.id')).map(toRecord);
    },
    get(id: string): AssessmentRecord | undefined {
      const row = database.first(live().where('assessments.id', '=', id));
      return row && toRecord(row);
    },
    /** Questions that a reassessment asks first, as fixed when it was made; none for a first assessment. */
    askFirst(id: string): readonly string[] {
      const row = database.first(query.selectFrom('assessments').select('ask_first_json').where('id', '=', id));
      return row ? (JSON.parse(row.ask_first_json) as string[]) : [];
    },
    insert(record: AssessmentRecord, askFirst: readonly string[] = []): void {
      const { organisationId, currentQuestion, createdAt, updatedAt, ...rest } = record;
      database.run(
        query.insertInto('assessments').values({
          ...rest,
          organisation_id: organisationId,
          current_question: currentQuestion,
          undo_position: 0,
          created_at: createdAt,
          updated_at: updatedAt,
          deleted_at: null,
          ask_first_json: JSON.stringify(askFirst),
        }),
      );
    },
    /** Renames, changes the mode, or remembers the place; the place alone does not count as a change of the assessment. */
    update(record: AssessmentRecord): void {
      const { title, mode, currentQuestion, updatedAt } = record;
      const change = { title, mode, current_question: currentQuestion, updated_at: updatedAt };
      database.run(query.updateTable('assessments').set(change).where('id', '=', record.id));
    },
    setDeleted: (id: string, at: string | null): number =>
      database.run(query.updateTable('assessments').set({ deleted_at: at }).where('id', '=', id)),
  };
}

function toRecord(row: Schema['assessments']): AssessmentRecord {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    title: row.title,
    mode: row.mode as Mode,
    currentQuestion: row.current_question,
    reassesses: row.reassesses,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
