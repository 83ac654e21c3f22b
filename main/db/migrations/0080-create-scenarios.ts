/** Plan decisions kept under a name, and plans that were signed off: snapshots that never change, withdrawn ones marked. */
export const createScenarios = {
  version: 80,
  name: 'create-scenarios',
  up(database: { exec(sql: string): void }): void {
    database.exec(`
      create table scenarios (
        id text not null primary key,
        assessment_id text not null references assessments (id),
        name text not null,
        settings_json text not null,
        created_at text not null,
        deleted_at text
      )`);
    database.exec('create index scenarios_by_assessment on scenarios (assessment_id)');
    database.exec(`
      create table baselines (
        id text not null primary key,
        assessment_id text not null references assessments (id),
        at text not null,
        signed_by text not null,
        note text not null,
        settings_json text not null,
        plan_json text not null,
        projection_json text not null,
        dates_json text not null,
        withdrawn_at text
      )`);
    database.exec('create index baselines_by_assessment on baselines (assessment_id)');
  },
};
