import type { PresentationSettings } from '../../../src/contract/presentation-records.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** Reads and writes what users decided about presentations. */
export function presentationRepository(database: Database) {
  return {
    get(assessmentId: string): Partial<PresentationSettings> | undefined {
      const row = database.first(
        query.selectFrom('presentations').select('settings_json').where('assessment_id', '=', assessmentId),
      );
      return row && (JSON.parse(row.settings_json) as Partial<PresentationSettings>);
    },
    save(assessmentId: string, settings: PresentationSettings): void {
      const settings_json = JSON.stringify(settings);
      database.run(
        query
          .insertInto('presentations')
          .values({ assessment_id: assessmentId, settings_json })
          .onConflict((conflict) => conflict.column('assessment_id').doUpdateSet({ settings_json })),
      );
    },
  };
}
