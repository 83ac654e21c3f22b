import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** Reads and writes settings as stored: one JSON value a key. */
export function settingsRepository(database: Database) {
  return {
    all(): Record<string, unknown> {
      const rows = database.all(query.selectFrom('settings').selectAll());
      return Object.fromEntries(rows.map((row) => [row.key, JSON.parse(row.value_json) as unknown]));
    },
    set(key: string, value: unknown): void {
      const value_json = JSON.stringify(value);
      database.run(
        query
          .insertInto('settings')
          .values({ key, value_json })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json })),
      );
    },
  };
}
