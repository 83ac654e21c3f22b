/**
 * Workshops, and what comes with several people answering: new causes in the history of answers (whose check makes it a table
 * anew), and the answers that assessors sent as files. Deletion for good may pass the history's guard; nothing else may.
 */
export const createWorkshops = {
  version: 140,
  name: 'create-workshops',
  up(database: { exec(sql: string): void }): void {
    database.exec('create table organisation_purges (organisation_id text not null primary key)');
    widenHistory(database);
    database.exec(`
      create table workshops (
        id text not null primary key,
        assessment_id text not null references assessments (id),
        title text not null,
        planned_on text,
        anonymous integer not null,
        state text not null check (state in ('planned', 'open', 'ended')),
        focus_json text not null,
        timer_json text,
        join_code text,
        address text,
        port integer,
        ranking text not null default 'waiting' check (ranking in ('waiting', 'open', 'revealed')),
        created_at text not null,
        updated_at text not null,
        ended_at text,
        deleted_at text
      )`);
    database.exec('create index workshops_by_assessment on workshops (assessment_id)');
    database.exec('create index workshops_by_day on workshops (planned_on)');
    database.exec(`
      create table workshop_items (
        workshop_id text not null references workshops (id),
        question text not null,
        position integer not null,
        state text not null check (state in ('waiting', 'open', 'closed', 'revealed', 'decided', 'skipped')),
        round integer not null,
        primary key (workshop_id, question)
      ) without rowid`);
    database.exec(`
      create table workshop_participants (
        id text not null primary key,
        workshop_id text not null references workshops (id),
        token_sha256 text not null,
        name text,
        role text not null check (role in ('management', 'technical', 'risk-legal', 'operations')),
        language text not null,
        joined_at text not null,
        removed_at text
      )`);
    database.exec('create unique index workshop_participants_by_token on workshop_participants (token_sha256)');
    database.exec('create index workshop_participants_by_workshop on workshop_participants (workshop_id)');
    database.exec(`
      create table workshop_votes (
        workshop_id text not null references workshops (id),
        question text not null,
        round integer not null,
        participant_id text not null references workshop_participants (id),
        choice text not null check (choice in ('0', '1', '2', '3', '4', 'unsure', 'notMine')),
        comment text not null,
        at text not null,
        primary key (workshop_id, question, round, participant_id)
      ) without rowid`);
    database.exec(`
      create table workshop_rankings (
        workshop_id text not null references workshops (id),
        participant_id text not null references workshop_participants (id),
        item_set integer not null,
        best text not null,
        worst text not null,
        at text not null,
        primary key (workshop_id, participant_id, item_set)
      ) without rowid`);
    database.exec(`
      create table workshop_decisions (
        id text not null primary key,
        workshop_id text not null references workshops (id),
        question text not null,
        answer_json text not null,
        decided_by text not null,
        why text not null,
        dissent text not null,
        round integer not null,
        at text not null
      )`);
    database.exec('create index workshop_decisions_by_workshop on workshop_decisions (workshop_id, question, at)');
    database.exec(`
      create table workshop_parking (
        id text not null primary key,
        workshop_id text not null references workshops (id),
        text text not null,
        question text,
        done integer not null,
        at text not null
      )`);
    database.exec('create index workshop_parking_by_workshop on workshop_parking (workshop_id, at)');
    database.exec(`
      create table assessor_submissions (
        id text not null primary key,
        assessment_id text not null references assessments (id),
        assessor_id text not null,
        name text not null,
        role text not null check (role in ('management', 'technical', 'risk-legal', 'operations')),
        file_name text not null,
        sha256 text not null,
        answers_json text not null,
        notes_json text not null,
        answered_at text not null,
        received_at text not null,
        superseded_at text,
        deleted_at text
      )`);
    database.exec(
      'create index assessor_submissions_by_assessment on assessor_submissions (assessment_id, received_at)',
    );
    database.exec(`
      create table assessor_settlements (
        id text not null primary key,
        assessment_id text not null references assessments (id),
        question text not null,
        at text not null,
        "by" text not null,
        rule text not null check (rule in ('manual', 'median', 'lowest', 'most-frequent', 'role', 'same')),
        role text,
        answer_json text not null,
        why text not null,
        voices_json text not null,
        taken_back_at text
      )`);
    database.exec(
      'create index assessor_settlements_by_assessment on assessor_settlements (assessment_id, question, at)',
    );
  },
};

function widenHistory(database: { exec(sql: string): void }): void {
  database.exec('create table kept_undo_steps as select assessment_id, position, history_seq from undo_steps');
  database.exec('drop table undo_steps');
  database.exec(`
    create table answer_history_140 (
      assessment_id text not null references assessments (id),
      seq integer not null,
      at text not null,
      "by" text not null,
      question text not null,
      cause text not null check (cause in ('edit', 'undo', 'redo', 'import', 'workshop', 'assessors', 'merge')),
      before_json text,
      after_json text,
      primary key (assessment_id, seq)
    ) without rowid`);
  database.exec('insert into answer_history_140 select * from answer_history');
  database.exec('drop table answer_history');
  database.exec('alter table answer_history_140 rename to answer_history');
  database.exec(`
    create trigger answer_history_refuses_update before update on answer_history
    begin select raise(abort, 'answer_history is append-only'); end`);
  database.exec(`
    create trigger answer_history_refuses_delete before delete on answer_history
    when not exists (
      select 1 from assessments join organisation_purges using (organisation_id) where assessments.id = old.assessment_id
    )
    begin select raise(abort, 'answer_history is append-only'); end`);
  database.exec(`
    create table undo_steps (
      assessment_id text not null,
      position integer not null,
      history_seq integer not null,
      primary key (assessment_id, position),
      foreign key (assessment_id, history_seq) references answer_history (assessment_id, seq)
    ) without rowid`);
  database.exec('insert into undo_steps select assessment_id, position, history_seq from kept_undo_steps');
  database.exec('drop table kept_undo_steps');
}
