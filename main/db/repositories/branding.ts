import type { Branding } from '../../../src/contract/report-records.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** Reads and writes the look of documents: one for all firms. */
export function brandingRepository(database: Database) {
  return {
    /** As stored, not checked; undefined while none was set. */
    get(): unknown {
      const row = database.first(query.selectFrom('branding').select('value_json'));
      return row && (JSON.parse(row.value_json) as unknown);
    },
    save(branding: Branding): void {
      const value_json = JSON.stringify(branding);
      database.run(
        query
          .insertInto('branding')
          .values({ id: 1, value_json })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ value_json })),
      );
    },
  };
}
