/** What users decided about the presentation of an assessment. */
export const createPresentations = {
  version: 100,
  name: 'create-presentations',
  up(database: { exec(sql: string): void }): void {
    database.exec(`
      create table presentations (
        assessment_id text not null primary key references assessments (id),
        settings_json text not null
      )`);
  },
};
