import type { Row } from '../../db/client-rows.ts';
import type { Database } from '../../db/database.ts';
import type { AnswerStep, MergeFacts } from './merge-plan.ts';

/**
 * Adds the entries of the other side to the history of a question and puts the answer in force. Where the last entry then says
 * something else than the answer, an entry of the merge itself says so: read from its beginning, a history ends at its answer.
 */
export function appendAnswers(database: Database, step: AnswerStep, facts: MergeFacts): void {
  const { assessmentId, question, missing, after } = step;
  for (const entry of missing) append(database, assessmentId, entry);
  const [last] = database.rows(
    'select after_json from answer_history where assessment_id = ? and question = ? order by seq desc limit 1',
    assessmentId,
    question,
  );
  const told = (last?.after_json ?? null) as string | null;
  if (told !== after) {
    const { at, by } = facts;
    append(database, assessmentId, { at, by, question, cause: 'merge', before_json: told, after_json: after });
  }
  if (after === step.mine) return;
  forgetSteps(database, assessmentId, question);
  if (after === null) {
    database.change('delete from answers where assessment_id = ? and question = ?', assessmentId, question);
  } else {
    database.change('insert or replace into answers values (?, ?, ?)', assessmentId, question, after);
  }
}

function append(database: Database, assessmentId: string, entry: Row): void {
  database.change(
    `insert into answer_history (assessment_id, seq, at, "by", question, cause, before_json, after_json)
     select ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ? from answer_history where assessment_id = ?`,
    assessmentId,
    ...[entry.at, entry.by, entry.question, entry.cause, entry.before_json, entry.after_json],
    assessmentId,
  );
}

/** Undo would bring back an answer from before the merge: the steps about this question go, all others stay as they are. */
function forgetSteps(database: Database, assessmentId: string, question: string): void {
  const steps = database.rows(
    `select position, history_seq, question from undo_steps join answer_history as entry
     on entry.assessment_id = undo_steps.assessment_id and entry.seq = undo_steps.history_seq
     where undo_steps.assessment_id = ? order by position`,
    assessmentId,
  );
  const kept = steps.filter((step) => step.question !== question);
  if (kept.length === steps.length) return;
  const [state] = database.rows('select undo_position from assessments where id = ?', assessmentId);
  const inForce = kept.filter(({ position }) => Number(position) <= Number(state?.undo_position)).length;
  database.change('delete from undo_steps where assessment_id = ?', assessmentId);
  for (const [index, { history_seq }] of kept.entries()) {
    database.change('insert into undo_steps values (?, ?, ?)', assessmentId, index + 1, history_seq);
  }
  database.change('update assessments set undo_position = ? where id = ?', inForce, assessmentId);
}
