/** What a migration may do: run statements and read rows. It imports nothing, not even this type, so that it stays frozen. */
interface MigrationDatabase {
  exec(sql: string): void;
  all(sql: string, ...values: readonly unknown[]): readonly Record<string, unknown>[];
}

/** One step of the database's shape, numbered in tens and never changed once released. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  up(database: MigrationDatabase): void;
}
