import { sql } from 'kysely';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** What was decided on a question. */
export interface DecisionRecord {
  readonly id: string;
  readonly question: string;
  readonly answer: Answer;
  readonly decidedBy: string;
  readonly why: string;
  readonly dissent: string;
  readonly round: number;
  readonly at: string;
}

/** A thought that was put aside for later. */
export interface ParkedRecord {
  readonly id: string;
  readonly text: string;
  readonly question: string | null;
  readonly done: boolean;
  readonly at: string;
}

/** Reads and writes what a workshop leaves behind: decisions and parked thoughts. */
export function workshopOutcomeRepository(database: Database) {
  return {
    /** Oldest first: the last of a question is in force. */
    decisions(workshopId: string): DecisionRecord[] {
      const all = query.selectFrom('workshop_decisions').selectAll().where('workshop_id', '=', workshopId);
      return database
        .all(all.orderBy('at').orderBy(sql`rowid`))
        .map(({ workshop_id: _, answer_json, decided_by, ...rest }) => ({
          ...rest,
          answer: JSON.parse(answer_json) as Answer,
          decidedBy: decided_by,
        }));
    },
    addDecision(workshopId: string, { answer, decidedBy, ...rest }: DecisionRecord): void {
      const row = { workshop_id: workshopId, answer_json: JSON.stringify(answer), decided_by: decidedBy, ...rest };
      database.run(query.insertInto('workshop_decisions').values(row));
    },
    /** Oldest first. */
    parked(workshopId: string): ParkedRecord[] {
      const all = query.selectFrom('workshop_parking').selectAll().where('workshop_id', '=', workshopId);
      return database
        .all(all.orderBy('at').orderBy(sql`rowid`))
        .map(({ workshop_id: _, done, ...rest }) => ({ ...rest, done: done === 1 }));
    },
    park(workshopId: string, { done, ...rest }: ParkedRecord): void {
      database.run(
        query.insertInto('workshop_parking').values({ workshop_id: workshopId, ...rest, done: done ? 1 : 0 }),
      );
    },
    setParked: (id: string, done: boolean): number =>
      database.run(
        query
          .updateTable('workshop_parking')
          .set({ done: done ? 1 : 0 })
          .where('id', '=', id),
      ),
  };
}
