import { sql } from 'kysely';
import type { PlanDecisions, Scenario } from '../../../src/contract/plan-records.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema.ts';

/** A scenario and the assessment that it belongs to. */
export interface StoredScenario extends Scenario {
  readonly assessmentId: string;
}

/** Reads and writes scenarios: plan decisions kept under a name. Removed ones are found by `restore` only. */
export function scenarioRepository(database: Database) {
  const live = () => query.selectFrom('scenarios').selectAll().where('deleted_at', 'is', null);
  return {
    of: (assessmentId: string): StoredScenario[] =>
      database
        .all(live().where('assessment_id', '=', assessmentId).orderBy('created_at').orderBy(sql`rowid`))
        .map(toScenario),
    get(id: string): StoredScenario | undefined {
      const row = database.first(live().where('id', '=', id));
      return row && toScenario(row);
    },
    insert({ id, assessmentId, name, settings, createdAt }: StoredScenario): void {
      const row = { id, assessment_id: assessmentId, name, settings_json: JSON.stringify(settings) };
      database.run(query.insertInto('scenarios').values({ ...row, created_at: createdAt, deleted_at: null }));
    },
    update({ id, name, settings }: Pick<Scenario, 'id' | 'name' | 'settings'>): void {
      const change = { name, settings_json: JSON.stringify(settings) };
      database.run(query.updateTable('scenarios').set(change).where('id', '=', id));
    },
    setDeleted: (id: string, at: string | null): number =>
      database.run(query.updateTable('scenarios').set({ deleted_at: at }).where('id', '=', id)),
  };
}

function toScenario(row: Schema['scenarios']): StoredScenario {
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    name: row.name,
    settings: JSON.parse(row.settings_json) as PlanDecisions,
    createdAt: row.created_at,
  };
}
