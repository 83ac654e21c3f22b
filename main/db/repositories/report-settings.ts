import type { ReportSettings } from '../../../src/contract/report-records.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** Reads and writes what users chose on the reports screen of an assessment. */
export function reportSettingsRepository(database: Database) {
  return {
    get(assessmentId: string): Partial<ReportSettings> | undefined {
      const row = database.first(
        query.selectFrom('report_settings').select('settings_json').where('assessment_id', '=', assessmentId),
      );
      return row && (JSON.parse(row.settings_json) as Partial<ReportSettings>);
    },
    save(assessmentId: string, settings: ReportSettings): void {
      const settings_json = JSON.stringify(settings);
      database.run(
        query
          .insertInto('report_settings')
          .values({ assessment_id: assessmentId, settings_json })
          .onConflict((conflict) => conflict.column('assessment_id').doUpdateSet({ settings_json })),
      );
    },
  };
}
