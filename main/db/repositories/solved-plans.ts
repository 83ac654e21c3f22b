import type { Plan } from '../../../src/domain/plan/types.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** How many solved plans are kept, about 20 kB each. */
const kept = 500;

/** Reads and writes plans as solved, by the hash of all that went into them. */
export function solvedPlanRepository(database: Database) {
  return {
    get(key: string): { readonly plan: Plan; readonly usedAt: string } | undefined {
      const row = database.first(query.selectFrom('solved_plans').selectAll().where('key', '=', key));
      return row && { plan: JSON.parse(row.plan_json) as Plan, usedAt: row.used_at };
    },
    /** Notes that a plan was used: the ones in use outlive the others. */
    touch(key: string, at: string): void {
      database.run(query.updateTable('solved_plans').set({ used_at: at }).where('key', '=', key));
    },
    /** Keeps a plan and forgets the ones that were not used for longest. */
    save(key: string, plan: Plan, at: string): void {
      const change = { plan_json: JSON.stringify(plan), used_at: at };
      database.run(
        query
          .insertInto('solved_plans')
          .values({ key, ...change })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(change)),
      );
      const newest = query.selectFrom('solved_plans').select('key').orderBy('used_at', 'desc').limit(kept);
      database.run(query.deleteFrom('solved_plans').where('key', 'not in', newest));
    },
  };
}
