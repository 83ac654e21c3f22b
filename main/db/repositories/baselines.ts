import { sql } from 'kysely';
import type { Baseline } from '../../../src/contract/plan-records.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema.ts';

/** Reads and writes what was signed off. A snapshot never changes; one that was taken back keeps its row with a mark. */
export function baselineRepository(database: Database) {
  return {
    /** The last one that holds. */
    last(assessmentId: string): Baseline | undefined {
      const holding = query.selectFrom('baselines').selectAll().where('withdrawn_at', 'is', null);
      const newestFirst = holding.where('assessment_id', '=', assessmentId).orderBy('at', 'desc');
      const row = database.first(newestFirst.orderBy(sql`rowid`, 'desc').limit(1));
      return row && toBaseline(row);
    },
    insert(assessmentId: string, baseline: Baseline): void {
      database.run(
        query.insertInto('baselines').values({
          id: baseline.id,
          assessment_id: assessmentId,
          at: baseline.at,
          signed_by: baseline.signedBy,
          note: baseline.note,
          settings_json: JSON.stringify(baseline.settings),
          plan_json: JSON.stringify(baseline.plan),
          projection_json: JSON.stringify(baseline.projection),
          dates_json: JSON.stringify(baseline.dates),
          withdrawn_at: null,
        }),
      );
    },
    /** Found even when withdrawn: `restoreSignOff` needs it. */
    assessmentOf: (id: string): string | undefined =>
      database.first(query.selectFrom('baselines').select('assessment_id').where('id', '=', id))?.assessment_id,
    setWithdrawn(id: string, at: string | null): void {
      database.run(query.updateTable('baselines').set({ withdrawn_at: at }).where('id', '=', id));
    },
  };
}

function toBaseline(row: Schema['baselines']): Baseline {
  return {
    id: row.id,
    at: row.at,
    signedBy: row.signed_by,
    note: row.note,
    settings: JSON.parse(row.settings_json) as Baseline['settings'],
    plan: JSON.parse(row.plan_json) as Baseline['plan'],
    projection: JSON.parse(row.projection_json) as Baseline['projection'],
    dates: JSON.parse(row.dates_json) as Baseline['dates'],
  };
}
