import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** Reads and writes the notes that users leave at questions. */
export function noteRepository(database: Database) {
  return {
    of(assessmentId: string): Record<string, string> {
      const rows = database.all(
        query.selectFrom('notes').select(['question', 'note']).where('assessment_id', '=', assessmentId),
      );
      return Object.fromEntries(rows.map((row) => [row.question, row.note]));
    },
    /** An empty note removes it. */
    set(assessmentId: string, question: string, note: string, at: string): void {
      if (note === '') {
        const gone = query.deleteFrom('notes').where('assessment_id', '=', assessmentId);
        database.run(gone.where('question', '=', question));
        return;
      }
      const row = { assessment_id: assessmentId, question, note, updated_at: at };
      database.run(
        query
          .insertInto('notes')
          .values(row)
          .onConflict((conflict) =>
            conflict.columns(['assessment_id', 'question']).doUpdateSet({ note, updated_at: at }),
          ),
      );
    },
  };
}
