/** Plans as solved, by the hash of all that went into them: a cache, which may be emptied at any time. */
export const createSolvedPlans = {
  version: 110,
  name: 'create-solved-plans',
  up(database: { exec(sql: string): void }): void {
    database.exec(`
      create table solved_plans (
        key text not null primary key,
        plan_json text not null,
        used_at text not null
      )`);
    database.exec('create index solved_plans_by_use on solved_plans (used_at)');
  },
};
