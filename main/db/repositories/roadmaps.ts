import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** Where a user put an action on the calendar. */
export interface RoadmapMove {
  readonly action: string;
  readonly start: string;
  readonly workingDays: number;
}

/** Reads and writes moves on the roadmap and the capacities of owners. */
export function roadmapRepository(database: Database) {
  return {
    moves(assessmentId: string): RoadmapMove[] {
      const rows = database.all(
        query.selectFrom('roadmap_moves').selectAll().where('assessment_id', '=', assessmentId).orderBy('action'),
      );
      return rows.map(({ action, start, working_days }) => ({ action, start, workingDays: working_days }));
    },
    saveMove(assessmentId: string, { action, start, workingDays }: RoadmapMove): void {
      const change = { start, working_days: workingDays };
      database.run(
        query
          .insertInto('roadmap_moves')
          .values({ assessment_id: assessmentId, action, ...change })
          .onConflict((conflict) => conflict.columns(['assessment_id', 'action']).doUpdateSet(change)),
      );
    },
    /** Takes back the move of an action; null: all of them. */
    release(assessmentId: string, action: string | null): void {
      const all = query.deleteFrom('roadmap_moves').where('assessment_id', '=', assessmentId);
      database.run(action === null ? all : all.where('action', '=', action));
    },
    /** Person-days a working day, by owner. */
    capacities(assessmentId: string): Record<string, number> {
      const rows = database.all(
        query.selectFrom('owner_capacities').selectAll().where('assessment_id', '=', assessmentId).orderBy('owner'),
      );
      return Object.fromEntries(rows.map(({ owner, capacity }) => [owner, capacity]));
    },
    /** Null: back to the usual one. */
    setCapacity(assessmentId: string, owner: string, capacity: number | null): void {
      if (capacity === null) {
        const one = query.deleteFrom('owner_capacities').where('assessment_id', '=', assessmentId);
        database.run(one.where('owner', '=', owner));
        return;
      }
      database.run(
        query
          .insertInto('owner_capacities')
          .values({ assessment_id: assessmentId, owner, capacity })
          .onConflict((conflict) => conflict.columns(['assessment_id', 'owner']).doUpdateSet({ capacity })),
      );
    },
  };
}
