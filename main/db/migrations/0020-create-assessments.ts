/**
 * Assessments, answers, notes. Answers, history and undo steps lie together per assessment (`without rowid`), so that
 * a save touches few pages. The history refuses changes by trigger: it is the record of who said what.
 */
export const createAssessments = {
  version: 20,
  name: 'create-assessments',
  up(database: { exec(sql: string): void }): void {
    database.exec(`
      create table assessments (
        id text not null primary key,
        organisation_id text not null references organisations (id),
        title text not null,
        mode text not null check (mode in ('quick', 'full')),
        current_question text,
        undo_position integer not null default 0,
        created_at text not null,
        updated_at text not null,
        deleted_at text
      )`);
    database.exec('create index assessments_by_organisation on assessments (organisation_id)');
    database.exec(`
      create table answers (
        assessment_id text not null references assessments (id),
        question text not null,
        answer_json text not null,
        primary key (assessment_id, question)
      ) without rowid`);
    database.exec(`
      create table answer_history (
        assessment_id text not null references assessments (id),
        seq integer not null,
        at text not null,
        "by" text not null,
        question text not null,
        cause text not null check (cause in ('edit', 'undo', 'redo', 'import')),
        before_json text,
        after_json text,
        primary key (assessment_id, seq)
      ) without rowid`);
    for (const change of ['update', 'delete']) {
      database.exec(`
        create trigger answer_history_refuses_${change} before ${change} on answer_history
        begin select raise(abort, 'answer_history is append-only'); end`);
    }
    database.exec(`
      create table undo_steps (
        assessment_id text not null,
        position integer not null,
        history_seq integer not null,
        primary key (assessment_id, position),
        foreign key (assessment_id, history_seq) references answer_history (assessment_id, seq)
      ) without rowid`);
    database.exec(`
      create table notes (
        assessment_id text not null references assessments (id),
        question text not null,
        note text not null,
        updated_at text not null,
        primary key (assessment_id, question)
      ) without rowid`);
  },
};
