/** Money and person-days by window, owners' and pillars' limits, whether a plan keeps what was signed off; evidence of done. */
export const extendPlans = {
  version: 60,
  name: 'extend-plans',
  up(database: { exec(sql: string): void }): void {
    for (const column of [
      'window_budgets_json text',
      "window_person_days_json text not null default '{}'",
      'max_parallel integer',
      "minimum_per_pillar_json text not null default '{}'",
      'keep_baseline integer not null default 0',
    ]) {
      database.exec(`alter table plan_settings add column ${column}`);
    }
    for (const column of ["evidence text not null default ''", 'begun_on text', 'done_on text']) {
      database.exec(`alter table action_progress add column ${column}`);
    }
  },
};
