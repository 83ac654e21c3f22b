import { sql } from 'kysely';
import type { MergeRule } from '../../../src/contract/assessor-api.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import type { WorkshopRole } from '../../../src/domain/workshop/types.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema.ts';

/** A voice as it was when a question was settled. */
export interface VoiceThen {
  readonly submissionId: string;
  /** Whose voice: the same for every file of one person. */
  readonly assessor: string;
  readonly name: string;
  readonly role: WorkshopRole;
  readonly answer: Answer;
  readonly note: string;
}

/** How a question was settled among assessors, with every voice as it was then. */
export interface AssessorSettlement {
  readonly id: string;
  readonly assessmentId: string;
  readonly question: string;
  readonly at: string;
  readonly by: string;
  readonly rule: MergeRule | 'manual' | 'same';
  /** Whose answer was taken, when the rule is `role`. */
  readonly role: WorkshopRole | null;
  readonly answer: Answer;
  readonly why: string;
  readonly voices: readonly VoiceThen[];
  readonly takenBackAt: string | null;
}

/** Reads and writes settlements: one is added and may be taken back, never changed or erased. */
export function assessorSettlementRepository(database: Database) {
  return {
    /** Newest first. */
    of(assessmentId: string): AssessorSettlement[] {
      const own = query.selectFrom('assessor_settlements').selectAll().where('assessment_id', '=', assessmentId);
      return database.all(own.orderBy('at', 'desc').orderBy(sql`rowid`, 'desc')).map(toSettlement);
    },
    insert(settlement: AssessorSettlement): void {
      const { id, question, at, by, rule, role, why } = settlement;
      const row = {
        id,
        assessment_id: settlement.assessmentId,
        question,
        at,
        by,
        rule,
        role,
        answer_json: JSON.stringify(settlement.answer),
        why,
        voices_json: JSON.stringify(settlement.voices),
        taken_back_at: settlement.takenBackAt,
      };
      database.run(query.insertInto('assessor_settlements').values(row));
    },
    takeBack(id: string, at: string): void {
      database.run(query.updateTable('assessor_settlements').set({ taken_back_at: at }).where('id', '=', id));
    },
  };
}

function toSettlement(row: Schema['assessor_settlements']): AssessorSettlement {
  const { id, question, at, by, why } = row;
  return {
    id,
    assessmentId: row.assessment_id,
    question,
    at,
    by,
    rule: row.rule as AssessorSettlement['rule'],
    role: row.role as WorkshopRole | null,
    answer: JSON.parse(row.answer_json) as Answer,
    why,
    voices: JSON.parse(row.voices_json) as VoiceThen[],
    takenBackAt: row.taken_back_at,
  };
}
