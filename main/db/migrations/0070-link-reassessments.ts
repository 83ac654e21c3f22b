/** Which assessment another one repeats, and the questions that it asks first (fixed when it is made). */
export const linkReassessments = {
  version: 70,
  name: 'link-reassessments',
  up(database: { exec(sql: string): void }): void {
    database.exec('alter table assessments add column reassesses text references assessments (id)');
    database.exec("alter table assessments add column ask_first_json text not null default '[]'");
  },
};
