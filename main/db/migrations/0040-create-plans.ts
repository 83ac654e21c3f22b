/** What a firm decided about its plan, and how far each action is. */
export const createPlans = {
  version: 40,
  name: 'create-plans',
  up(database: { exec(sql: string): void }): void {
    database.exec(`
      create table plan_settings (
        assessment_id text not null primary key references assessments (id),
        budget_ntd double precision,
        person_days double precision,
        start text not null,
        locked_json text not null,
        excluded_json text not null
      )`);
    database.exec(`
      create table action_progress (
        assessment_id text not null references assessments (id),
        action text not null,
        status text not null check (status in ('to-do', 'doing', 'blocked', 'done')),
        owner text not null,
        due_date text,
        note text not null,
        primary key (assessment_id, action)
      )`);
  },
};
