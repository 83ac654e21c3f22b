/** Evidence files, inside the database. The content is a table of its own: lists must not read past whole files. */
export const createEvidence = {
  version: 30,
  name: 'create-evidence',
  up(database: { exec(sql: string): void }): void {
    database.exec(`
      create table evidence (
        id text not null primary key,
        assessment_id text not null references assessments (id),
        question text not null,
        file_name text not null,
        media_type text not null,
        bytes integer not null,
        sha256 text not null,
        added_at text not null,
        added_by text not null,
        deleted_at text
      )`);
    database.exec('create index evidence_by_assessment on evidence (assessment_id)');
    database.exec(`
      create table evidence_content (
        evidence_id text not null primary key references evidence (id),
        content blob not null
      )`);
  },
};
