/**
 * The portfolio: tags, the archive, and each assessment's score as last worked out. Whatever enters a score forgets it here, in
 * the database itself: no use-case can leave a stale one behind.
 */
export const createPortfolio = {
  version: 150,
  name: 'create-portfolio',
  up(database: { exec(sql: string): void }): void {
    database.exec('alter table organisations add column archived_at text');
    database.exec(`
      create table organisation_tags (
        organisation_id text not null references organisations (id),
        tag text not null,
        primary key (organisation_id, tag)
      ) without rowid`);
    database.exec('create index organisation_tags_by_tag on organisation_tags (tag)');
    database.exec(`
      create table assessment_scores (
        assessment_id text not null primary key references assessments (id),
        content_version text not null,
        overall_json text,
        planning double precision,
        band text,
        pillars_json text not null,
        answered integer not null,
        total integer not null,
        exposure text not null,
        unsure integer not null,
        not_applicable integer not null
      ) without rowid`);
    const forget = (id: string) => `delete from assessment_scores where assessment_id = ${id};`;
    const ofOrganisation = (id: string) =>
      `delete from assessment_scores where assessment_id in (select id from assessments where organisation_id = ${id});`;
    const triggers = [
      ['answers_added_forget_score', 'after insert on answers', forget('new.assessment_id')],
      ['answers_changed_forget_score', 'after update on answers', forget('new.assessment_id')],
      ['answers_removed_forget_score', 'after delete on answers', forget('old.assessment_id')],
      ['assessment_changed_forgets_score', 'after update of mode, organisation_id on assessments', forget('new.id')],
      ['system_added_forgets_scores', 'after insert on ai_systems', ofOrganisation('new.organisation_id')],
      ['system_changed_forgets_scores', 'after update on ai_systems', ofOrganisation('new.organisation_id')],
      ['system_removed_forgets_scores', 'after delete on ai_systems', ofOrganisation('old.organisation_id')],
    ] as const;
    for (const [name, when, what] of triggers) database.exec(`create trigger ${name} ${when} begin ${what} end`);
    database.exec('create index action_progress_by_due_date on action_progress (due_date)');
    database.exec('create index assessments_by_age on assessments (organisation_id, created_at)');
    // Holds the dates themselves: a row of baselines is long, and the portfolio wants nothing else of it.
    database.exec(`
      create index baselines_in_force on baselines (assessment_id, at, dates_json) where withdrawn_at is null`);
  },
};
