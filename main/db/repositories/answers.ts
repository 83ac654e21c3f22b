import type { Answer, Answers } from '../../../src/domain/questionnaire/answer.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** Why an answer changed. */
type Cause = 'edit' | 'undo' | 'redo' | 'import' | 'workshop' | 'assessors' | 'merge';

/** A change of one answer, as it is written into the history. Null is unanswered. */
export interface AnswerChange {
  readonly at: string;
  readonly by: string;
  readonly question: string;
  readonly cause: Cause;
  readonly before: Answer | null;
  readonly after: Answer | null;
}

/** Reads and writes answers with their history and undo steps. Changes are made inside the caller's transaction. */
export function answerRepository(database: Database) {
  return {
    of(assessmentId: string): Answers {
      const rows = database.all(
        query.selectFrom('answers').select(['question', 'answer_json']).where('assessment_id', '=', assessmentId),
      );
      return Object.fromEntries(rows.map((row) => [row.question, JSON.parse(row.answer_json) as Answer]));
    },
    get(assessmentId: string, question: string): Answer | null {
      const row = database.first(
        query
          .selectFrom('answers')
          .select('answer_json')
          .where('assessment_id', '=', assessmentId)
          .where('question', '=', question),
      );
      return row ? (JSON.parse(row.answer_json) as Answer) : null;
    },
    /** Puts `change.after` in place and appends to the history; returns the number of the history's entry. */
    apply(assessmentId: string, change: AnswerChange): number {
      writeAnswer(database, assessmentId, change.question, change.after);
      return appendHistory(database, assessmentId, change);
    },
    /** Newest first. */
    history(assessmentId: string, question?: string): AnswerChange[] {
      const all = query.selectFrom('answer_history').selectAll().where('assessment_id', '=', assessmentId);
      const wanted = question === undefined ? all : all.where('question', '=', question);
      return database.all(wanted.orderBy('seq', 'desc')).map(toChange);
    },
    historyEntry(assessmentId: string, seq: number): AnswerChange | undefined {
      const one = query.selectFrom('answer_history').selectAll().where('assessment_id', '=', assessmentId);
      const row = database.first(one.where('seq', '=', seq));
      return row && toChange(row);
    },
  };
}

function writeAnswer(database: Database, assessmentId: string, question: string, answer: Answer | null): void {
  if (answer === null) {
    const gone = query.deleteFrom('answers').where('assessment_id', '=', assessmentId).where('question', '=', question);
    database.run(gone);
    return;
  }
  const answer_json = JSON.stringify(answer);
  database.run(
    query
      .insertInto('answers')
      .values({ assessment_id: assessmentId, question, answer_json })
      .onConflict((conflict) => conflict.columns(['assessment_id', 'question']).doUpdateSet({ answer_json })),
  );
}

function appendHistory(database: Database, assessmentId: string, change: AnswerChange): number {
  const last = database.first(
    query
      .selectFrom('answer_history')
      .select('seq')
      .where('assessment_id', '=', assessmentId)
      .orderBy('seq', 'desc')
      .limit(1),
  );
  const seq = (last?.seq ?? 0) + 1;
  const { before, after, ...rest } = change;
  const row = { assessment_id: assessmentId, seq, ...rest, before_json: toJson(before), after_json: toJson(after) };
  database.run(query.insertInto('answer_history').values(row));
  return seq;
}

function toChange(row: {
  at: string;
  by: string;
  question: string;
  cause: string;
  before_json: string | null;
  after_json: string | null;
}): AnswerChange {
  const { at, by, question } = row;
  return {
    at,
    by,
    question,
    cause: row.cause as Cause,
    before: fromJson(row.before_json),
    after: fromJson(row.after_json),
  };
}

function toJson(answer: Answer | null): string | null {
  return answer === null ? null : JSON.stringify(answer);
}

function fromJson(text: string | null): Answer | null {
  return text === null ? null : (JSON.parse(text) as Answer);
}
