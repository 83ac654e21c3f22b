/** The user's settings, one JSON value a key. */
export const createSettings = {
  version: 50,
  name: 'create-settings',
  up(database: { exec(sql: string): void }): void {
    database.exec('create table settings (key text not null primary key, value_json text not null)');
  },
};
