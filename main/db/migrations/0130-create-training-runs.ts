/**
 * Training runs, their logs and where their verdicts were put. The columns of a log are a table of their own: lists must not
 * read past them.
 */
export const createTrainingRuns = {
  version: 130,
  name: 'create-training-runs',
  up(database: { exec(sql: string): void }): void {
    database.exec(`
      create table training_runs (
        id text not null primary key,
        organisation_id text not null references organisations (id),
        system_id text references ai_systems (id),
        name text not null,
        read_name text not null,
        format text not null,
        source_name text not null,
        source_path text,
        sha256 text not null,
        unit text not null,
        rows integer not null,
        roles_json text not null,
        roles_edited integer not null,
        notes_json text not null,
        settings_json text not null,
        hints_json text not null,
        analysis_version integer not null,
        analysis_json text not null,
        added_at text not null,
        updated_at text not null,
        deleted_at text
      )`);
    database.exec('create index training_runs_by_organisation on training_runs (organisation_id, added_at)');
    database.exec('create index training_runs_by_content on training_runs (organisation_id, sha256)');
    database.exec(`
      create table training_run_columns (
        run_id text not null primary key references training_runs (id),
        content blob not null
      )`);
    database.exec(`
      create table run_attachments (
        evidence_id text not null primary key references evidence (id),
        run_id text not null references training_runs (id)
      )`);
    database.exec('create index run_attachments_by_run on run_attachments (run_id)');
  },
};
