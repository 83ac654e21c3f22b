/** What came in and went out as client files, and what lost in a conflict: nothing is thrown away. */
export const createClientFiles = {
  version: 160,
  name: 'create-client-files',
  up(database: { exec(sql: string): void }): void {
    database.exec(`
      create table client_exports (
        id text not null primary key,
        organisation_id text not null references organisations (id),
        at text not null,
        "by" text not null,
        file_name text not null,
        bytes integer not null,
        sha256 text not null,
        encrypted integer not null
      )`);
    database.exec('create index client_exports_by_organisation on client_exports (organisation_id, at)');
    database.exec(`
      create table client_imports (
        id text not null primary key,
        organisation_id text not null references organisations (id),
        at text not null,
        "by" text not null,
        file_name text not null,
        sha256 text not null,
        outcome_json text not null
      )`);
    database.exec('create index client_imports_by_organisation on client_imports (organisation_id, at)');
    database.exec(`
      create table kept_versions (
        id text not null primary key,
        organisation_id text not null references organisations (id),
        at text not null,
        "by" text not null,
        kind text not null,
        table_name text not null,
        row_key text not null,
        assessment_id text,
        what text not null,
        side text not null check (side in ('mine', 'theirs')),
        row_json text not null
      )`);
    database.exec('create index kept_versions_by_organisation on kept_versions (organisation_id, at)');
    database.exec('create index kept_versions_by_row on kept_versions (table_name, row_key)');
  },
};
