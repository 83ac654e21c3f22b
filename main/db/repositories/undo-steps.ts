import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** Where an assessment stands among its steps: `position` of them are in force, the rest can be redone. */
export interface UndoState {
  readonly position: number;
  readonly last: number;
}

/** Reads and writes the undo steps of assessments: a list of history entries and a position in it. */
export function undoStepRepository(database: Database) {
  return {
    state(assessmentId: string): UndoState {
      const row = database.first(
        query
          .selectFrom('assessments')
          .select((select) => [
            'undo_position as position',
            select
              .selectFrom('undo_steps')
              .select(({ fn }) => fn.max('position').as('last'))
              .where('assessment_id', '=', assessmentId)
              .as('last'),
          ])
          .where('id', '=', assessmentId),
      );
      return { position: row?.position ?? 0, last: row?.last ?? 0 };
    },
    /** The history entry of a step. */
    entryAt(assessmentId: string, position: number): number | undefined {
      const step = query.selectFrom('undo_steps').select('history_seq').where('assessment_id', '=', assessmentId);
      return database.first(step.where('position', '=', position))?.history_seq;
    },
    /** Adds a step after the one in force; what could be redone is forgotten (the history keeps it). */
    push(assessmentId: string, state: UndoState, historySeq: number): void {
      const { position, last } = state;
      if (last > position) {
        const steps = query.deleteFrom('undo_steps').where('assessment_id', '=', assessmentId);
        database.run(steps.where('position', '>', position));
      }
      const row = { assessment_id: assessmentId, position: position + 1, history_seq: historySeq };
      database.run(query.insertInto('undo_steps').values(row));
    },
    /** Moves the position and stamps the assessment as changed at `at`. */
    moveTo(assessmentId: string, position: number, at: string): void {
      const change = query.updateTable('assessments').set({ undo_position: position, updated_at: at });
      database.run(change.where('id', '=', assessmentId));
    },
  };
}
