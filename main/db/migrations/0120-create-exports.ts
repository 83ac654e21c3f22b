/** The look of documents (one row), what users chose on the reports screen, and the files that were written. */
export const createExports = {
  version: 120,
  name: 'create-exports',
  up(database: { exec(sql: string): void }): void {
    database.exec('create table branding (id integer not null primary key check (id = 1), value_json text not null)');
    database.exec(`
      create table report_settings (
        assessment_id text not null primary key references assessments (id),
        settings_json text not null
      )`);
    database.exec(`
      create table exports (
        id text not null primary key,
        assessment_id text not null references assessments (id),
        at text not null,
        "by" text not null,
        deliverable text not null,
        format text not null,
        language text not null,
        path text not null,
        bytes integer not null,
        sha256 text not null,
        figures integer not null
      )`);
    database.exec('create index exports_by_assessment on exports (assessment_id, at)');
    database.exec('create index exports_by_path on exports (path)');
  },
};
