import type { Database } from './database.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations/index.ts';

/** What a migration needs of a database. */
export type Migratable = Pick<Database, 'exec' | 'rows' | 'transaction'>;

/** The version that this program knows: that of its newest migration. */
export const latestVersion = Math.max(...migrations.map((migration) => migration.version));

/**
 * Brings the database up to `target`, all or nothing, and notes each step in `schema_migrations`. Foreign keys are
 * checked at the end of each step instead of on the way, so that a migration may rebuild a table.
 */
export function migrate(database: Migratable, now: Date, target = latestVersion, steps = migrations): void {
  database.exec('pragma foreign_keys = off');
  try {
    database.transaction(() => {
      database.exec(
        'create table if not exists schema_migrations (version integer not null primary key, name text not null, applied_at text not null)',
      );
      const present = versionOf(database);
      const due = steps.filter((step) => step.version > present && step.version <= target);
      for (const step of due.toSorted((a, b) => a.version - b.version)) apply(database, step, now);
    });
  } finally {
    database.exec('pragma foreign_keys = on');
  }
}

/** The newest migration that the database has been through; 0 for an empty one. */
export function versionOf(database: Pick<Database, 'rows'>): number {
  const known = database.rows("select 1 from sqlite_master where type = 'table' and name = 'schema_migrations'");
  if (known.length === 0) return 0;
  return Number(database.rows('select max(version) as version from schema_migrations')[0]?.version ?? 0);
}

function apply(database: Migratable, step: Migration, now: Date): void {
  database.transaction(() => {
    step.up({ exec: database.exec, all: database.rows });
    const broken = database.rows('pragma foreign_key_check');
    if (broken.length > 0) throw new Error(`migration ${step.version} leaves ${broken.length} dangling rows`);
    database.exec(
      `insert into schema_migrations (version, name, applied_at) values (${step.version}, '${step.name}', '${now.toISOString()}')`,
    );
  });
}
